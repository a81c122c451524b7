package org.themewright.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.diagram.export.PngWriter;
import org.themewright.diagram.export.SvgWriter;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.model.NodeKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportTest {

	@TempDir
	Path folder;

	@Test
	void theDrawingHasAGroupForEveryNodeAndEdge() throws Exception {
		DiagramScene scene = Diagrams.rich().scene();
		Document svg = parse(SvgWriter.svg(scene));
		List<String> kinds = elements(svg, "g").stream().map(each -> each.getAttribute("class")).toList();
		assertEquals(scene.edges().size(), kinds.stream().filter("edge"::equals).count());
		assertEquals(6, kinds.stream().filter("theme"::equals).count());
		assertEquals(6, kinds.stream().filter("code"::equals).count());
		assertEquals("group", kinds.get(0), "frames lie below everything");
		assertTrue(kinds.lastIndexOf("edge") < kinds.indexOf("theme"), "edges lie below nodes");
		Set<String> ids = new HashSet<>();
		elements(svg, "g").forEach(each -> assertTrue(ids.add(each.getAttribute("id"))));
	}

	@Test
	void textStaysTextAndIsDescribed() throws Exception {
		Document svg = parse(SvgWriter.svg(Diagrams.rich().scene()));
		List<String> texts = elements(svg, "text").stream().map(Element::getTextContent).toList();
		assertTrue(texts.contains("Trust before technique"), texts.toString());
		assertEquals("How it hangs together", elements(svg, "title").get(0).getTextContent());
		String description = elements(svg, "desc").get(0).getTextContent();
		assertTrue(description.contains("Mutuality \u2013 supports \u2013 Trust before technique."), description);
		assertTrue(description.contains("16 nodes and 16 relations"), description);
	}

	@Test
	void theViewBoxHoldsTheDrawing() throws Exception {
		DiagramScene scene = Diagrams.rich().scene();
		String[] box = parse(SvgWriter.svg(scene)).getDocumentElement().getAttribute("viewBox").split(" ");
		assertTrue(Double.parseDouble(box[0]) < scene.bounds().x());
		assertTrue(Double.parseDouble(box[0]) + Double.parseDouble(box[2]) > scene.bounds().right());
		assertTrue(Double.parseDouble(box[1]) + Double.parseDouble(box[3]) > scene.bounds().bottom());
	}

	@Test
	void hostileNamesStayText() throws Exception {
		Diagrams it = new Diagrams();
		String name = "</text><script>alert('1')</script> & \" \u0001 \ud800 ]]> \uffff";
		it.diagram.setName(name);
		it.named(NodeKind.TEXT, name, 0, 0, 2000, -1);
		Document svg = parse(SvgWriter.svg(it.scene()));
		assertTrue(elements(svg, "script").isEmpty());
		assertEquals("</text><script>alert('1')</script> & \" \ufffd \ufffd ]]> \ufffd",
				elements(svg, "title").get(0).getTextContent());
	}

	@Test
	void anEmptyDiagramCanBeWritten() throws Exception {
		DiagramScene scene = new Diagrams().scene();
		SvgWriter.write(scene, folder.resolve("empty.svg"));
		PngWriter.write(scene, 1, folder.resolve("empty.png"));
		assertEquals(48, ImageIO.read(folder.resolve("empty.png").toFile()).getWidth());
	}

	@Test
	void thePictureHasTheScaledSizeAndShowsSomething() throws Exception {
		DiagramScene scene = Diagrams.rich().scene();
		Element svg = parse(SvgWriter.svg(scene)).getDocumentElement();
		Path file = folder.resolve("new folder").resolve("rich.png");
		PngWriter.write(scene, 2, file);
		BufferedImage image = ImageIO.read(file.toFile());
		assertEquals(2 * Integer.parseInt(svg.getAttribute("width")), image.getWidth());
		assertEquals(2 * Integer.parseInt(svg.getAttribute("height")), image.getHeight());
		Set<Integer> colours = new HashSet<>();
		for (int x = 0; x < image.getWidth(); x++) {
			colours.add(image.getRGB(x, image.getHeight() / 2));
		}
		assertTrue(colours.size() > 10, "blank: " + colours.size());
		var middle = scene.nodes().stream().filter(node -> node.kind() == NodeKind.THEME).findFirst().orElseThrow().box();
		int insideTheme = image.getRGB((int) (2 * (middle.x() + 6 - scene.bounds().x() + 24)),
				(int) (2 * (middle.centre().y() - scene.bounds().y() + 24)));
		assertEquals(0xff2f5d7e, insideTheme, "the theme stands where the scene says");
	}

	@Test
	void whatIsTooLargeIsRefusedAndNothingIsLeftBehind() throws Exception {
		Diagrams it = Diagrams.rich();
		Path file = folder.resolve("large.png");
		StudyException tooLarge = assertThrows(StudyException.class, () -> PngWriter.write(it.scene(), 20, file));
		assertTrue(tooLarge.getMessage().contains("large.png"), tooLarge.getMessage());
		assertTrue(tooLarge.getMessage().contains("scale"), tooLarge.getMessage());
		assertThrows(StudyException.class, () -> PngWriter.write(it.scene(), Double.NaN, file));
		it.diagram.getNodes().get(0).setX(Integer.MAX_VALUE);
		StudyException far = assertThrows(StudyException.class, () -> SvgWriter.write(it.scene(), file));
		assertTrue(far.getMessage().contains("100000"), far.getMessage());
		try (var files = Files.list(folder)) {
			assertEquals(List.of(), files.toList());
		}
	}

	@Test
	void aFileThatCannotBeReplacedStaysAsItWas() throws Exception {
		Path occupied = folder.resolve("occupied.svg");
		Files.createDirectories(occupied.resolve("inside"));
		StudyException refused = assertThrows(StudyException.class,
				() -> SvgWriter.write(Diagrams.rich().scene(), occupied));
		assertTrue(refused.getMessage().contains("occupied.svg"));
		assertTrue(Files.isDirectory(occupied.resolve("inside")));
		assertFalse(Files.exists(folder.resolve("occupied.svg.tmp~")));
	}

	@Test
	void theSameSceneGivesTheSameBytes() throws Exception {
		Path one = folder.resolve("one.png");
		Path two = folder.resolve("two.png");
		PngWriter.write(Diagrams.rich().scene(), 1, one);
		PngWriter.write(Diagrams.rich().scene(), 1, two);
		assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
	}

	private static List<Element> elements(Document document, String name) {
		NodeList found = document.getElementsByTagName(name);
		List<Element> result = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			result.add((Element) found.item(i));
		}
		return result;
	}

	private static Document parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}
}
