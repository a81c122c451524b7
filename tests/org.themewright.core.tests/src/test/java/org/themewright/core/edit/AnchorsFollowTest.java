package org.themewright.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.Texts;
import org.themewright.core.text.PlainText;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Anchored;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Codings and memos go where their words go, whatever is done to a text, compared with a model that follows each code unit. */
class AnchorsFollowTest {

	private static final int SEQUENCES = Integer.getInteger("themewright.sequences", 10_000);
	private static final int EDITS = 12;
	private static final int SAVE_AFTER = 500;

	/** What is typed and pasted, besides what {@link Texts} has. */
	private static final List<String> PASTED = List.of("\r\n", "\r", "a\r\nb\r\nc", "e\u0301", "\u0301", "\u200d",
			"👩\u200d👩\u200d👧", "שלום עולם", "\u202e\u202c", "\ufe0f", "🏳", "\u0007", "\ud83d", "\ude00", "\uffff", "\ufffe",
			"\ufeff", "\ufeff\ufeff", "x\ufeff", "\t", "𝒳");

	/** A code unit that is known wherever it goes. */
	private static final class Unit {

		private final char c;

		Unit(char c) {
			this.c = c;
		}
	}

	/** A coding or a memo by the code units it holds; none once it has lost them all. */
	private static final class Held {

		private final Code code;
		private final Researcher researcher;
		private Set<Unit> units = Collections.newSetFromMap(new IdentityHashMap<>());
		private List<String> notes = new ArrayList<>();
		private String lastWords;

		Held(Code code, Researcher researcher) {
			this.code = code;
			this.researcher = researcher;
		}
	}

	/** A text and what is held on to in it. */
	private static final class Model {

		private List<Unit> text;
		private final Map<String, Held> codings = new HashMap<>();
		private final Map<String, Held> memos = new HashMap<>();

		Model(String text) {
			this.text = units(text);
		}

		private static List<Unit> units(String text) {
			return text.chars().mapToObj(c -> new Unit((char) c)).collect(Collectors.toCollection(ArrayList::new));
		}

		String text() {
			return text.stream().map(unit -> String.valueOf(unit.c)).collect(Collectors.joining());
		}

		void hold(Held held, int start, int end) {
			held.units.clear();
			held.units.addAll(text.subList(start, end));
			held.lastWords = text().substring(start, end);
		}

		private boolean splits(int offset) {
			return offset > 0 && offset < text.size() && Character.isHighSurrogate(text.get(offset - 1).c)
					&& Character.isLowSurrogate(text.get(offset).c);
		}

		/** Does an edit as people mean it: whole characters, and clean ones. Returns whether it does anything. */
		boolean edit(TextEdit wanted) {
			int start = splits(wanted.offset()) ? wanted.offset() - 1 : wanted.offset();
			int wantedEnd = wanted.offset() + wanted.removed();
			int end = wanted.removed() == 0 ? start : splits(wantedEnd) ? wantedEnd + 1 : wantedEnd;
			String inserted = PlainText.clean(wanted.inserted());
			while (start == 0 && inserted.isEmpty() && end < text.size() && text.get(end).c == '\ufeff') {
				// a text that began with a byte order mark would be read without it
				end++;
			}
			if (start == end && inserted.isEmpty()) {
				return false;
			}
			List<Unit> removed = new ArrayList<>(text.subList(start, end));
			Unit before = start == 0 ? null : text.get(start - 1);
			Unit after = end == text.size() ? null : text.get(end);
			List<Unit> added = units(inserted);
			text.subList(start, end).clear();
			text.addAll(start, added);
			codings.values().forEach(held -> follow(held, removed, before, after, added));
			memos.values().forEach(held -> follow(held, removed, before, after, added));
			if (end > start) {
				join();
			}
			return true;
		}

		/** What comes in the middle of what is held, or in place of a part of it, belongs to it. */
		private void follow(Held held, List<Unit> removed, Unit before, Unit after, List<Unit> added) {
			boolean within = removed.isEmpty() ? before != null && after != null && held.units.contains(before)
					&& held.units.contains(after) : held.units.containsAll(removed);
			boolean had = !held.units.isEmpty();
			removed.forEach(held.units::remove);
			if (within && had) {
				held.units.addAll(added);
			}
			if (!held.units.isEmpty()) {
				TextRange range = range(held);
				held.lastWords = text().substring(range.start(), range.end());
			}
		}

		/** Of codings that hold the same and say the same the one with the first id stays, with the notes of all. */
		private void join() {
			List<String> ids = codings.keySet().stream().sorted().toList();
			for (String id : ids) {
				Held held = codings.get(id);
				if (held == null || held.units.isEmpty()) {
					continue;
				}
				for (String other : ids) {
					Held twin = codings.get(other);
					if (twin != null && twin != held && twin.code == held.code && twin.researcher == held.researcher
							&& twin.units.equals(held.units)) {
						held.notes.addAll(twin.notes);
						codings.remove(other);
					}
				}
			}
		}

		TextRange range(Held held) {
			int start = 0;
			while (!held.units.contains(text.get(start))) {
				start++;
			}
			assertEquals(held.units, new HashSet<>(text.subList(start, start + held.units.size())), "in one piece");
			return new TextRange(start, start + held.units.size());
		}
	}

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private StudySession session;
	private TranscriptOperations transcripts;
	private CodingOperations codings;
	private MemoOperations memos;
	private final List<Code> codes = new ArrayList<>();
	private final List<Researcher> researchers = new ArrayList<>();

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
		transcripts = new TranscriptOperations(session);
		codings = new CodingOperations(session);
		memos = new MemoOperations(session);
		for (int i = 0; i < 2; i++) {
			codes.add(new StudyOperations(session).createCode(null, "Code " + i, null, null));
			researchers.add(new StudyOperations(session).createResearcher("Researcher " + i, null));
		}
		session.save(null);
		session.getCommandStack().flush();
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void codingsFollowTheirWordsThroughAnyEditsAndUndoAndRedoAreExact() throws StudyException {
		int edits = 0;
		for (int i = 0; i < SEQUENCES; i++) {
			try {
				edits += sequence(new Random(i));
			} catch (AssertionError | RuntimeException e) {
				throw new AssertionError("sequence " + i, e);
			}
			if (i % SAVE_AFTER == 0) {
				session.save(null);
			}
		}
		assertTrue(edits > SEQUENCES * EDITS / 2, edits + " edits");
	}

	private int sequence(Random random) {
		List<String> states = new ArrayList<>(List.of(StudyDump.of(session.getStudy())));
		Transcript transcript = add(Texts.text(random, 24).replace("\r", ""));
		states.add(StudyDump.of(session.getStudy()));
		Model model = new Model(transcript.getText());
		for (int i = 0; i < 6; i++) {
			hold(random, transcript, model, states);
		}
		int edits = 0;
		for (int i = 0; i < EDITS; i++) {
			TextEdit edit = edit(random, transcript, model);
			transcripts.edit(transcript, edit);
			if (model.edit(edit)) {
				edits++;
				states.add(StudyDump.of(session.getStudy()));
			}
			compare(transcript, model, edit);
		}
		Invariants.check(session.getStudy());
		for (String state : states.subList(0, states.size() - 1).reversed()) {
			session.undo();
			StudyDump.assertSame(state, StudyDump.of(session.getStudy()), "undone");
		}
		assertFalse(session.getCommandStack().canUndo());
		for (String state : states.subList(1, states.size())) {
			session.redo();
			StudyDump.assertSame(state, StudyDump.of(session.getStudy()), "done again");
		}
		while (session.getCommandStack().canUndo()) {
			session.undo();
		}
		session.getCommandStack().flush();
		return edits;
	}

	private Transcript add(String text) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName("Interview");
		transcript.setSlug("interview");
		transcript.setText(text);
		for (int at = 0; at < text.length(); at += 15) {
			Turn turn = StudyObjects.create(StudyPackage.Literals.TURN);
			turn.setStart(at);
			turn.setEnd(Math.min(text.length(), at + 13));
			transcript.getTurns().add(turn);
		}
		transcripts.add(transcript);
		return transcript;
	}

	/** Codes a range or writes a memo on it. */
	private void hold(Random random, Transcript transcript, Model model, List<String> states) {
		TextRange any = Texts.range(random, transcript.getText());
		if (any == null) {
			return;
		}
		TextRange range = any.withoutSplitPairs(transcript.getText());
		Code code = codes.get(random.nextInt(2));
		Researcher researcher = researchers.get(random.nextInt(2));
		Held held = new Held(code, researcher);
		model.hold(held, range.start(), range.end());
		if (random.nextInt(5) == 0) {
			Memo memo = memos.create("Memo", "what it says", researcher, transcript, any);
			model.memos.put(memo.getId(), held);
			states.add(StudyDump.of(session.getStudy()));
		} else {
			Coding coding = codings.code(transcript, range, code, researcher);
			if (model.codings.putIfAbsent(coding.getId(), held) == null) {
				states.add(StudyDump.of(session.getStudy()));
				String note = "note " + coding.getId();
				codings.setMemo(coding, note);
				held.notes.add(note);
				states.add(StudyDump.of(session.getStudy()));
			}
		}
	}

	/** Somewhere, or at, just before or just after the ends of what is coded; inserts, deletes, replaces, pastes over. */
	private TextEdit edit(Random random, Transcript transcript, Model model) {
		int length = transcript.getText().length();
		List<Integer> ends = new ArrayList<>();
		StudyObjects.codingsIn(transcript).forEach(coding -> ends.addAll(List.of(coding.getStart(), coding.getEnd())));
		int start = place(random, ends, length);
		int end = random.nextInt(3) == 0 ? start : place(random, ends, length);
		String inserted = switch (random.nextInt(4)) {
		case 0 -> "";
		case 1 -> PASTED.get(random.nextInt(PASTED.size()));
		case 2 -> PASTED.get(random.nextInt(PASTED.size())) + Texts.text(random, 3);
		default -> Texts.text(random, 4);
		};
		return new TextEdit(Math.min(start, end), Math.abs(end - start), inserted);
	}

	private static int place(Random random, List<Integer> ends, int length) {
		int place = ends.isEmpty() || random.nextInt(3) == 0 ? random.nextInt(length + 1)
				: ends.get(random.nextInt(ends.size())) + random.nextInt(3) - 1;
		return Math.clamp(place, 0, length);
	}

	private void compare(Transcript transcript, Model model, TextEdit edit) {
		assertEquals(model.text(), transcript.getText(), edit::toString);
		assertEquals(PlainText.clean(transcript.getText()), transcript.getText(), () -> "read back, after " + edit);
		List<Coding> actual = StudyObjects.codingsIn(transcript);
		assertEquals(model.codings.keySet().stream().sorted().toList(),
				actual.stream().map(Coding::getId).sorted().toList(), edit::toString);
		for (Coding coding : actual) {
			Held held = model.codings.get(coding.getId());
			compare(transcript, model, held, coding, edit);
			assertEquals(held.notes.stream().sorted().toList(), coding.getMemo().lines().sorted().toList());
		}
		for (Memo memo : session.getStudy().getMemos()) {
			Held held = model.memos.get(memo.getId());
			compare(transcript, model, held, memo, edit);
		}
	}

	private static void compare(Transcript transcript, Model model, Held held, Anchored actual, TextEdit edit) {
		if (held.units.isEmpty()) {
			assertEquals(AnchorState.ORPHANED, actual.getState());
			assertTrue(actual.getStart() == actual.getEnd() && actual.getEnd() <= transcript.getText().length());
		} else {
			assertEquals(AnchorState.FIRM, actual.getState());
			assertEquals(model.range(held), new TextRange(actual.getStart(), actual.getEnd()), edit::toString);
		}
		assertEquals(held.lastWords, actual.getQuote());
	}
}
