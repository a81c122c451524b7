package org.themewright.ui.internal.themes;

import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** A list of long names to choose from; typing narrows it to those in which the words occur anywhere. */
final class ListDialog extends ElementListSelectionDialog {

	private static final int WIDTH = 80;
	private static final int HEIGHT = 18;

	ListDialog(Shell shell, ILabelProvider labels) {
		super(shell, labels);
		setHelpAvailable(false);
		setSize(WIDTH, HEIGHT);
		// the list matches from the beginning; a star lets any part of the name match
		setFilter("*"); //$NON-NLS-1$
	}

	@Override
	protected Text createFilterText(Composite parent) {
		Text text = super.createFilterText(parent);
		text.addListener(SWT.Verify, event -> {
			// typed over, the star would be gone
			if (event.start == 0 && !event.text.isEmpty() && !event.text.startsWith("*")) { //$NON-NLS-1$
				event.text = '*' + event.text;
			}
		});
		// opened by a key, GTK does not lead Enter to the default button
		text.addListener(SWT.DefaultSelection, event -> {
			if (getOkButton().isEnabled()) {
				okPressed();
			}
		});
		return text;
	}
}
