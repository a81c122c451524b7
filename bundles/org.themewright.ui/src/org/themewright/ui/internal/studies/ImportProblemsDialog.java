package org.themewright.ui.internal.studies;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says which files were not imported, and of each why. */
final class ImportProblemsDialog extends MessageDialog {

	private static final int WIDTH = 520;
	private static final int MOST_LINES = 12;
	private static final int LINES_OF_ONE = 3;

	private final List<String> problems;

	/**
	 * @param imported how many transcripts were imported
	 * @param problems file and reason, each for itself
	 */
	ImportProblemsDialog(Shell shell, int imported, List<String> problems) {
		super(shell, Messages.importTitle, null, NLS.bind(Messages.notImported, imported, problems.size()),
				imported == 0 ? ERROR : WARNING, 0, IDialogConstants.OK_LABEL);
		this.problems = problems;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		text.setText(String.join("\n\n", problems)); //$NON-NLS-1$
		int lines = Math.min(MOST_LINES, LINES_OF_ONE * problems.size());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, lines * text.getLineHeight()).applyTo(text);
		return text;
	}
}
