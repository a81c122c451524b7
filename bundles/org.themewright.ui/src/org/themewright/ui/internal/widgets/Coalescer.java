package org.themewright.ui.internal.widgets;

import org.eclipse.swt.widgets.Control;

/** Does work once for many requests that follow one another, so that a keystroke need not wait for it. */
public final class Coalescer {

	private static final int DELAY = 80;
	private static final int REST = 500;
	/** So long that nobody waits for it, and that it does not come between two keys. */
	private static final int AFTER_PAINT = 150;
	private final Control control;
	private final Runnable work;
	private final Runnable due = this::due;
	private boolean soon;

	/**
	 * @param control the work is about; when it is disposed, nothing is done any more
	 * @param work done on the UI thread
	 */
	public Coalescer(Control control, Runnable work) {
		this.control = control;
		this.work = work;
	}

	/** Asks for the work; called on the UI thread. */
	public void request() {
		if (!soon) {
			soon = true;
			control.getDisplay().timerExec(DELAY, due);
		}
	}

	/** Asks for the work once nobody has asked for it for a while, e.g. when typing rests; called on the UI thread. */
	public void requestAtRest() {
		if (!soon) {
			// sets the time anew
			control.getDisplay().timerExec(REST, due);
		}
	}

	/**
	 * Asks for the work once what the user waits for has been painted and nobody has asked for it for a moment: timers that
	 * are due come before painting, so this one begins to run when everything else is done; called on the UI thread.
	 */
	public void requestAfterPaint() {
		control.getDisplay().asyncExec(() -> {
			if (!soon && !control.isDisposed()) {
				control.getDisplay().timerExec(AFTER_PAINT, due);
			}
		});
	}

	private void due() {
		soon = false;
		if (!control.isDisposed()) {
			work.run();
		}
	}
}
