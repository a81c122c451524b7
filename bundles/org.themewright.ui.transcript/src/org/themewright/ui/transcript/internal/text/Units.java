package org.themewright.ui.transcript.internal.text;

import java.text.BreakIterator;
import java.util.Locale;

import org.themewright.core.text.TextRange;
import org.themewright.core.text.TextUnits;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Turn;

/**
 * The words, sentences and turns of a transcript, at an offset and beside it. Units are without white space around them
 * and never empty; words and sentences do not leave their turn. Ranges are half-open, in UTF-16 offsets. What is asked
 * costs as much as the turns it passes over.
 */
public final class Units {

	private final String text;
	private final TurnIndex turns;
	private final Locale locale;

	/**
	 * @param text the text of the transcript
	 * @param turns its turns
	 * @param locale its language
	 */
	public Units(String text, TurnIndex turns, Locale locale) {
		this.text = text;
		this.turns = turns;
		this.locale = locale;
	}

	/**
	 * @param unit what kind of unit; not {@link CodingUnit#ANY}
	 * @param offset an offset in the text, or its end
	 * @return the unit that holds the offset, else the one of the same turn that ends there; empty, at the offset, where
	 *         there is none
	 */
	public TextRange at(CodingUnit unit, int offset) {
		TextRange block = block(offset);
		Breaks breaks = new Breaks(unit, block);
		TextRange before = new TextRange(offset, offset);
		for (TextRange each = breaks.next(); each != null && each.start() <= offset; each = breaks.next()) {
			if (offset < each.end()) {
				return each;
			}
			before = each.end() == offset ? each : before;
		}
		return before;
	}

	/**
	 * @param unit what kind of unit; not {@link CodingUnit#ANY}
	 * @param offset an offset in the text, or its end
	 * @return where the first unit ends that ends after the offset; the offset when there is none
	 */
	public int endAfter(CodingUnit unit, int offset) {
		for (TextRange block = block(offset); block != null; block = blockAfter(block)) {
			Breaks breaks = new Breaks(unit, block);
			for (TextRange each = breaks.next(); each != null; each = breaks.next()) {
				if (each.end() > offset) {
					return each.end();
				}
			}
		}
		return offset;
	}

	/**
	 * @param unit what kind of unit; not {@link CodingUnit#ANY}
	 * @param offset an offset in the text, or its end
	 * @return where the last unit ends that ends before the offset; the offset when there is none
	 */
	public int endBefore(CodingUnit unit, int offset) {
		return before(unit, offset, true);
	}

	/**
	 * @param unit what kind of unit; not {@link CodingUnit#ANY}
	 * @param offset an offset in the text, or its end
	 * @return where the first unit starts that starts after the offset; the offset when there is none
	 */
	public int startAfter(CodingUnit unit, int offset) {
		for (TextRange block = block(offset); block != null; block = blockAfter(block)) {
			Breaks breaks = new Breaks(unit, block);
			for (TextRange each = breaks.next(); each != null; each = breaks.next()) {
				if (each.start() > offset) {
					return each.start();
				}
			}
		}
		return offset;
	}

	/**
	 * @param unit what kind of unit; not {@link CodingUnit#ANY}
	 * @param offset an offset in the text, or its end
	 * @return where the last unit starts that starts before the offset; the offset when there is none
	 */
	public int startBefore(CodingUnit unit, int offset) {
		return before(unit, offset, false);
	}

	private int before(CodingUnit unit, int offset, boolean ends) {
		for (TextRange block = block(offset); block != null; block = blockBefore(block)) {
			Breaks breaks = new Breaks(unit, block);
			int found = -1;
			for (TextRange each = breaks.next(); each != null; each = breaks.next()) {
				int edge = ends ? each.end() : each.start();
				found = edge < offset ? edge : found;
			}
			if (found >= 0) {
				return found;
			}
		}
		return offset;
	}

	/**
	 * Widens a range to whole units. What lies between units stays as it is.
	 *
	 * @param unit what kind of unit; {@link CodingUnit#ANY} takes away white space at the ends only
	 * @param range a range of the text
	 * @return the whole units it touches; empty where there is nothing but white space
	 */
	public TextRange snapped(CodingUnit unit, TextRange range) {
		TextRange words = TextUnits.trimmed(text, range);
		if (unit == CodingUnit.ANY || words.isEmpty()) {
			return words;
		}
		TextRange first = at(unit, words.start());
		TextRange last = at(unit, words.end() - 1);
		boolean insideFirst = first.start() < words.start() && words.start() < first.end();
		boolean insideLast = last.start() < words.end() && words.end() < last.end();
		return new TextRange(insideFirst ? first.start() : words.start(), insideLast ? last.end() : words.end());
	}

	/**
	 * @param offset an offset in the text, or its end
	 * @return what is said there up to the next and from the last question: the turns of others than interviewers; at a
	 *         question what is said in answer to it; empty, at the offset, where there are no turns or is no answer
	 */
	public TextRange answer(int offset) {
		Turn turn = turnAtOrAfter(offset);
		while (turn != null && isAsked(turn)) {
			turn = beside(turn, 1);
		}
		if (turn == null) {
			return new TextRange(offset, offset);
		}
		Turn first = turn;
		for (Turn each = turn; each != null && !isAsked(each); each = beside(each, -1)) {
			first = each;
		}
		Turn last = turn;
		for (Turn each = turn; each != null && !isAsked(each); each = beside(each, 1)) {
			last = each;
		}
		return new TextRange(first.getStart(), last.getEnd());
	}

	/**
	 * @param offset an offset in the text, or its end
	 * @return the {@linkplain #answer answer} there with the question before it; without where there is none
	 */
	public TextRange answerWithQuestion(int offset) {
		TextRange answer = answer(offset);
		if (answer.isEmpty()) {
			return answer;
		}
		int start = answer.start();
		Turn before = turns.beside(start, -1);
		while (before != null && isAsked(before)) {
			start = before.getStart();
			before = beside(before, -1);
		}
		return new TextRange(start, answer.end());
	}

	private Turn turnAtOrAfter(int offset) {
		Turn turn = turns.at(offset);
		return turn == null ? turns.beside(offset, 1) : turn;
	}

	/** Turns of no length would never be got past by their offsets alone. */
	private Turn beside(Turn turn, int step) {
		return turns.beside(turn.getStart(), step);
	}

	/** Whether an interviewer speaks. */
	private static boolean isAsked(Turn turn) {
		return turn.getSpeaker() != null && turn.getSpeaker().getRole() == SpeakerRole.INTERVIEWER;
	}

	/** The turn at an offset, or the part of the paragraph there that belongs to no turn. */
	private TextRange block(int offset) {
		Turn turn = turns.at(offset);
		boolean atEnd = offset == text.length() || Character.isWhitespace(text.charAt(offset));
		if (turn != null && (atEnd || turn.getEnd() > offset)) {
			return TurnIndex.range(turn);
		}
		Turn next = turns.beside(offset - 1, 1);
		if (next != null && next.getStart() == offset && next.getEnd() > offset) {
			return TurnIndex.range(next);
		}
		TextRange paragraph = TextUnits.paragraph(text, offset);
		Turn before = turns.beside(offset + 1, -1);
		Turn after = turns.beside(offset, 1);
		int start = before == null ? paragraph.start() : Math.max(paragraph.start(), before.getEnd());
		int end = after == null ? paragraph.end() : Math.min(paragraph.end(), after.getStart());
		return new TextRange(start, end);
	}

	/** The next block that holds anything but white space, or null. */
	private TextRange blockAfter(TextRange block) {
		int at = block.end();
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		if (at == text.length()) {
			return null;
		}
		TextRange next = block(at);
		return next.end() > block.end() ? next : block(at + 1);
	}

	/** The last block before that holds anything but white space, or null. */
	private TextRange blockBefore(TextRange block) {
		int at = block.start();
		while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
			at--;
		}
		return at == 0 ? null : block(at - 1);
	}

	/** Goes through the units of a block. */
	private final class Breaks {

		private final CodingUnit unit;
		private final TextRange block;
		private final BreakIterator breaks;
		private int start;

		Breaks(CodingUnit unit, TextRange block) {
			this.unit = unit;
			this.block = block;
			breaks = switch (unit) {
			case WORD -> BreakIterator.getWordInstance(locale);
			case SENTENCE -> BreakIterator.getSentenceInstance(locale);
			case TURN -> null;
			case ANY -> throw new IllegalArgumentException("no unit"); //$NON-NLS-1$
			};
			if (breaks != null) {
				breaks.setText(block.in(text));
				start = breaks.first();
			}
		}

		/** The next unit, or null. */
		TextRange next() {
			if (breaks == null) {
				boolean first = start == 0;
				start = 1;
				TextRange turn = TextUnits.trimmed(text, block);
				return first && !turn.isEmpty() ? turn : null;
			}
			for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
				TextRange found = TextUnits.trimmed(text,
						new TextRange(block.start() + start, block.start() + end));
				start = end;
				if (!found.isEmpty() && (unit != CodingUnit.WORD || isWord(found))) {
					return found;
				}
			}
			return null;
		}

		private boolean isWord(TextRange range) {
			return range.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
		}
	}
}
