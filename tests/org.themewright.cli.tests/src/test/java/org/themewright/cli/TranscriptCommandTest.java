package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;

/** The command transcript. */
class TranscriptCommandTest {

	@TempDir
	private Path temp;

	private Cli cli;

	@BeforeEach
	void createStudy() throws StudyException {
		cli = new Cli(temp);
		Studies.create(temp.resolve("peers"));
	}

	@Test
	void aPageIsWrittenWithWordsAndCodings() throws IOException {
		assertEquals("Interview 1 with 2 codings written to " + temp.resolve("one.html") + "\n",
				cli.run("transcript", "peers", "interview-1", "--out", "one.html").expect(0).out());
		String page = Files.readString(temp.resolve("one.html"));
		assertTrue(page.contains("I was ") && page.contains(">Hope</a>") && page.contains("Ann Lee"), page);
		assertFalse(page.contains("strong\nword"), "memos are not asked for");
		assertFalse(page.contains("\u00a0null") || page.contains(">null<"), page);
	}

	@Test
	void aPdfIsWritten() throws IOException {
		cli.run("transcript", "peers", "Interview 1", "--out", "one.PDF", "--page", "letter", "--memos").expect(0);
		assertTrue(new String(Files.readAllBytes(temp.resolve("one.PDF")), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
	}

	@Test
	void allOrThoseWithANameLikeThatGoIntoAFolder() {
		assertEquals(2, cli.run("transcript", "peers", "--out", "docs", "--as", "html", "--format", "json").expect(0).json()
				.get("total").getAsInt());
		assertTrue(Files.exists(temp.resolve("docs/interview-1.html")) && Files.exists(temp.resolve("docs/interview-2.html")));
		cli.run("transcript", "peers", "inter*2", "--out", "docs", "--as", "pdf").expect(0);
		assertTrue(Files.exists(temp.resolve("docs/interview-2.pdf")));
		assertFalse(Files.exists(temp.resolve("docs/interview-1.pdf")));
	}

	@Test
	void onlyCodesAndResearchersAskedForAreShown() throws IOException {
		cli.run("transcript", "peers", "interview-1", "--out", "a.html", "--code", "Feelings", "--memos").expect(0);
		String page = Files.readString(temp.resolve("a.html"));
		assertTrue(page.contains(">Hope</a>") && !page.contains(">Work</a>"), "with codes below it");
		assertTrue(page.contains("strong\nword"), page);
		cli.run("transcript", "peers", "interview-1", "--out", "b.html", "--researcher", "Bob Ray").expect(0);
		assertTrue(!Files.readString(temp.resolve("b.html")).contains(">Hope</a>"));
	}

	@Test
	void whatCannotBeWrittenIsSaid() throws IOException {
		cli.run("transcript", "peers", "interview-1", "--out", "one.docx").expect(ExitCode.WRONG_USAGE);
		cli.run("transcript", "peers", "--out", "all.html").expect(ExitCode.WRONG_USAGE);
		cli.run("transcript", "peers", "interview-1").expect(ExitCode.WRONG_USAGE);
		assertEquals("themewright: No transcript is called like \"x*\".\n",
				cli.run("transcript", "peers", "x*", "--out", "a.html").expect(ExitCode.BAD_INPUT).err());
		assertEquals("themewright: There is no source \"x\". The sources are: interview-1, interview-2\n",
				cli.run("transcript", "peers", "x", "--out", "a.html").expect(ExitCode.BAD_INPUT).err());
		Files.writeString(temp.resolve("file"), "");
		assertTrue(cli.run("transcript", "peers", "interview-1", "--out", "file/a.html").expect(ExitCode.BAD_INPUT).err()
				.contains("could not be written"));
		assertTrue(cli.run("transcript", "--help").expect(0).out().contains("may not be quoted are withheld"));
		assertTrue(cli.logged().isEmpty());
	}
}
