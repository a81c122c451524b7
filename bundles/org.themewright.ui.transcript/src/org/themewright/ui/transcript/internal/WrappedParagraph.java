package org.themewright.ui.transcript.internal;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.themewright.core.text.TextRange;

/**
 * Where the words of a paragraph are on the screen. What was measured is remembered, and counted from where the paragraph
 * begins, so that it holds as long as the paragraph itself is as it was; most of it holds when a letter is typed.
 */
final class WrappedParagraph {

	private static final int NONE = -1;

	private final StyledText text;
	/** The directions of its words; null where all are written from left to right. */
	private final Bidi directions;
	private int length;
	private final int height;
	/** The upper edges of the lines of the screen, and where these begin. */
	private final TreeMap<Integer, Integer> lines = new TreeMap<>();
	/** Where lines of the screen and runs of one direction begin: what lies between two of them is one box. */
	private final TreeSet<Integer> seams = new TreeSet<>();
	private final Map<TextRange, Rectangle> boxes = new HashMap<>();
	/** The upper edge of the line that was edited, until it is known whether lines begin where they did. */
	private int editedLine = NONE;

	/**
	 * @param text shows the paragraph
	 * @param offset where it begins
	 * @param words all of it, without its delimiter
	 * @param top its upper edge on the screen
	 * @param height how high it is
	 */
	WrappedParagraph(StyledText text, int offset, String words, int top, int height) {
		this.text = text;
		this.height = height;
		length = words.length();
		directions = isLeftToRight(words) ? null : new Bidi(words, Bidi.DIRECTION_LEFT_TO_RIGHT);
		int start = 0;
		while (start < length) {
			int upper = text.getLocationAtOffset(offset + start).y;
			lines.put(upper - top, start);
			int below = upper + text.getLineHeight(offset + start) + text.getLineSpacing();
			if (below >= top + height) {
				break;
			}
			int next = directions == null ? text.getOffsetAtPoint(new Point(text.getLeftMargin(), below)) - offset : 0;
			start = next > start ? next : startAfter(offset, start, upper);
		}
		seams.addAll(lines.values());
		for (int i = 0; directions != null && i < directions.getRunCount(); i++) {
			seams.add(directions.getRunStart(i));
		}
	}

	private static boolean isLeftToRight(String words) {
		char[] characters = words.toCharArray();
		return !Bidi.requiresBidi(characters, 0, characters.length);
	}

	/** The first offset below a line; lines begin at offsets that grow, whatever the direction of words in them. */
	private int startAfter(int offset, int start, int top) {
		int low = start;
		int high = length;
		while (high - low > 1) {
			int middle = low + high >>> 1;
			if (text.getLocationAtOffset(offset + middle).y > top) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return high;
	}

	/**
	 * Follows an edit within the paragraph.
	 *
	 * @param at where it was made, counted from where the paragraph begins
	 * @return whether that can be told; else the paragraph has to be measured anew
	 */
	boolean edited(int at, int removed, String inserted) {
		Map.Entry<Integer, Integer> line = lineAt(at);
		if (editedLine != NONE || line == null || directions != null || !isLeftToRight(inserted) || at + removed > length
				|| inserted.indexOf('\n') >= 0 || inserted.indexOf('\r') >= 0 || !line.equals(lineAt(at + removed))) {
			return false;
		}
		int delta = inserted.length() - removed;
		length += delta;
		editedLine = line.getKey();
		lines.tailMap(editedLine, false).replaceAll((top, start) -> start + delta);
		Map.Entry<Integer, Integer> next = lines.higherEntry(editedLine);
		int before = next == null ? Integer.MAX_VALUE : next.getValue() - delta;
		Map<TextRange, Rectangle> kept = new HashMap<>();
		boxes.forEach((range, box) -> {
			if (range.end() <= line.getValue()) {
				kept.put(range, box);
			} else if (range.start() >= before) {
				kept.put(new TextRange(range.start() + delta, range.end() + delta), box);
			}
		});
		boxes.clear();
		boxes.putAll(kept);
		seams.clear();
		seams.addAll(lines.values());
		return true;
	}

	private Map.Entry<Integer, Integer> lineAt(int at) {
		Map.Entry<Integer, Integer> found = null;
		for (Map.Entry<Integer, Integer> each : lines.entrySet()) {
			if (each.getValue() > at) {
				break;
			}
			found = each;
		}
		return found;
	}

	/**
	 * Whether the paragraph is as it was when it was measured. Lines are filled one after another: where the line that was
	 * edited begins as before so do those above it, and where the one below does, so do those below that.
	 */
	boolean holds(int offset, String words, int top, int now) {
		if (editedLine == NONE) {
			return true;
		}
		Map.Entry<Integer, Integer> next = lines.higherEntry(editedLine);
		boolean holds = now == height && words.length() == length && begins(offset, top, lines.floorEntry(editedLine))
				&& (next == null || begins(offset, top, next));
		editedLine = NONE;
		return holds;
	}

	private boolean begins(int offset, int top, Map.Entry<Integer, Integer> line) {
		if (line.getValue() == 0) {
			return true;
		}
		if (line.getValue() >= length) {
			return false;
		}
		Rectangle first = text.getTextBounds(offset + line.getValue(), offset + line.getValue());
		return first.x == text.getLeftMargin() && first.y - top == line.getKey();
	}

	/**
	 * The words in the lines that some of the screen shows, counted from where the paragraph begins.
	 *
	 * @param from the upper edge, from that of the paragraph
	 * @param to the lower edge
	 */
	TextRange between(int from, int to) {
		Map.Entry<Integer, Integer> first = lines.floorEntry(from);
		Map.Entry<Integer, Integer> below = lines.ceilingEntry(to);
		int start = first == null ? 0 : first.getValue();
		return new TextRange(start, below == null ? length : Math.max(start, below.getValue()));
	}

	/**
	 * The boxes that words fill, one or more in each line of the screen.
	 *
	 * @param offset where the paragraph begins now
	 * @param top its upper edge on the screen now
	 * @param from the first of the words, in the text
	 * @param to after the last of them
	 */
	List<Rectangle> boxes(int offset, int top, int from, int to) {
		List<Rectangle> result = new ArrayList<>();
		int start = from - offset;
		while (start < to - offset) {
			Integer seam = seams.higher(start);
			int end = seam == null ? to - offset : Math.min(seam, to - offset);
			Rectangle box = boxes.computeIfAbsent(new TextRange(start, end), key -> measure(offset, top, key));
			result.add(new Rectangle(box.x, box.y + top, box.width, box.height));
			start = end;
		}
		return result;
	}

	private Rectangle measure(int offset, int top, TextRange words) {
		int first = offset + words.start();
		int last = offset + words.end() - 1;
		if (directions == null) {
			Rectangle box = text.getTextBounds(first, last);
			return new Rectangle(box.x, box.y - top, box.width, box.height);
		}
		boolean leftwards = directions.getLevelAt(words.start()) % 2 != 0;
		int left = left(leftwards ? last : first);
		int right = right(leftwards ? first : last);
		return new Rectangle(left, text.getLocationAtOffset(first).y - top, Math.max(0, right - left),
				text.getLineHeight(first));
	}

	private int left(int offset) {
		return text.getTextBounds(offset, offset).x;
	}

	/** The right edge of a character. Below the first line of a paragraph from right to left its bounds have no size. */
	private int right(int offset) {
		Rectangle box = text.getTextBounds(offset, offset);
		return box.width > 0 ? box.x + box.width : text.getLocationAtOffset(offset).x;
	}
}
