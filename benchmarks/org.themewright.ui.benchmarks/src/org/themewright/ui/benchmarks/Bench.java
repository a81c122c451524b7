package org.themewright.ui.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** A text in a window to which keys are sent, and that tells when it was painted. */
final class Bench {

	/** So many runs are not counted. */
	static final int WARM_UP = 40;

	private static final int WINDOW_MILLIS = 400;

	private final UiClock clock;
	private final StyledText text;
	private long paints;

	Bench(UiClock clock, StyledText text) {
		this.clock = clock;
		this.text = text;
		text.addListener(SWT.Paint, event -> paints++);
	}

	StyledText text() {
		return text;
	}

	/** Presses and lets go of a key as the window system tells of it. */
	void press(int keyCode, char character) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = character;
		event.type = SWT.KeyDown;
		text.getDisplay().post(event);
		event.type = SWT.KeyUp;
		text.getDisplay().post(event);
	}

	/** Runs something many times; what comes before each run is not counted. */
	List<UiClock.Cost> repeat(int times, IntConsumer before, IntConsumer action, BooleanSupplier done) {
		List<UiClock.Cost> costs = new ArrayList<>();
		for (int i = -WARM_UP; i < times; i++) {
			int number = i;
			before.accept(number);
			UiClock.Cost cost = once(() -> action.accept(number), done);
			if (i >= 0) {
				costs.add(cost);
			}
		}
		return costs;
	}

	/** Does something and waits until it is painted, and a while for what it leaves to be done later. */
	UiClock.Cost once(Runnable action, BooleanSupplier done) {
		long from = paints;
		return clock.measure(action, () -> paints > from && done.getAsBoolean(), WINDOW_MILLIS);
	}

	/** Types words of six letters, and waits for each letter until it is painted. */
	List<UiClock.Cost> type(int times) {
		int[] length = new int[1];
		return repeat(times, i -> length[0] = text.getCharCount(), i -> typeLetter(Math.floorMod(i, 7)),
				() -> text.getCharCount() == length[0] + 1);
	}

	private void typeLetter(int inWord) {
		char letter = inWord == 6 ? ' ' : 'e';
		press(letter, letter);
	}

	/** Goes down by pages, and up again where there are no more. */
	List<UiClock.Cost> page(int times) {
		boolean[] up = new boolean[1];
		return repeat(times, i -> {
			int last = text.getLineIndex(text.getClientArea().height);
			up[0] = text.getTopIndex() == 0 ? false : last >= text.getLineCount() - 2 || up[0];
		}, i -> press(up[0] ? SWT.PAGE_UP : SWT.PAGE_DOWN, '\0'), () -> true);
	}

	/** Gives the text the focus of the window system. */
	void focus() {
		text.getShell().forceActive();
		text.setFocus();
		clock.rest(600);
		if (Display.getCurrent().getFocusControl() != text) {
			throw new IllegalStateException("the text has no focus");
		}
	}
}
