package org.themewright.ui.internal.codebook;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks for a name that is not blank. */
public final class NameDialog extends InputDialog {

	/**
	 * @param shell  the dialog's parent
	 * @param title  of the dialog
	 * @param prompt what the name is for
	 */
	public NameDialog(Shell shell, String title, String prompt) {
		super(shell, title, prompt, "", text -> text.isBlank() ? "" : null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Control area = super.createDialogArea(parent);
		// opened by a key, GTK does not lead Enter to the default button
		getText().addListener(SWT.DefaultSelection, event -> {
			if (!getText().getText().isBlank()) {
				buttonPressed(IDialogConstants.OK_ID);
			}
		});
		return area;
	}
}
