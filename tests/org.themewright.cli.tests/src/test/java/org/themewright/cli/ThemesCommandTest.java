package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

/** The command themes. */
class ThemesCommandTest {

	@TempDir
	private Path temp;

	private Cli cli;

	@BeforeEach
	void createStudy() throws StudyException {
		cli = new Cli(temp);
		Studies.create(temp.resolve("study"));
		try (StudySession session = StudySession.open(temp.resolve("study"), null)) {
			StudyOperations operations = new StudyOperations(session);
			List<Code> codes = StudyObjects.allCodes(session.getStudy().getCodebook());
			Theme theme = operations.createTheme(null, "Being seen");
			operations.gather(theme, List.of(codes.get(0)));
			Theme below = operations.createTheme(theme, "At work");
			operations.gather(below, List.of(codes.get(2), operations.createCode(null, "Rest", null, null)));
			Coding quote = StudyObjects.transcripts(session.getStudy()).stream()
					.flatMap(each -> StudyObjects.codingsIn(each).stream())
					.filter(each -> each.getCode() == codes.get(1)).findFirst().orElseThrow();
			new ThemeOperations(session).pick(theme, Role.KEY_QUOTE, List.of(quote));
			session.save(null);
		}
	}

	@Test
	void themesAreListedWithWhatTheyRestOn() {
		List<String> lines = cli.run("themes", "study", "--format", "csv").expect(0).lines();
		assertEquals("Theme,State,Codes,Codings,Participants,Key quotes,Contrary cases", lines.get(0));
		assertEquals(3, lines.size());
		assertTrue(lines.get(1).startsWith("Being seen,candidate,4,"), lines::toString);
		assertTrue(lines.get(2).startsWith("Being seen > At work,candidate,2,"), lines::toString);
		assertEquals(1, cli.run("themes", "study", "--theme", "At work", "--format", "json").expect(0).json().get("total")
				.getAsInt());
		assertTrue(cli.run("themes", "study", "--theme", "Nothing").expect(3).err().contains("Being seen > At work"));
	}

	@Test
	void aCheckTellsWhatToLookAt() {
		List<String> lines = cli.run("themes", "study", "--check", "--format", "csv").expect(1).lines();
		assertTrue(lines.contains("Being seen,1 code is not used: Rest"), lines::toString);
		assertTrue(lines.contains("Being seen > At work,No key quote was picked out."), lines::toString);
		assertTrue(lines.stream().noneMatch("Being seen,No key quote was picked out."::equals), lines::toString);
		var themes = cli.run("themes", "study", "--check", "--theme", "Being seen > At work", "--format", "json").expect(1)
				.json().getAsJsonArray("themes");
		var findings = themes.get(0).getAsJsonObject().getAsJsonArray("findings");
		assertEquals("unused-codes", findings.get(0).getAsJsonObject().get("kind").getAsString());
		assertEquals(1, findings.get(0).getAsJsonObject().getAsJsonArray("objects").size());
	}

	@Test
	void aStudyWithoutThemesSaysSo() throws StudyException {
		StudySession.create(temp.resolve("empty"), "Empty").close();
		assertTrue(cli.run("themes", "empty").expect(1).err().contains("The study has no themes."));
	}
}
