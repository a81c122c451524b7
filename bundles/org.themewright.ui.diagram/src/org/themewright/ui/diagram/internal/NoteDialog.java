package org.themewright.ui.diagram.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.themewright.ui.internal.widgets.WritingDialog;

/** Lets write what is to say about a relation. */
final class NoteDialog extends WritingDialog {

	private static final int WIDTH = 420;
	private static final int HEIGHT = 140;

	private String note;
	private Text text;

	NoteDialog(Shell parent, String note) {
		super(parent, Messages.note_title);
		this.note = note;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.NONE).setText(Messages.note_message);
		text = createText(area, note);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
		text.setFocus();
		return area;
	}

	@Override
	protected boolean isChanged() {
		return !text.getText().strip().equals(note.strip());
	}

	@Override
	protected void okPressed() {
		note = text.getText();
		super.okPressed();
	}

	String note() {
		return note;
	}
}
