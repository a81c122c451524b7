package org.themewright.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.Replacements.Replacement;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.StudyDump;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/** Words of any number of transcripts are replaced at once, and what is coded stays coded. */
class ReplacementsTest {

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private StudySession session;
	private Code code;
	private Researcher researcher;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
		code = new StudyOperations(session).createCode(null, "Hope", null, null);
		researcher = new StudyOperations(session).createResearcher("Noor", null);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Transcript transcript(String name, String text) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName(name);
		transcript.setSlug(name);
		transcript.setText(text);
		new TranscriptOperations(session).add(transcript);
		return transcript;
	}

	private static List<Replacement> all(Transcript transcript, String word, String by) {
		List<Replacement> result = new ArrayList<>();
		Matcher matcher = Pattern.compile(word).matcher(transcript.getText());
		while (matcher.find()) {
			result.add(new Replacement(transcript.getId(), new TextRange(matcher.start(), matcher.end()), matcher.group(), by));
		}
		return result;
	}

	private Coding code(Transcript transcript, String words) {
		int start = transcript.getText().indexOf(words);
		return new CodingOperations(session).code(transcript, new TextRange(start, start + words.length()), code, researcher);
	}

	private static String words(Coding coding) {
		Transcript transcript = (Transcript) StudyObjects.setOf(coding).getSource();
		return transcript.getText().substring(coding.getStart(), coding.getEnd());
	}

	@Test
	void codingsHoldTheReplacementsAndOneStepTakesAllBack() throws StudyException {
		Transcript one = transcript("one", "Jon said that Jon Doe had left. Then Jon came.");
		Transcript two = transcript("two", "Nobody but Jon.");
		Coding around = code(one, "said that Jon Doe had");
		Coding begins = code(one, "n Doe had left");
		Coding just = code(two, "Jon");
		Memo memo = new MemoOperations(session).create("Who", "?", researcher, one, new TextRange(37, 40));
		String before = StudyDump.of(session.getStudy());
		List<Replacement> replacements = new ArrayList<>(all(one, "Jon", "Participant 7"));
		replacements.addAll(all(two, "Jon", "Participant 7"));
		Collections.shuffle(replacements, new Random(3));
		new Replacements(session).apply(replacements);
		assertEquals("Participant 7 said that Participant 7 Doe had left. Then Participant 7 came.", one.getText());
		assertEquals("Nobody but Participant 7.", two.getText());
		assertEquals("said that Participant 7 Doe had", words(around));
		assertEquals("Participant 7 Doe had left", words(begins));
		assertEquals("Participant 7", words(just));
		assertEquals(AnchorState.FIRM, just.getState());
		assertEquals("Participant 7", one.getText().substring(memo.getStart(), memo.getEnd()));
		session.undo();
		assertEquals(before, StudyDump.of(session.getStudy()));
	}

	@Test
	void nothingIsReplacedWhenTheTextWasChangedMeanwhile() {
		Transcript one = transcript("one", "Jon and Jon.");
		Transcript two = transcript("two", "Jon.");
		List<Replacement> replacements = new ArrayList<>(all(one, "Jon", "P7"));
		replacements.add(new Replacement(two.getId(), new TextRange(0, 3), "Jan", "P7"));
		assertThrows(StudyException.class, () -> new Replacements(session).apply(replacements));
		assertEquals("Jon and Jon.", one.getText());
		List<Replacement> gone = List.of(new Replacement("nowhere", new TextRange(0, 3), "Jon", "P7"));
		assertThrows(StudyException.class, () -> new Replacements(session).apply(gone));
	}

	@Test
	void replacementsThatOverlapAreRefused() {
		Transcript one = transcript("one", "Jon Doe.");
		List<Replacement> overlapping = List.of(new Replacement(one.getId(), new TextRange(0, 7), "Jon Doe", "P7"),
				new Replacement(one.getId(), new TextRange(4, 7), "Doe", "P7"));
		assertThrows(IllegalArgumentException.class, () -> new Replacements(session).apply(overlapping));
		assertEquals("Jon Doe.", one.getText());
	}

	@Test
	void noReplacementsAreNoCommand() throws StudyException {
		long version = session.getVersion();
		new Replacements(session).apply(List.of());
		assertEquals(version, session.getVersion());
	}
}
