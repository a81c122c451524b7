package org.themewright.core.compare;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** The stretch of a text that differs, in whole words. */
record TextChange(String label, String before, String after) {

	private static final int LONGEST = 200;

	static TextChange of(Transcript mine, Transcript theirs) {
		String before = mine.getText();
		String after = theirs.getText();
		TextEdit edit = TextEdit.between(before, after);
		int start = edit.offset();
		int end = edit.offset() + edit.removed();
		if (isInWord(before, start) || isInWord(after, start)) {
			while (start > 0 && isWord(before.charAt(start - 1))) {
				start--;
			}
		}
		if (isInWord(before, end) || isInWord(after, end + edit.delta())) {
			while (end < before.length() && isWord(before.charAt(end))) {
				end++;
			}
		}
		String gone = before.substring(start, end);
		String come = after.substring(start, end + edit.delta());
		return new TextChange(label(mine, new TextRange(start, end), words(gone), words(come)),
				Labels.excerpt(gone, LONGEST), Labels.excerpt(come, LONGEST));
	}

	private static String label(Transcript transcript, TextRange range, int gone, int come) {
		String message = gone > 0 && come > 0 ? Messages.textReplaced
				: gone > 0 ? Messages.textRemoved : come > 0 ? Messages.textAdded : Messages.textSpacing;
		return NLS.bind(message, new Object[] { Labels.name(transcript), place(transcript, range),
				Labels.count(Messages.words, gone > 0 ? gone : come) });
	}

	private static String place(Transcript transcript, TextRange range) {
		int last = Math.max(range.start(), range.end() - 1);
		int turn = turn(transcript, range.start());
		if (turn > 0) {
			return span(turn, turn(transcript, last), Messages.atTurn, Messages.inTurns);
		}
		return span(line(transcript.getText(), range.start()), line(transcript.getText(), last), Messages.atLine,
				Messages.inLines);
	}

	private static String span(int first, int last, String one, String several) {
		return first == last ? NLS.bind(one, first) : NLS.bind(several, first, last);
	}

	/** The number, from 1, of the last turn that begins at or before an offset; 0 before the first. */
	static int turn(Transcript transcript, int offset) {
		List<Turn> turns = transcript.getTurns();
		int low = 0;
		int high = turns.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (turns.get(middle).getStart() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static int line(String text, int offset) {
		return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
	}

	private static boolean isInWord(String text, int offset) {
		return offset > 0 && offset < text.length() && isWord(text.charAt(offset - 1)) && isWord(text.charAt(offset));
	}

	/** Halves of surrogate pairs count as letters: cutting them is worse than counting an emoji as a word. */
	private static boolean isWord(char c) {
		int type = Character.getType(c);
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '\'' || c == '\u2019'
				|| type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

	private static int words(String text) {
		int count = 0;
		boolean inWord = false;
		for (int i = 0; i < text.length(); i++) {
			boolean word = isWord(text.charAt(i));
			count += word && !inWord ? 1 : 0;
			inWord = word;
		}
		return count;
	}
}
