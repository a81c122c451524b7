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

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.diagram.export.PdfWriter;
import org.themewright.diagram.export.PngWriter;
import org.themewright.diagram.export.SvgWriter;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.Mark;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeRouting;
import org.themewright.model.NodeKind;
import org.themewright.model.NodeShape;
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

	@Test
	void thePdfHasTheTextInEmbeddedFontsAndTheSizeOfTheDrawing() throws Exception {
		DiagramScene scene = Diagrams.rich().scene();
		Path file = folder.resolve("rich.pdf");
		PdfWriter.write(scene, file);
		Element svg = parse(SvgWriter.svg(scene)).getDocumentElement();
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			assertEquals(1, document.getNumberOfPages());
			PDPage page = document.getPage(0);
			assertEquals(0.75 * Integer.parseInt(svg.getAttribute("width")), page.getMediaBox().getWidth(), 0.01);
			assertEquals(0.75 * Integer.parseInt(svg.getAttribute("height")), page.getMediaBox().getHeight(), 0.01);
			String text = new PDFTextStripper().getText(document);
			for (SceneNode node : scene.nodes()) {
				for (Mark mark : node.marks()) {
					if (mark instanceof Mark.Text line) {
						assertTrue(text.contains(line.text()), line.text() + " in " + text);
					}
				}
			}
			for (COSName name : page.getResources().getFontNames()) {
				assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
			}
			assertFalse(page.getResources().getXObjectNames().iterator().hasNext(), "lines, no pictures");
			assertEquals("How it hangs together", document.getDocumentInformation().getTitle());
			assertTrue(document.getDocumentInformation().getSubject().contains("16 nodes and 16 relations"));
			assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
		}
	}

	@Test
	void thePdfLooksLikeThePicture() throws Exception {
		Diagrams it = Diagrams.rich();
		it.diagram.setRouting(EdgeRouting.CURVED);
		it.diagram.setLegend(true);
		int index = 0;
		for (DiagramNode node : it.diagram.getNodes()) {
			node.setShape(NodeShape.VALUES.get(index++ % 5));
		}
		DiagramScene scene = it.scene();
		PdfWriter.write(scene, folder.resolve("rich.pdf"));
		PngWriter.write(scene, 1, folder.resolve("rich.png"));
		BufferedImage picture = ImageIO.read(folder.resolve("rich.png").toFile());
		try (PDDocument document = Loader.loadPDF(folder.resolve("rich.pdf").toFile())) {
			BufferedImage pdf = new PDFRenderer(document).renderImage(0, 96 / 72f);
			assertEquals(picture.getWidth(), pdf.getWidth(), 1);
			assertEquals(picture.getHeight(), pdf.getHeight(), 1);
			int different = 0;
			int inked = 0;
			for (int x = 1; x < Math.min(picture.getWidth(), pdf.getWidth()) - 1; x++) {
				for (int y = 1; y < Math.min(picture.getHeight(), pdf.getHeight()) - 1; y++) {
					inked += light(picture, x, y) < 240 ? 1 : 0;
					different += Math.abs(around(picture, x, y) - around(pdf, x, y)) > 90 ? 1 : 0;
				}
			}
			assertTrue(different < inked * 0.02, different + " of " + inked);
		}
	}

	private static int light(BufferedImage image, int x, int y) {
		int rgb = image.getRGB(x, y);
		return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
	}

	private static int around(BufferedImage image, int x, int y) {
		int sum = 0;
		for (int dx = -1; dx <= 1; dx++) {
			for (int dy = -1; dy <= 1; dy++) {
				sum += light(image, x + dx, y + dy);
			}
		}
		return sum / 9;
	}

	@Test
	void otherScriptsAreWrittenToo() throws Exception {
		Diagrams it = new Diagrams();
		it.named(NodeKind.TEXT, "\u0413\u043e\u0432\u043e\u0440\u0438\u0442\u044c", 0, 0, -1, -1);
		it.named(NodeKind.TEXT, "\u05e9\u05dc\u05d5\u05dd", 0, 60, -1, -1);
		it.named(NodeKind.TEXT, "\u0645\u0631\u062d\u0628\u0627", 0, 120, -1, -1);
		it.named(NodeKind.TEXT, "\u5e0c\u671b \ud83c\udf31 \uffff", 0, 180, -1, -1);
		it.diagram.setName(null);
		PdfWriter.write(it.scene(), folder.resolve("scripts.pdf"));
		try (PDDocument document = Loader.loadPDF(folder.resolve("scripts.pdf").toFile())) {
			assertTrue(new PDFTextStripper().getText(document).contains("\u0413\u043e\u0432\u043e\u0440\u0438\u0442\u044c"));
		}
	}

	@Test
	void largeAndEmptyDiagramsCanBeWrittenAsPdf() throws Exception {
		PdfWriter.write(new Diagrams().scene(), folder.resolve("empty.pdf"));
		Diagrams it = Diagrams.rich();
		it.diagram.getNodes().get(0).setX(60_000);
		PdfWriter.write(it.scene(), folder.resolve("wide.pdf"));
		try (PDDocument document = Loader.loadPDF(folder.resolve("wide.pdf").toFile())) {
			assertTrue(document.getPage(0).getMediaBox().getWidth() <= 14_400);
		}
		it.diagram.getNodes().get(0).setX(Integer.MAX_VALUE);
		assertThrows(StudyException.class, () -> PdfWriter.write(it.scene(), folder.resolve("far.pdf")));
		assertFalse(Files.exists(folder.resolve("far.pdf")));
	}

	@Test
	void theGroundCanBeLeftOut() throws Exception {
		DiagramScene scene = Diagrams.rich().scene();
		PngWriter.write(scene, 1, true, folder.resolve("clear.png"));
		BufferedImage clear = ImageIO.read(folder.resolve("clear.png").toFile());
		assertEquals(0, clear.getRGB(0, 0) >>> 24, "nothing there");
		SvgWriter.write(scene, false, folder.resolve("full.svg"));
		SvgWriter.write(scene, true, folder.resolve("clear.svg"));
		int full = elements(parse(Files.readString(folder.resolve("full.svg"))), "rect").size();
		assertEquals(full - 1, elements(parse(Files.readString(folder.resolve("clear.svg"))), "rect").size());
		PngWriter.write(scene, 1.3, folder.resolve("odd.png"));
		BufferedImage odd = ImageIO.read(folder.resolve("odd.png").toFile());
		for (int x = 0; x < odd.getWidth(); x++) {
			assertEquals(0xffffffff, odd.getRGB(x, 0), "no line at the edge");
			assertEquals(0xffffffff, odd.getRGB(x, odd.getHeight() - 1), "no line at the edge");
		}
	}

	@Test
	void linesOfTextKeepTheirLengthWithAnotherFont() throws Exception {
		DiagramScene scene = Diagrams.rich().scene();
		Document svg = parse(SvgWriter.svg(scene));
		elements(svg, "text").forEach(text -> assertTrue(Double.parseDouble(text.getAttribute("textLength")) > 0));
		assertTrue(svg.getDocumentElement().getAttribute("font-family").endsWith("sans-serif"));
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
