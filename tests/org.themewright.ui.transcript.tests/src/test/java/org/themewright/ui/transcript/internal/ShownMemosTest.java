package org.themewright.ui.transcript.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyChange;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;
import org.themewright.ui.transcript.internal.text.RangeIndex;

/** What is written beside a transcript, followed through changes and compared with what is read anew. */
class ShownMemosTest {

	private static final int STEPS = 400;

	@TempDir
	private Path temp;

	private StudySession session;
	private MemoOperations operations;
	private Transcript transcript;
	private Researcher ann;
	private Code code;
	private RangeIndex<Coding> codings;
	private ShownMemos memos;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
		operations = new MemoOperations(session);
		ann = new StudyOperations(session).createResearcher("Ann", null);
		code = new StudyOperations(session).createCode(null, "Hope", null, ann);
		transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName("one");
		transcript.setSlug("one");
		transcript.setText("So it began. ".repeat(40));
		new TranscriptOperations(session).add(transcript);
		codings = new RangeIndex<>(Comparator.comparing(Coding::getId));
		memos = new ShownMemos(transcript, codings, memo -> true);
		memos.readAll();
		session.addListener(this::follow);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private void follow(StudyChange change) {
		readCodings(codings);
		memos.follow(change, change.replacements().stream().filter(each -> each.transcript() == transcript)
				.map(StudyChange.Replacement::edit).toList());
	}

	private void readCodings(RangeIndex<Coding> index) {
		index.clear();
		StudyObjects.codingsIn(transcript).stream().filter(each -> each.getEnd() > each.getStart())
				.forEach(each -> index.put(each, each.getStart(), each.getEnd()));
	}

	@Test
	void notesAreFoundByPlaceInOrderAndOneAfterAnother() {
		Memo late = operations.create("Late", "", ann, transcript, new TextRange(30, 40));
		Memo early = operations.create("Early", "", ann, transcript, new TextRange(5, 9));
		Coding coding = new CodingOperations(session).code(transcript, new TextRange(30, 50), code, ann);
		new CodingOperations(session).setMemo(coding, "note");
		Memo onCoding = operations.create("On coding", "", ann, coding);
		operations.create("Whole", "", ann, transcript);
		List<MarginNote> all = memos.beginningIn(0, transcript.getText().length());
		assertEquals(List.of(early, late), all.stream().filter(each -> each.coding() == null).map(MarginNote::memo).toList());
		assertEquals(4, all.size());
		assertEquals(new MarginNote(early, null), all.get(0));
		assertEquals(new MarginNote(late, null), all.get(1));
		assertTrue(all.contains(new MarginNote(null, coding)) && all.contains(new MarginNote(onCoding, coding)));
		assertEquals(List.of(), memos.beginningIn(31, 500), "these begin before");
		assertEquals(3, memos.at(new TextRange(35, 35)).size());
		MarginNote at = memos.beside(null, 0, true);
		for (MarginNote each : all) {
			assertEquals(each, at);
			at = memos.beside(at, 0, true);
		}
		assertNull(at);
		assertEquals(all.getLast(), memos.beside(null, 500, false));
		assertNull(memos.beside(all.getFirst(), 0, false));
	}

	@Test
	void whatIsFollowedIsWhatIsReadAnew() {
		Random random = new Random(4);
		for (int i = 0; i < STEPS; i++) {
			step(random);
			RangeIndex<Coding> fresh = new RangeIndex<>(Comparator.comparing(Coding::getId));
			readCodings(fresh);
			ShownMemos expected = new ShownMemos(transcript, fresh, memo -> true);
			expected.readAll();
			assertEquals(places(expected), places(memos), "after step " + i);
		}
		assertFalse(memos.placed().isEmpty());
	}

	private List<String> places(ShownMemos of) {
		return of.beginningIn(0, transcript.getText().length()).stream()
				.map(each -> each.object().getId() + each.title() + of.rangeOf(each)).toList();
	}

	private void step(Random random) {
		int length = transcript.getText().length();
		int start = random.nextInt(length - 10);
		TextRange range = new TextRange(start, start + 1 + random.nextInt(9));
		List<Memo> all = new ArrayList<>(session.getStudy().getMemos());
		List<Coding> coded = StudyObjects.codingsIn(transcript);
		Memo memo = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
		Coding coding = coded.isEmpty() ? null : coded.get(random.nextInt(coded.size()));
		switch (random.nextInt(11)) {
		case 0, 1 -> operations.create("m", "", ann, transcript, range);
		case 2 -> new CodingOperations(session).code(transcript, range, code, ann);
		case 3 -> operations.create("c", "", ann, coding);
		case 4, 5, 6 -> new TranscriptOperations(session).edit(transcript,
				new TextEdit(start, random.nextInt(10), "xyz ".repeat(random.nextInt(5))));
		case 7 -> session.undo();
		case 8 -> session.redo();
		case 9 -> {
			if (memo != null) {
				operations.move(memo, transcript, range);
			}
		}
		default -> {
			if (coding != null && random.nextBoolean()) {
				new CodingOperations(session).uncode(List.of(coding));
			} else if (memo != null) {
				new StudyOperations(session).delete(List.of(memo));
			}
		}
		}
	}
}
