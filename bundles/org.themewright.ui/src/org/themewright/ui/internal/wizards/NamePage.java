package org.themewright.ui.internal.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for a name. */
final class NamePage extends WizardPage {

	private final boolean hasStudy;
	private Text text;

	NamePage(String title, String description, boolean hasStudy) {
		super("name"); //$NON-NLS-1$
		this.hasStudy = hasStudy;
		setTitle(title);
		setDescription(description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(composite);
		new Label(composite, SWT.NONE).setText(Messages.name);
		text = new Text(composite, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> setPageComplete(hasStudy && !text.getText().isBlank()));
		if (!hasStudy) {
			setErrorMessage(Messages.noStudy);
		}
		setControl(composite);
		text.setFocus();
	}

	String getEnteredName() {
		return text.getText().strip();
	}
}
