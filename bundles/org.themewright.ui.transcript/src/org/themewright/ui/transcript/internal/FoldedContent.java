package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;
import org.themewright.core.text.TextRange;

/**
 * A text of which stretches are out of sight. Each hidden stretch ends where a line does, and the widget takes it for a
 * part of the delimiter of the line that it begins in. So an offset means the same in the widget as in the transcript,
 * and what is hidden is neither painted nor walked through, but is there when words across it are selected. The widget
 * refuses to put the caret within a delimiter: whoever selects a hidden place shows it before.
 */
final class FoldedContent implements StyledTextContent {

	private final StyledTextContent plain;
	private final List<TextChangeListener> listeners = new ArrayList<>();
	/** In text order; no two of them in one line of the plain text. */
	private final List<Fold> folds = new ArrayList<>();

	/**
	 * A hidden stretch.
	 *
	 * @param hidden where it is, to the end of a line
	 * @param lines how many line ends it holds, so that so many lines are gone
	 * @param linesBefore how many lines are gone before it
	 * @param line the line of the widget that it begins in
	 */
	private record Fold(TextRange hidden, int lines, int linesBefore, int line) {
	}

	/** @param plain the whole text; whoever changes it does so through the new content */
	FoldedContent(StyledTextContent plain) {
		this.plain = plain;
		plain.addTextChangeListener(new Forwarder());
	}

	/** Passes on what changes, and moves with it what is hidden. */
	private final class Forwarder implements TextChangeListener {

		private TextChangingEvent change;

		@Override
		public void textChanging(TextChangingEvent event) {
			change = event;
			tellChanging(event.start, event.newText, event.replaceCharCount, event.newCharCount, event.replaceLineCount,
					event.newLineCount);
		}

		@Override
		public void textChanged(TextChangedEvent event) {
			List<TextRange> before = hidden();
			int delta = change.newCharCount - change.replaceCharCount;
			set(before.stream().map(each -> each.start() <= change.start ? each
					: new TextRange(each.start() + delta, each.end() + delta)).toList());
			tellChanged();
		}

		@Override
		public void textSet(TextChangedEvent event) {
			folds.clear();
			tellSet();
		}
	}

	/** The hidden stretches in text order. */
	List<TextRange> hidden() {
		return folds.stream().map(Fold::hidden).toList();
	}

	/** The hidden stretch that an offset is in, so that the caret cannot be put there, or null. */
	TextRange hiddenAt(int offset) {
		int index = lastFrom(offset - 1);
		return index >= 0 && offset <= folds.get(index).hidden().end() ? folds.get(index).hidden() : null;
	}

	/** The hidden stretches that begin within a range. */
	List<TextRange> hiddenWithin(int from, int to) {
		return folds.subList(lastFrom(from - 1) + 1, lastFrom(to - 1) + 1).stream().map(Fold::hidden).toList();
	}

	/**
	 * Hides a stretch.
	 *
	 * @param hidden not empty; its end is the end of a line, and it has no line in common with another hidden one
	 */
	void hide(TextRange hidden) {
		tellChanging(hidden.start(), plain.getTextRange(hidden.start(), hidden.length()), hidden.length(),
				hidden.length(), linesIn(hidden), 0);
		List<TextRange> all = new ArrayList<>(hidden());
		all.add(lastFrom(hidden.start()) + 1, hidden);
		set(all);
		tellChanged();
	}

	/** Shows a stretch that is hidden. */
	void show(TextRange hidden) {
		int index = lastFrom(hidden.start());
		Fold fold = folds.get(index);
		tellChanging(hidden.start(), plain.getTextRange(hidden.start(), hidden.length()), hidden.length(),
				hidden.length(), 0, fold.lines());
		List<TextRange> all = new ArrayList<>(hidden());
		all.remove(index);
		set(all);
		tellChanged();
	}

	/** Hides these and no others; the widget begins anew. */
	void hideOnly(Collection<TextRange> hidden) {
		set(hidden);
		tellSet();
	}

	private void set(Collection<TextRange> hidden) {
		folds.clear();
		int gone = 0;
		for (TextRange each : hidden) {
			int lines = linesIn(each);
			folds.add(new Fold(each, lines, gone, plain.getLineAtOffset(each.start()) - gone));
			gone += lines;
		}
	}

	private int linesIn(TextRange range) {
		return plain.getLineAtOffset(range.end()) - plain.getLineAtOffset(range.start());
	}

	/** The index of the last fold that starts at an offset or before it; -1 when there is none. */
	private int lastFrom(int offset) {
		int low = 0;
		int high = folds.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (folds.get(middle).hidden().start() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	/** The last fold whose first line in the widget is a line or before it; -1 when there is none. */
	private int lastUpTo(int line) {
		int low = 0;
		int high = folds.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (folds.get(middle).line() <= line) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	private int plainLine(int line) {
		int index = lastUpTo(line);
		if (index < 0) {
			return line;
		}
		Fold fold = folds.get(index);
		return line + fold.linesBefore() + (fold.line() < line ? fold.lines() : 0);
	}

	// what the widget asks

	@Override
	public String getLine(int lineIndex) {
		String line = plain.getLine(plainLine(lineIndex));
		int index = folds.isEmpty() ? -1 : lastUpTo(lineIndex);
		if (index >= 0 && folds.get(index).line() == lineIndex) {
			return line.substring(0, folds.get(index).hidden().start() - getOffsetAtLine(lineIndex));
		}
		return line;
	}

	@Override
	public int getLineAtOffset(int offset) {
		int index = lastFrom(offset);
		if (index < 0) {
			return plain.getLineAtOffset(offset);
		}
		Fold fold = folds.get(index);
		return offset <= fold.hidden().end() ? fold.line()
				: plain.getLineAtOffset(offset) - fold.linesBefore() - fold.lines();
	}

	@Override
	public int getOffsetAtLine(int lineIndex) {
		return plain.getOffsetAtLine(plainLine(lineIndex));
	}

	@Override
	public int getLineCount() {
		return plain.getLineCount() - (folds.isEmpty() ? 0 : folds.getLast().linesBefore() + folds.getLast().lines());
	}

	@Override
	public int getCharCount() {
		return plain.getCharCount();
	}

	@Override
	public String getLineDelimiter() {
		return plain.getLineDelimiter();
	}

	@Override
	public String getTextRange(int start, int length) {
		return plain.getTextRange(start, length);
	}

	@Override
	public void replaceTextRange(int start, int replaceLength, String text) {
		showLinesOf(start, start + replaceLength);
		plain.replaceTextRange(start, replaceLength, text);
	}

	/** The lines that are changed are shown, so that what is hidden in them needs not be cut. */
	private void showLinesOf(int from, int to) {
		for (int i = folds.size() - 1; i >= 0; i--) {
			TextRange hidden = folds.get(i).hidden();
			int start = plain.getOffsetAtLine(plain.getLineAtOffset(hidden.start()));
			if (start <= to && from <= hidden.end()) {
				show(hidden);
			}
		}
	}

	@Override
	public void setText(String text) {
		plain.setText(text);
	}

	@Override
	public void addTextChangeListener(TextChangeListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeTextChangeListener(TextChangeListener listener) {
		listeners.remove(listener);
	}

	// what the widget is told

	private void tellChanging(int start, String text, int replaced, int inserted, int replacedLines, int newLines) {
		for (TextChangeListener each : List.copyOf(listeners)) {
			TextChangingEvent event = new TextChangingEvent(this);
			event.start = start;
			event.newText = text;
			event.replaceCharCount = replaced;
			event.newCharCount = inserted;
			event.replaceLineCount = replacedLines;
			event.newLineCount = newLines;
			each.textChanging(event);
		}
	}

	private void tellChanged() {
		List.copyOf(listeners).forEach(each -> each.textChanged(new TextChangedEvent(this)));
	}

	private void tellSet() {
		List.copyOf(listeners).forEach(each -> each.textSet(new TextChangedEvent(this)));
	}
}
