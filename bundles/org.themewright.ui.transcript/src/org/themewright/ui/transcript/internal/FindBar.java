package org.themewright.ui.transcript.internal;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.themewright.core.text.TextRange;
import org.themewright.ui.transcript.internal.text.Occurrences;

/** Finds words in the transcript while they are typed. */
final class FindBar {

	private static final int WIDTH = 260;

	private final Composite bar;
	private final ReadingPane pane;
	private final ShownTranscript shown;
	private final Text input;
	private final Label count;
	private Occurrences found = Occurrences.NONE;
	private int current = -1;
	private int origin;

	FindBar(Composite parent, ReadingPane pane, ShownTranscript shown) {
		this.pane = pane;
		this.shown = shown;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 5).spacing(8, 0).applyTo(bar);
		input = new Text(bar, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		input.setMessage(Messages.FindBar_message);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(input);
		ToolBar buttons = new ToolBar(bar, SWT.FLAT);
		button(buttons, "\u2191", Messages.FindBar_previous, () -> step(-1)); //$NON-NLS-1$
		button(buttons, "\u2193", Messages.FindBar_next, () -> step(1)); //$NON-NLS-1$
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		ToolBar end = new ToolBar(bar, SWT.FLAT);
		button(end, "\u2715", Messages.FindBar_close, this::close); //$NON-NLS-1$
		input.addModifyListener(event -> search());
		input.addListener(SWT.KeyDown, this::key);
		setVisible(false);
	}

	/** @param listener told when the field for the words gets the focus and when it loses it */
	void onFocus(Consumer<Boolean> listener) {
		input.addListener(SWT.FocusIn, event -> listener.accept(true));
		input.addListener(SWT.FocusOut, event -> listener.accept(false));
	}

	private static void button(ToolBar bar, String text, String tip, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(text);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
	}

	/** Shows the bar; words that are selected are looked for. */
	void open() {
		TextRange selection = pane.selection();
		origin = selection.start();
		setVisible(true);
		String words = selection.in(shown.text());
		if (!selection.isEmpty() && words.indexOf('\n') < 0) {
			input.setText(words);
		}
		input.setFocus();
		input.selectAll();
		search();
	}

	/** Hides the bar; what was found last stays selected. */
	void close() {
		found = Occurrences.NONE;
		current = -1;
		pane.setFound(found, current);
		setVisible(false);
		pane.text().setFocus();
	}

	/** Looks again after the text changed. */
	void refresh() {
		if (bar.getVisible()) {
			search();
		}
	}

	private void setVisible(boolean visible) {
		bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).create());
		bar.setVisible(visible);
		bar.getParent().layout();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			close();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
		} else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
			event.doit = false;
			step(event.keyCode == SWT.ARROW_UP ? -1 : 1);
		}
	}

	private void search() {
		found = Occurrences.of(shown.text(), input.getText());
		int from = found.firstFrom(origin);
		current = found.count() == 0 ? -1 : from % found.count();
		show();
	}

	private void step(int by) {
		if (found.count() > 0) {
			current = Math.floorMod(current + by, found.count());
			origin = found.get(current).start();
			show();
		}
	}

	private void show() {
		pane.setFound(found, current);
		if (current >= 0) {
			TextRange place = found.get(current);
			pane.select(place);
			pane.reveal(place);
		}
		count.setText(input.getText().isBlank() ? "" //$NON-NLS-1$
				: found.count() == 0 ? Messages.FindBar_none
						: NLS.bind(Messages.FindBar_count, current + 1, found.count()));
	}
}
