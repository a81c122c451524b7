package org.themewright.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.themewright.core.text.TextEdit;
import org.themewright.model.StudyFactory;
import org.themewright.model.Transcript;

/** What is kept of a text must be noticed to be of no use when the text was changed by others. */
class EditedTextTest {

	/**
	 * @param from in per mille of the text
	 * @param removed at most
	 * @param kept whether the transcript gets the text
	 * @param others what the transcript has instead before this edit; null for none
	 */
	record Step(int from, int removed, String inserted, boolean kept, String others) {
	}

	@Property(tries = 500)
	void isWhatTheEditMakes(@ForAll("texts") String text, @ForAll("steps") List<Step> steps) {
		Transcript transcript = transcript(text);
		for (Step step : steps) {
			if (step.others() != null) {
				transcript.setText(step.others());
			}
			String before = transcript.getText();
			int offset = before.length() * step.from() / 1000;
			TextEdit edit = new TextEdit(offset, Math.min(step.removed(), before.length() - offset), step.inserted());
			String after = EditedText.after(transcript, edit);
			assertEquals(edit.applyTo(before), after);
			assertEquals(before, transcript.getText());
			if (step.kept()) {
				transcript.setText(after);
			}
		}
	}

	@Example
	void anEditThatCannotBeDoneLeavesNothingBehind() {
		Transcript transcript = transcript("one two");
		transcript.setText(EditedText.after(transcript, new TextEdit(3, 0, ",")));
		assertThrows(IndexOutOfBoundsException.class, () -> EditedText.after(transcript, new TextEdit(30, 1, "x")));
		assertEquals("one, two.", EditedText.after(transcript, new TextEdit(8, 0, ".")));
	}

	private static Transcript transcript(String text) {
		Transcript transcript = StudyFactory.eINSTANCE.createTranscript();
		transcript.setText(text);
		return transcript;
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.strings().withChars('a', 'b', '\n', 'é', '\u2019', '\ud83d', '\ude42').ofMaxLength(60);
	}

	@Provide
	Arbitrary<List<Step>> steps() {
		return Combinators.combine(Arbitraries.integers().between(0, 1000), Arbitraries.integers().between(0, 9), texts(),
				Arbitraries.of(true, true, true, false), texts().injectNull(0.8)).as(Step::new).list().ofMaxSize(20);
	}
}
