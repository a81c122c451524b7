package org.themewright.ui.internal.widgets;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A dialog to write in at length: Ctrl+Enter saves, Tab leaves the text, and Escape asks before what was written is lost. */
public abstract class WritingDialog extends TrayDialog {

	private final String heading;

	/**
	 * @param parent of the dialog
	 * @param heading its title
	 */
	protected WritingDialog(Shell parent, String heading) {
		super(parent);
		this.heading = heading;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** Whether something was written that is not saved. */
	protected abstract boolean isChanged();

	/**
	 * @param parent of the text
	 * @param written what is there already
	 * @return where one writes, with the caret behind that
	 */
	protected final Text createText(Composite parent, String written) {
		Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		text.setText(written);
		text.setSelection(written.length());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				okPressed();
			}
		});
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		return text;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(heading);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.save, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** The button stands where the system has the default one, but Enter in a field does not yet save. */
	@Override
	protected void initializeBounds() {
		super.initializeBounds();
		getShell().setDefaultButton(null);
	}

	@Override
	protected void cancelPressed() {
		if (mayBeLeft()) {
			super.cancelPressed();
		}
	}

	@Override
	protected void handleShellCloseEvent() {
		if (mayBeLeft()) {
			super.handleShellCloseEvent();
		}
	}

	private boolean mayBeLeft() {
		return !isChanged() || MessageDialog.open(MessageDialog.QUESTION, getShell(), heading, Messages.unsaved, SWT.NONE,
				Messages.goOnWriting, Messages.discard) == 1;
	}
}
