package org.themewright.ui.transcript.internal;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.themewright.model.SpeakerRole;

/** Asks what a speaker is called and which part in the interview he or she has. */
final class SpeakerDialog extends TrayDialog {

	private static final int WIDTH = 320;
	private static final List<SpeakerRole> ROLES = List.of(SpeakerRole.PARTICIPANT, SpeakerRole.INTERVIEWER,
			SpeakerRole.OTHER);

	private final String title;
	private final String message;
	private String name;
	private SpeakerRole role;
	private Text input;
	private Combo roles;

	/** A dialog that says what it is about. */
	SpeakerDialog(Shell parent, String title, String message, String name, SpeakerRole role) {
		super(parent);
		this.title = title;
		this.message = message;
		this.name = name;
		this.role = role;
		setHelpAvailable(false);
	}

	/** The name that was entered, not blank; valid after OK. */
	String name() {
		return name;
	}

	/** The chosen role; valid after OK. */
	SpeakerRole role() {
		return role;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		Label about = new Label(area, SWT.WRAP);
		about.setText(message);
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(about);
		label(area, Messages.SpeakerDialog_name);
		input = new Text(area, SWT.BORDER);
		input.setText(name);
		input.selectAll();
		GridDataFactory.fillDefaults().grab(true, false).applyTo(input);
		label(area, Messages.SpeakerDialog_role);
		roles = new Combo(area, SWT.READ_ONLY);
		roles.setItems(Messages.SpeakerDialog_participant, Messages.SpeakerDialog_interviewer,
				Messages.SpeakerDialog_other);
		roles.select(ROLES.indexOf(role));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(roles);
		input.addListener(SWT.Modify, event -> check());
		// opened by a key, GTK does not lead Enter to the default button
		input.addListener(SWT.DefaultSelection, event -> okPressed());
		return area;
	}

	private static void label(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		check();
		return contents;
	}

	private void check() {
		getButton(IDialogConstants.OK_ID).setEnabled(!input.getText().isBlank());
	}

	@Override
	protected void okPressed() {
		if (!input.getText().isBlank()) {
			name = input.getText().strip();
			role = ROLES.get(roles.getSelectionIndex());
			super.okPressed();
		}
	}
}
