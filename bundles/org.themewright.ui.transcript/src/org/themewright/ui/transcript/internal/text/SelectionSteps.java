package org.themewright.ui.transcript.internal.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.themewright.core.text.TextRange;

/**
 * Widens a selection step by step, from the word to the sentence, the turn, the answer and the answer with its question,
 * and takes the steps back.
 */
public final class SelectionSteps {

	private final Deque<TextRange> before = new ArrayDeque<>();
	private TextRange last;

	/**
	 * @param units the units of the text
	 * @param now what is selected
	 * @return the next wider unit; the same when there is none
	 */
	public TextRange wider(Units units, TextRange now) {
		if (!now.equals(last)) {
			before.clear();
		}
		for (TextRange each : around(units, now)) {
			if (each.start() <= now.start() && each.end() >= now.end() && each.length() > now.length()) {
				before.push(now);
				last = each;
				return each;
			}
		}
		return now;
	}

	/**
	 * @param units the units of the text
	 * @param now what is selected
	 * @return what was selected before it was widened; else the next narrower unit at its start, and the caret in the end
	 */
	public TextRange narrower(Units units, TextRange now) {
		if (now.equals(last) && !before.isEmpty()) {
			last = before.pop();
			return last;
		}
		before.clear();
		for (TextRange each : around(units, now).reversed()) {
			if (each.start() >= now.start() && each.end() <= now.end() && each.length() < now.length()
					&& !each.isEmpty()) {
				return each;
			}
		}
		return new TextRange(now.start(), now.start());
	}

	/** From small to large. */
	private static List<TextRange> around(Units units, TextRange now) {
		int at = now.start();
		return List.of(units.at(CodingUnit.WORD, at), units.at(CodingUnit.SENTENCE, at), units.at(CodingUnit.TURN, at),
				units.answer(at), units.answerWithQuestion(at));
	}
}
