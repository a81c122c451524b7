package org.themewright.search.internal.index;

import java.util.ArrayList;
import java.util.List;

import org.themewright.model.SpeakerRole;
import org.themewright.search.internal.index.SourceContent.TurnEntry;

/**
 * The unit that is searched: a turn, or a paragraph of what is in no turn.
 *
 * @param start its first UTF-16 offset, not at a space
 * @param end the offset after its last character, which is no space
 * @param turn the turn, or null
 */
public record Passage(int start, int end, TurnEntry turn) {

	/**
	 * @param text the text of a source
	 * @param turns its turns
	 * @return its passages by place; together they hold every word of the text
	 */
	static List<Passage> of(String text, List<TurnEntry> turns) {
		List<Passage> result = new ArrayList<>();
		int done = 0;
		for (TurnEntry turn : turns) {
			int start = Math.min(Math.max(turn.start(), done), text.length());
			int end = Math.min(Math.max(turn.end(), start), text.length());
			addParagraphs(text, done, start, result);
			addTrimmed(text, start, end, turn, result);
			done = end;
		}
		addParagraphs(text, done, text.length(), result);
		return result;
	}

	/**
	 * An answer is what is said from one question of the interviewer to the next, with the question.
	 *
	 * @param passages passages of one source by place
	 * @return for each the index of the first passage of the answer it belongs to
	 */
	static int[] answers(List<Passage> passages) {
		int[] result = new int[passages.size()];
		for (int i = 1; i < result.length; i++) {
			boolean opens = passages.get(i).isAsked() && !passages.get(i - 1).isAsked();
			result[i] = opens ? i : result[i - 1];
		}
		return result;
	}

	private boolean isAsked() {
		return turn != null && turn.role() == SpeakerRole.INTERVIEWER;
	}

	/** Paragraphs are set apart by empty lines. */
	private static void addParagraphs(String text, int start, int end, List<Passage> result) {
		int paragraph = start;
		int line = start;
		while (line < end) {
			int feed = text.indexOf('\n', line);
			int lineEnd = feed < 0 || feed > end ? end : feed;
			if (text.substring(line, lineEnd).isBlank()) {
				addTrimmed(text, paragraph, line, null, result);
				paragraph = lineEnd;
			}
			line = lineEnd + 1;
		}
		addTrimmed(text, paragraph, end, null, result);
	}

	private static void addTrimmed(String text, int start, int end, TurnEntry turn, List<Passage> result) {
		int first = start;
		int last = end;
		while (first < last && Character.isWhitespace(text.charAt(first))) {
			first++;
		}
		while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
			last--;
		}
		if (first < last) {
			result.add(new Passage(first, last, turn));
		}
	}
}
