package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeKind;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;

/** The command diagram. */
class DiagramCommandTest {

	@TempDir
	private Path temp;

	private Cli cli;

	@BeforeEach
	void createStudy() throws StudyException {
		System.setProperty("java.awt.headless", "true");
		cli = new Cli(temp);
		Studies.create(temp.resolve("peers"));
		try (StudySession session = StudySession.open(temp.resolve("peers"), null)) {
			ThemeDiagram diagram = new StudyOperations(session).createDiagram("Our themes");
			DiagramNode node = StudyObjects.create(StudyPackage.Literals.DIAGRAM_NODE);
			node.setKind(NodeKind.TEXT);
			node.setName("Being & becoming");
			session.execute("add", () -> diagram.getNodes().add(node));
			session.save(null);
		}
	}

	@Test
	void svgIsDrawnWithItsWords() throws IOException {
		assertEquals("Our themes: 1 nodes and 0 edges drawn to themes.svg\n",
				cli.run("diagram", "peers", "our-themes", "--out", "themes.svg").expect(0).out());
		String svg = Files.readString(temp.resolve("themes.svg"));
		assertTrue(svg.contains("<svg") && svg.contains("Being &amp;"), svg);
	}

	@Test
	void pngIsScaled() throws IOException {
		cli.run("diagram", "peers", "OUR THEMES", "--out", "one.PNG", "--scale", "1").expect(0);
		assertEquals(1, cli.run("diagram", "peers", "Our themes", "--out", "two.png", "--scale", "2", "--format", "json")
				.expect(0).json().get("nodes").getAsInt());
		assertEquals(2 * ImageIO.read(temp.resolve("one.PNG").toFile()).getWidth(),
				ImageIO.read(temp.resolve("two.png").toFile()).getWidth());
	}

	@Test
	void whatCannotBeDrawnIsSaid() {
		cli.run("diagram", "peers", "Our themes", "--out", "themes.gif").expect(ExitCode.WRONG_USAGE);
		cli.run("diagram", "peers", "Our themes", "--out", "themes.png", "--scale", "0").expect(ExitCode.WRONG_USAGE);
		cli.run("diagram", "peers", "Our themes", "--out", "themes.png", "--scale", "NaN").expect(ExitCode.WRONG_USAGE);
		assertEquals("themewright: There is no diagram \"Other\". The diagrams are: our-themes\n",
				cli.run("diagram", "peers", "Other", "--out", "themes.png").expect(ExitCode.BAD_INPUT).err());
		assertFalse(Files.exists(temp.resolve("themes.png")));
	}

	@Test
	void pdfIsDrawnAndColoursCanBeDark() throws IOException {
		cli.run("diagram", "peers", "our-themes", "--out", "themes.pdf").expect(0);
		assertTrue(Files.readString(temp.resolve("themes.pdf"), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
		cli.run("diagram", "peers", "our-themes", "--out", "dark.svg", "--scheme", "dark").expect(0);
		assertTrue(Files.readString(temp.resolve("dark.svg")).contains("#1f2226"));
		cli.run("diagram", "peers", "our-themes", "--out", "clear.svg", "--scheme", "dark", "--transparent").expect(0);
		assertFalse(Files.readString(temp.resolve("clear.svg")).contains("#1f2226"));
		cli.run("diagram", "peers", "our-themes", "--out", "x.svg", "--scheme", "pink").expect(ExitCode.WRONG_USAGE);
	}

	@Test
	void diagramsAreListed() {
		String table = cli.run("diagram", "peers", "--list").expect(0).out();
		assertTrue(table.contains("our-themes") && table.contains("Our themes"), table);
		assertEquals(1, cli.run("diagram", "peers", "--list", "--format", "json").expect(0).json().get("total").getAsInt());
		cli.run("diagram", "peers", "our-themes", "--list").expect(ExitCode.WRONG_USAGE);
	}

	@Test
	void aDiagramIsMadeFromDataAndOnlySavedWhenAsked() throws StudyException {
		try (StudySession session = StudySession.open(temp.resolve("peers"), null)) {
			StudyOperations operations = new StudyOperations(session);
			Theme theme = operations.createTheme(null, "Trust");
			operations.createTheme(theme, "Trust in words");
			session.save(null);
		}
		assertEquals("Theme: Trust: 2 nodes and 1 edges drawn to trust.svg\n",
				cli.run("diagram", "peers", "--generate", "theme:trust", "--out", "trust.svg").expect(0).out());
		assertEquals(1, diagrams());
		assertEquals("Theme: Trust: 2 nodes and 1 edges saved\n",
				cli.run("diagram", "peers", "--generate", "theme:Trust", "--layout", "radial", "--save").expect(0).out());
		assertEquals(2, diagrams());
		cli.run("diagram", "peers", "Theme: Trust", "--refresh", "--out", "again.pdf").expect(0);
		cli.run("diagram", "peers", "--generate", "cooccurrence:3", "--out", "pairs.png").expect(0);
		assertTrue(cli.run("diagram", "peers", "--generate", "theme:Hope", "--out", "x.svg").expect(ExitCode.BAD_INPUT).err()
				.contains("The themes are: Trust, Trust in words"));
		assertTrue(cli.run("diagram", "peers", "our-themes", "--layout", "odd", "--out", "x.svg").expect(ExitCode.BAD_INPUT)
				.err().contains("layered, force, stress, tree, radial"));
		for (String wrong : List.of("theme:", "cooccurrence:0", "cooccurrence:x", "participants", "")) {
			cli.run("diagram", "peers", "--generate", wrong, "--out", "x.svg").expect(ExitCode.WRONG_USAGE);
		}
		cli.run("diagram", "peers", "our-themes").expect(ExitCode.WRONG_USAGE);
		cli.run("diagram", "peers", "--out", "x.svg").expect(ExitCode.WRONG_USAGE);
		assertFalse(Files.exists(temp.resolve("x.svg")));
	}

	private int diagrams() {
		return cli.run("diagram", "peers", "--list", "--format", "json").expect(0).json().get("total").getAsInt();
	}
}
