package org.themewright.ui.transcript.internal;

import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.themewright.core.edit.CodingOperations;
import org.themewright.model.Coding;
import org.themewright.ui.StudyLabels;

/** Asks how strongly the code of a coding applies. */
final class WeightDialog extends TrayDialog {

	private static final int WIDTH = 420;
	private static final int STEP = 10;

	private final Coding coding;
	private int weight;

	WeightDialog(Shell parent, Coding coding) {
		super(parent);
		this.coding = coding;
		weight = coding.getWeight();
		setHelpAvailable(false);
	}

	/** What was chosen; valid after OK. */
	int weight() {
		return weight;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.WeightDialog_title, StudyLabels.text(coding.getCode())));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		Label quote = new Label(area, SWT.WRAP);
		quote.setText(("\u201c" + StudyLabels.shortened(coding.getQuote()) + "\u201d").replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(quote);
		Label question = new Label(area, SWT.WRAP);
		question.setText(Messages.WeightDialog_question);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(question);
		Spinner number = new Spinner(area, SWT.BORDER);
		number.setValues(weight, CodingOperations.LEAST_WEIGHT, CodingOperations.MOST_WEIGHT, 0, 1, STEP);
		GridDataFactory.swtDefaults().applyTo(number);
		Scale scale = new Scale(area, SWT.HORIZONTAL);
		scale.setMinimum(CodingOperations.LEAST_WEIGHT);
		scale.setMaximum(CodingOperations.MOST_WEIGHT);
		scale.setPageIncrement(STEP);
		scale.setSelection(weight);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(scale);
		number.addListener(SWT.Modify, event -> {
			weight = number.getSelection();
			scale.setSelection(weight);
		});
		scale.addListener(SWT.Selection, event -> number.setSelection(scale.getSelection()));
		number.setFocus();
		return area;
	}
}
