package org.themewright.ui.transcript.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.themewright.model.Coding;
import org.themewright.ui.StudyLabels;

/** Writes the note on a coding. */
final class MemoDialog extends TrayDialog {

	private static final int WIDTH = 460;
	private static final int LINES = 8;

	private final Coding coding;
	private String memo;
	private Text input;

	MemoDialog(Shell parent, Coding coding) {
		super(parent);
		this.coding = coding;
		this.memo = coding.getMemo() == null ? "" : coding.getMemo(); //$NON-NLS-1$
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** What was written; valid after OK. */
	String memo() {
		return memo;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.MemoDialog_title, StudyLabels.text(coding.getCode())));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		Label quote = new Label(area, SWT.WRAP);
		quote.setText("\u201c" + StudyLabels.shortened(coding.getQuote()) + "\u201d"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(quote);
		input = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		input.setText(memo);
		input.setSelection(memo.length());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, input.getLineHeight() * LINES).applyTo(input);
		input.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				okPressed();
			}
		});
		input.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.MemoDialog_save, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		memo = input.getText().strip();
		super.okPressed();
	}
}
