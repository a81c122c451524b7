package org.themewright.core.deidentify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.StudySession.Access;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.StudyDump;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Participant;
import org.themewright.model.Researcher;
import org.themewright.model.Speaker;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Names are replaced everywhere in one step; codings stay on their words; the key gets the pair or nothing happens. */
class DeidentificationTest {

	private static final char[] PASSPHRASE = "quill tango barley".toCharArray();
	private static final PseudonymEntry ANNA = new PseudonymEntry("Anna", "Christabel", Kind.PERSON, "");
	private static final PseudonymEntry JAMES = new PseudonymEntry("James Ó Sé", "Al", Kind.PERSON, "");
	private static final List<String> WORDS = List.of("Anna", "Anna's", "Annas", "ANNA", "James Ó Sé", "James Ó Sé's", "came",
			"along", "and", "😀", "never", "Annabel");
	private static final List<String> REPLACED = List.of("Christabel", "Christabel's", "Christabels", "CHRISTABEL", "Al",
			"Al's", "came", "along", "and", "😀", "never", "Annabel");

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private StudySession session;
	private PseudonymKey key;
	private Code code;
	private Researcher researcher;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
		key = PseudonymKey.create(session.getFolder(), PASSPHRASE);
		code = new StudyOperations(session).createCode(null, "Hope", null, null);
		researcher = new StudyOperations(session).createResearcher("Ann", null);
	}

	@AfterEach
	void close() {
		key.close();
		session.close();
	}

	private Transcript add(String name, String text) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName(name);
		transcript.setSlug(session.newSlug(StudyPackage.Literals.TRANSCRIPT, name));
		transcript.setText(text);
		Speaker speaker = StudyObjects.create(StudyPackage.Literals.SPEAKER);
		speaker.setName("Anna");
		transcript.getSpeakers().add(speaker);
		Turn turn = StudyObjects.create(StudyPackage.Literals.TURN);
		turn.setEnd(text.length());
		turn.setSpeaker(speaker);
		transcript.getTurns().add(turn);
		new TranscriptOperations(session).add(transcript);
		return transcript;
	}

	private ReplacementPlan plan(PseudonymEntry... entries) {
		List<PseudonymEntry> all = List.of(entries);
		return new ReplacementPlan(all, new Occurrences(all).in(session.snapshot(), null),
				Mentions.in(session.getStudy(), all));
	}

	private Coding code(Transcript transcript, int start, int end) {
		return new CodingOperations(session).code(transcript, new TextRange(start, end), code, researcher);
	}

	private void apply(ReplacementPlan plan) throws StudyException {
		new Deidentification(session).apply(plan, key);
	}

	@Test
	void allTranscriptsAreChangedInOneStepAndTheKeyKnows() throws StudyException {
		Transcript first = add("One", "Then Anna's sister came. Anna?");
		Transcript second = add("Two", "No one but ANNA.");
		Coding exact = code(first, 5, 9);
		Coding part = code(first, 7, 18);
		Coding after = code(second, 0, 6);
		String before = StudyDump.of(session.getStudy());
		long version = session.getVersion();

		apply(plan(ANNA));

		assertEquals("Then Christabel's sister came. Christabel?", first.getText());
		assertEquals("No one but CHRISTABEL.", second.getText());
		assertEquals("Christabel", first.getSpeakers().get(0).getName());
		assertEquals("Christabel", exact.getQuote());
		assertEquals("Christabel's sister", part.getQuote(), "what held a part of the name holds all of it");
		assertEquals("No one", after.getQuote());
		assertEquals(" but CHRISTABEL.", after.getAfter(), "what stands around tells no name");
		Invariants.check(session.getStudy());
		assertEquals(version + 1, session.getVersion(), "one command");
		assertFalse(session.getCommandStack().getMostRecentCommand().getLabel().contains("Anna"), "Undo tells no name");
		String done = StudyDump.of(session.getStudy());
		session.undo();
		StudyDump.assertSame(before, StudyDump.of(session.getStudy()), "undone");
		session.redo();
		StudyDump.assertSame(done, StudyDump.of(session.getStudy()), "done again");
		try (PseudonymKey again = PseudonymKey.open(session.getFolder(), PASSPHRASE)) {
			assertEquals(List.of(ANNA), again.entries());
		}
	}

	/** The model: words with their replacements, and the range of each coding widened to whole names. */
	@Test
	void codingsStayOnTheirWordsWhateverTheyHold() throws StudyException {
		for (int seed = 0; seed < 100; seed++) {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder();
			List<int[]> names = new ArrayList<>();
			StringBuilder expected = new StringBuilder();
			List<int[]> moved = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				int word = random.nextInt(WORDS.size());
				int length = word >= 6 ? 0 : word < 4 ? 4 : 10;
				int becomes = word >= 6 ? 0 : word < 4 ? 10 : 2;
				names.add(new int[] { text.length(), text.length() + length });
				moved.add(new int[] { expected.length(), expected.length() + becomes });
				text.append(WORDS.get(word)).append(' ');
				expected.append(REPLACED.get(word)).append(' ');
			}
			Transcript transcript = add("T" + seed, text.toString());
			List<Coding> codings = new ArrayList<>();
			List<String> quotes = new ArrayList<>();
			for (int i = 0; i < 5; i++) {
				int start = random.nextInt(text.length() - 1);
				int end = start + 1 + random.nextInt(text.length() - start);
				TextRange range = new TextRange(start, Math.min(end, text.length())).withoutSplitPairs(text);
				codings.add(new CodingOperations(session).code(transcript, range,
						new StudyOperations(session).createCode(null, "C" + seed + i, null, null), researcher));
				quotes.add(expected.substring(mapped(range.start(), names, moved, false, text.length(), expected.length()),
						mapped(range.end(), names, moved, true, text.length(), expected.length())));
			}
			String before = StudyDump.of(session.getStudy());
			List<PseudonymEntry> entries = List.of(ANNA, JAMES);
			ReplacementPlan plan = new ReplacementPlan(entries, new Occurrences(entries).in(session.snapshot(), null), List.of());
			apply(plan);
			assertEquals(expected.toString(), transcript.getText());
			assertEquals(quotes, codings.stream().map(Coding::getQuote).toList(), text + " seed " + seed);
			assertTrue(codings.stream().allMatch(each -> each.getState() == AnchorState.FIRM));
			Invariants.check(session.getStudy());
			session.undo();
			StudyDump.assertSame(before, StudyDump.of(session.getStudy()), "undone");
			new StudyOperations(session).delete(List.of(transcript));
			session.getCommandStack().flush();
		}
	}

	private static int mapped(int offset, List<int[]> names, List<int[]> moved, boolean end, int length, int newLength) {
		for (int i = names.size() - 1; i >= 0; i--) {
			int[] name = names.get(i);
			if (offset > name[0] && offset < name[1]) {
				return moved.get(i)[end ? 1 : 0];
			}
			if (offset >= name[1]) {
				return moved.get(i)[1] + offset - name[1];
			}
			if (offset == name[0]) {
				return moved.get(i)[0];
			}
		}
		throw new AssertionError();
	}

	@Test
	void otherTextsAreFoundAndFilesPointedOut() throws Exception {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName("Interview with Anna");
		transcript.setSlug(session.newSlug(StudyPackage.Literals.TRANSCRIPT, "Interview with Anna"));
		transcript.setText("It was Anna. A coding on Anna is lost.");
		new TranscriptOperations(session).add(transcript, "anna.txt", "It was Anna.".getBytes(StandardCharsets.UTF_8));
		Coding coding = code(transcript, 13, 29);
		new CodingOperations(session).setMemo(coding, "Anna again");
		new TranscriptOperations(session).edit(transcript, new TextEdit(12, 26, ""));
		assertEquals(AnchorState.ORPHANED, coding.getState());
		Memo memo = new StudyOperations(session).createMemo("On Anna", "I like Anna's way", null, null);
		Participant participant = StudyObjects.create(StudyPackage.Literals.PARTICIPANT);
		participant.setName("Anna");
		session.execute("Add", () -> session.getStudy().getParticipants().add(participant));
		Researcher other = new StudyOperations(session).createResearcher("Anna", null);
		session.save(null);

		ReplacementPlan plan = plan(ANNA);
		assertEquals(List.of(other), plan.mentions().stream().filter(each -> !each.certain()).map(Mention::object).toList(),
				"who codes is not who was interviewed");
		ReplacementPlan certain = new ReplacementPlan(plan.entries(), plan.occurrences(),
				plan.mentions().stream().filter(Mention::certain).toList());
		List<String> left = Leftovers.of(session, certain).stream().map(each -> each.kind() + " " + each.file()).toList();
		assertTrue(left.contains("ORIGINAL sources/original/anna.txt"), left::toString);
		assertTrue(left.contains("FILE_NAME sources/interview-with-anna.xml"), left::toString);
		assertTrue(left.contains("FILE_NAME memos/on-anna.xml"), left::toString);
		apply(certain);
		assertEquals("Interview with Christabel", transcript.getName());
		assertEquals("Christabel again", coding.getMemo());
		assertEquals("A coding on Christabel", coding.getQuote());
		assertEquals("I like Christabel's way", memo.getText());
		assertEquals("On Christabel", memo.getName());
		assertEquals("Christabel", participant.getName());
		session.save(null);
		try (var files = Files.walk(session.getFolder())) {
			List<Path> telling = new ArrayList<>();
			for (Path each : files.filter(Files::isRegularFile).filter(file -> !file.toString().contains("ann/")).toList()) {
				if (Files.readString(each, StandardCharsets.ISO_8859_1).matches("(?s).*\\bAnna\\b.*")) {
					telling.add(session.getFolder().relativize(each));
				}
			}
			assertEquals(List.of(Path.of("sources/original/anna.txt"), Path.of("study.xml")), telling.stream().sorted().toList(),
					"the imported file, and the researcher");
		}
	}

	@Test
	void memosStayOnTheirWords() throws StudyException {
		Transcript transcript = add("One", "Then Anna came.");
		MemoOperations memos = new MemoOperations(session);
		Memo part = memos.create("M", "m", null, transcript, new TextRange(6, 8));
		Memo lost = memos.create("N", "n", null, transcript, new TextRange(10, 14));
		apply(plan(ANNA));
		assertEquals("Christabel", part.getQuote());
		assertEquals("came", lost.getQuote());
		assertEquals("Then Christabel ", lost.getBefore());
		Invariants.check(session.getStudy());
	}

	@Test
	void nothingIsReplacedWhenTheKeyCannotBeSaved() throws Exception {
		Transcript transcript = add("One", "Then Anna came.");
		ReplacementPlan plan = plan(ANNA);
		try (PseudonymKey other = PseudonymKey.open(session.getFolder(), PASSPHRASE)) {
			other.put(JAMES);
			other.save();
		}
		long version = session.getVersion();
		assertThrows(StudyException.class, () -> apply(plan));
		assertEquals("Then Anna came.", transcript.getText());
		assertEquals(version, session.getVersion());
		assertEquals(List.of(), key.entries(), "the open key is as it was, too");
	}

	@Test
	void aPlanThatIsOutOfDateIsRefused() throws StudyException {
		Transcript transcript = add("One", "Then Anna came.");
		ReplacementPlan plan = plan(ANNA);
		new TranscriptOperations(session).edit(transcript, new TextEdit(0, 0, "And "));
		assertFalse(new Deidentification(session).isCurrent(plan));
		assertThrows(StudyException.class, () -> apply(plan));
		assertEquals(List.of(), key.entries());
		assertEquals("And Then Anna came.", transcript.getText());
	}

	@Test
	void aStudyThatIsReadOnlyIsRefused() throws StudyException {
		add("One", "Then Anna came.");
		session.save(null);
		try (StudySession reader = StudySession.open(session.getFolder(), Access.READ, null)) {
			List<PseudonymEntry> entries = List.of(ANNA);
			ReplacementPlan plan = new ReplacementPlan(entries, new Occurrences(entries).in(reader.snapshot(), null), List.of());
			assertThrows(StudyException.class, () -> new Deidentification(reader).apply(plan, key));
			assertEquals(List.of(), key.entries());
		}
	}

	@Test
	void twoPeopleMayShareAName() throws StudyException {
		add("One", "Anna came.");
		key.put(new PseudonymEntry("Anna", "Bella", Kind.PERSON, "the first"));
		key.save();
		apply(plan(ANNA));
		assertEquals(List.of(new PseudonymEntry("Anna", "Bella", Kind.PERSON, "the first"),
				new PseudonymEntry("Anna (2)", "Christabel", Kind.PERSON, "")), key.entries());
		session.undo();
		apply(plan(ANNA));
		assertEquals(2, key.entries().size(), "what is there already is not added again");
	}

	@Test
	void aThousandPlacesInALongTranscriptFitIntoLittleMemory() throws StudyException {
		Transcript transcript = add("Long", ("There was Anna with me, and nobody else came by that day, so it was. "
				+ "word ".repeat(190)).repeat(1_000));
		Coding last = code(transcript, transcript.getText().length() - 5, transcript.getText().length() - 1);
		apply(plan(ANNA));
		assertEquals("word", last.getQuote());
		session.undo();
		assertEquals("word", last.getQuote());
		assertTrue(transcript.getText().startsWith("There was Anna"));
	}
}
