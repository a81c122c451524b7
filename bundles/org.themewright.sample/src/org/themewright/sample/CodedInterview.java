package org.themewright.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.themewright.core.text.TextRange;

/**
 * An interview as it is written, taken apart into what an importer reads and what the tags in it say.
 *
 * @param plain the file without tags
 * @param passages the tagged passages, in the order of their ends
 */
record CodedInterview(String plain, List<Passage> passages) {

	/**
	 * A tagged passage.
	 *
	 * @param researcher key of the researcher
	 * @param code key of the code
	 * @param turn index of the turn from 0
	 * @param range the place in the words of the turn
	 * @param words the words
	 */
	record Passage(String researcher, String code, int turn, TextRange range, String words) {
	}

	private static final Pattern TAG = Pattern.compile("<(/?)([A-Z]):([a-z0-9-]+)>"); //$NON-NLS-1$
	private static final Pattern OPENING = Pattern.compile("^(?:\\[[0-9:]+\\] )?[^:<\\[]+: "); //$NON-NLS-1$

	static CodedInterview parse(String name, String source) {
		List<String> turns = new ArrayList<>();
		List<Passage> passages = new ArrayList<>();
		for (String paragraph : source.strip().split("\n\n+")) { //$NON-NLS-1$
			Matcher opening = OPENING.matcher(paragraph);
			if (!opening.find()) {
				throw new IllegalStateException(name + ": no speaker: " + paragraph); //$NON-NLS-1$
			}
			String words = words(name, paragraph.substring(opening.end()).strip(), turns.size(), passages);
			turns.add(opening.group() + words);
		}
		return new CodedInterview(String.join("\n\n", turns) + "\n", passages); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String words(String name, String tagged, int turn, List<Passage> passages) {
		StringBuilder words = new StringBuilder();
		Map<String, Integer> open = new HashMap<>();
		Matcher tag = TAG.matcher(tagged);
		int from = 0;
		while (tag.find()) {
			words.append(tagged, from, tag.start());
			from = tag.end();
			String key = tag.group(2) + ':' + tag.group(3);
			boolean closes = !tag.group(1).isEmpty();
			if (open.containsKey(key) != closes) {
				throw new IllegalStateException(name + ", turn " + (turn + 1) + ": tag out of place: " + tag.group()); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (closes) {
				TextRange range = trimmed(words, open.remove(key), words.length());
				passages.add(new Passage(tag.group(2), tag.group(3), turn, range, range.in(words)));
			} else {
				open.put(key, words.length());
			}
		}
		if (!open.isEmpty()) {
			throw new IllegalStateException(name + ", turn " + (turn + 1) + ": tags not closed: " + open.keySet()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return words.append(tagged, from, tagged.length()).toString();
	}

	/** Blanks at the ends of a passage are no part of it. */
	private static TextRange trimmed(CharSequence text, int start, int end) {
		int first = start;
		int last = end;
		while (first < last && Character.isWhitespace(text.charAt(first))) {
			first++;
		}
		while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
			last--;
		}
		return new TextRange(first, last);
	}
}
