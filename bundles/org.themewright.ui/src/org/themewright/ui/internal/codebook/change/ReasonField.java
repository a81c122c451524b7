package org.themewright.ui.internal.codebook.change;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks why, in one line that may stay empty; the history of the codebook keeps it. */
final class ReasonField {

	private final Text text;

	/**
	 * @param parent has a grid layout
	 * @param columns how many columns the field takes
	 */
	ReasonField(Composite parent, int columns) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(Messages.reason);
		GridDataFactory.fillDefaults().span(columns, 1).indent(0, 6).applyTo(label);
		text = new Text(parent, SWT.BORDER);
		text.setMessage(Messages.reasonHint);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
	}

	/** Runs something on Enter, which GTK does not lead to the default button of a dialog that a key opened. */
	void onEnter(Runnable work) {
		text.addListener(SWT.DefaultSelection, event -> work.run());
	}

	String get() {
		return text.getText();
	}
}
