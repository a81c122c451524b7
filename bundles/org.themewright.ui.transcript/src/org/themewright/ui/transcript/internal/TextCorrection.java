package org.themewright.ui.transcript.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.themewright.core.edit.Typing;
import org.themewright.core.text.TextEdit;
import org.themewright.model.AnchorState;
import org.themewright.ui.StudyImages;

/**
 * Lets people correct the text, when they want to. What is typed changes the transcript and not the widget, which shows
 * it when the study tells of the change; so typing, undo and what others change go one way.
 */
final class TextCorrection {

	private final Composite bar;
	private final ReadingPane pane;
	private final ShownTranscript shown;
	private final Typing typing;
	private final CodingActions actions;
	private final Runnable switched;
	private boolean on;

	/**
	 * @param parent where a bar says that the text can be changed, above the text
	 * @param switched run when it begins and ends
	 */
	TextCorrection(Composite parent, ReadingPane pane, ShownTranscript shown, CodingActions actions, Runnable switched) {
		this.pane = pane;
		this.shown = shown;
		this.actions = actions;
		this.switched = switched;
		typing = new Typing(shown.session(), shown.transcript());
		bar = new Composite(parent, SWT.NONE);
		bar.moveAbove(pane.control());
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(8, 0).applyTo(bar);
		new Label(bar, SWT.NONE).setImage(StudyImages.get("transcript")); //$NON-NLS-1$
		Link message = new Link(bar, SWT.WRAP);
		message.setText(Messages.TextCorrection_bar);
		message.addListener(SWT.Selection, event -> set(false));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(message);
		showBar();
		pane.text().addVerifyListener(this::verify);
	}

	boolean isOn() {
		return on;
	}

	/** Begins or ends it; says why not when the study cannot be changed. */
	void set(boolean wanted) {
		if (wanted && shown.session().isReadOnly()) {
			actions.say(NLS.bind(Messages.TextCorrection_readOnly, shown.session().getReadOnlyReason()));
			return;
		}
		on = wanted;
		pane.text().setEditable(on);
		showBar();
		switched.run();
		pane.text().setFocus();
		actions.say(on ? Messages.TextCorrection_on : Messages.TextCorrection_off);
	}

	private void showBar() {
		bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(!on).create());
		bar.setVisible(on);
		colour(bar);
		for (Control each : bar.getChildren()) {
			colour(each);
		}
		bar.getParent().layout();
	}

	/** It is seen at a glance, whatever the theme, that the text can be changed. */
	private void colour(Control control) {
		control.setBackground(pane.colours().correcting());
		control.setForeground(pane.colours().foreground());
	}

	private void verify(VerifyEvent event) {
		if (pane.isFollowing()) {
			return;
		}
		event.doit = false;
		if (!on) {
			return;
		}
		long before = orphaned();
		StyledText text = pane.text();
		int caret = typing.edit(new TextEdit(event.start, event.end - event.start, event.text));
		text.setCaretOffset(Math.min(caret, text.getCharCount()));
		text.showSelection();
		if (orphaned() > before) {
			actions.say(NLS.bind(Messages.TextCorrection_orphaned, orphaned() - before));
		}
	}

	private long orphaned() {
		return shown.unplaced().stream().filter(each -> each.getState() == AnchorState.ORPHANED).count();
	}
}
