package org.themewright.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;
import org.themewright.core.support.Texts;
import org.themewright.core.text.PlainText;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Codings stay on their words under every edit, against a model that follows each code unit. */
class AnchorsUnderEditsTest {

	private static final int STUDIES = 120;
	private static final int SEQUENCES = 90;
	private static final int EDITS = 6;

	/** A code unit that is known wherever it goes. */
	private static final class Unit {
	}

	/** The text as single code units, and which of them each coding holds. */
	private static final class Model {

		private final List<Unit> units = new ArrayList<>();
		private final Map<Coding, List<Unit>> held = new HashMap<>();

		Model(Transcript transcript) {
			for (int i = 0; i < transcript.getText().length(); i++) {
				units.add(new Unit());
			}
			for (Coding each : StudyObjects.codingsIn(transcript)) {
				if (each.getState() == AnchorState.FIRM) {
					held.put(each, List.copyOf(units.subList(each.getStart(), each.getEnd())));
				}
			}
		}

		void edit(TextEdit edit) {
			List<Unit> removed = List.copyOf(units.subList(edit.offset(), edit.offset() + edit.removed()));
			Unit before = edit.offset() == 0 ? null : units.get(edit.offset() - 1);
			Unit after = edit.offset() + edit.removed() == units.size() ? null : units.get(edit.offset() + edit.removed());
			List<Unit> inserted = new ArrayList<>();
			for (int i = 0; i < edit.inserted().length(); i++) {
				inserted.add(new Unit());
			}
			units.subList(edit.offset(), edit.offset() + edit.removed()).clear();
			units.addAll(edit.offset(), inserted);
			held.replaceAll((coding, range) -> {
				boolean within = removed.isEmpty() ? before != null && after != null && range.contains(before) && range.contains(after)
						: range.containsAll(removed);
				List<Unit> result = new ArrayList<>(range);
				result.removeAll(removed);
				if (within) {
					result.addAll(inserted);
				}
				return units.stream().filter(result::contains).toList();
			});
		}

		void check(Transcript transcript, List<Coding> codings) {
			assertEquals(units.size(), transcript.getText().length());
			for (Coding each : codings) {
				List<Unit> range = held.get(each);
				if (range == null || each.eContainer() == null) {
					continue;
				}
				if (range.isEmpty()) {
					assertEquals(AnchorState.ORPHANED, each.getState());
				} else {
					assertEquals(AnchorState.FIRM, each.getState());
					assertEquals(range, units.subList(each.getStart(), each.getEnd()));
				}
			}
		}
	}

	private static Transcript transcript(StudySession session, Random random) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName("Interview");
		transcript.setSlug("interview");
		transcript.setText(PlainText.clean("a" + Texts.text(random, 40)));
		new TranscriptOperations(session).add(transcript);
		return transcript;
	}

	/** An edit as an editor makes it: of whole characters, often at an end of a coding. */
	private static TextEdit edit(Random random, String text, List<Coding> codings) {
		TextEdit edit = Texts.wholeEdit(random, text);
		Coding coding = codings.get(random.nextInt(codings.size()));
		if (random.nextBoolean() && coding.getEnd() <= text.length()) {
			int at = Math.clamp((random.nextBoolean() ? coding.getStart() : coding.getEnd()) + random.nextInt(3) - 1, 0,
					text.length());
			int removed = Math.min(random.nextInt(3), text.length() - at);
			TextRange whole = new TextRange(at, at + removed).withoutSplitPairs(text);
			edit = new TextEdit(whole.start(), whole.length(), edit.inserted());
		}
		// what is pasted with the line ends of Windows arrives with ours
		return new TextEdit(edit.offset(), edit.removed(), PlainText.clean(edit.inserted()));
	}

	/** 120 studies with 90 sequences of 6 edits each: 10,800 sequences. */
	@Property(tries = STUDIES)
	void codingsFollowTheirWordsAndUndoGivesThemBack(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(session -> {
			Random random = new Random(seed);
			Transcript transcript = transcript(session, random);
			Researcher ann = new StudyOperations(session).createResearcher("Ann", null);
			List<Code> codes = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				codes.add(new StudyOperations(session).createCode(null, "Code " + i, null, ann));
			}
			for (int i = 0; i < 8; i++) {
				new CodingOperations(session).code(transcript, Texts.range(random, transcript.getText()),
						codes.get(random.nextInt(codes.size())), ann);
			}
			TranscriptOperations operations = new TranscriptOperations(session);
			for (int sequence = 0; sequence < SEQUENCES; sequence++) {
				List<Coding> codings = StudyObjects.codingsIn(transcript);
				List<String> states = new ArrayList<>();
				Model model = new Model(transcript);
				for (int i = 0; i < EDITS; i++) {
					TextEdit edit = edit(random, transcript.getText(), codings);
					String before = StudyDump.of(session.getStudy());
					operations.edit(transcript, edit);
					if (!StudyDump.of(session.getStudy()).equals(before)) {
						states.add(before);
					}
					model.edit(edit);
					model.check(transcript, codings);
					Invariants.check(session.getStudy());
				}
				states.add(StudyDump.of(session.getStudy()));
				for (int i = states.size() - 2; i >= 0; i--) {
					session.undo();
					assertEquals(states.get(i), StudyDump.of(session.getStudy()));
				}
				for (int i = 1; i < states.size() && random.nextInt(4) == 0; i++) {
					session.redo();
					assertEquals(states.get(i), StudyDump.of(session.getStudy()));
				}
				assertTrue(StudyObjects.codingsIn(transcript).size() <= codings.size());
			}
		});
	}
}
