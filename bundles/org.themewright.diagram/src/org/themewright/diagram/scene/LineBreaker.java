package org.themewright.diagram.scene;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a label into lines of about the same length, none wider than asked for. */
final class LineBreaker {

	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$
	private static final int BALANCING_STEPS = 10;

	private final TextMeasure measure;
	private final TextStyle style;

	LineBreaker(TextMeasure measure, TextStyle style) {
		this.measure = measure;
		this.style = style;
	}

	/**
	 * Breaks at white space and hyphens, and inside words that are too wide for a line. What goes beyond the length
	 * allowed is replaced by an ellipsis, so that one bad label cannot swamp a drawing.
	 */
	List<String> lines(String text, double width, int maxLength) {
		List<String> result = new ArrayList<>();
		for (String paragraph : shortened(text, maxLength).split("\\R")) { //$NON-NLS-1$
			result.addAll(balanced(paragraph.strip(), width));
		}
		return result;
	}

	private static String shortened(String text, int maxLength) {
		if (text.length() <= maxLength) {
			return text;
		}
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text.substring(0, maxLength));
		return text.substring(0, characters.preceding(maxLength)).stripTrailing() + ELLIPSIS;
	}

	/** The narrowest lines that are as few as with the full width. */
	private List<String> balanced(String paragraph, double width) {
		List<String> best = greedy(paragraph, width);
		double low = width / 2;
		double high = width;
		for (int i = 0; i < BALANCING_STEPS && best.size() > 1; i++) {
			double middle = (low + high) / 2;
			List<String> narrower = greedy(paragraph, middle);
			if (narrower.size() <= best.size() && !breaksWords(paragraph, narrower)) {
				best = narrower;
				high = middle;
			} else {
				low = middle;
			}
		}
		return best;
	}

	private boolean breaksWords(String paragraph, List<String> lines) {
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
		breaks.setText(paragraph);
		int at = 0;
		for (String line : lines) {
			at = paragraph.indexOf(line, at) + line.length();
			int next = at;
			while (next < paragraph.length() && Character.isWhitespace(paragraph.charAt(next))) {
				next++;
			}
			if (!breaks.isBoundary(next)) {
				return true;
			}
		}
		return false;
	}

	private List<String> greedy(String paragraph, double width) {
		List<String> result = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String piece : pieces(paragraph, BreakIterator.getLineInstance(Locale.ROOT))) {
			if (fits(line + piece, width)) {
				line.append(piece);
				continue;
			}
			flush(line, result);
			if (fits(piece, width)) {
				line.append(piece);
			} else {
				addBroken(piece, width, line, result);
			}
		}
		flush(line, result);
		return result;
	}

	private void addBroken(String word, double width, StringBuilder line, List<String> result) {
		for (String character : pieces(word, BreakIterator.getCharacterInstance(Locale.ROOT))) {
			if (!line.isEmpty() && !fits(line + character, width)) {
				flush(line, result);
			}
			line.append(character);
		}
	}

	private static void flush(StringBuilder line, List<String> result) {
		if (!line.toString().isBlank()) {
			result.add(line.toString().strip());
		}
		line.setLength(0);
	}

	private static List<String> pieces(String text, BreakIterator breaks) {
		breaks.setText(text);
		List<String> result = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			result.add(text.substring(start, end));
			start = end;
		}
		return result;
	}

	private boolean fits(String text, double width) {
		return measure.width(text.stripTrailing(), style) <= width;
	}
}
