package org.themewright.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for name, place and first researcher of a new study. */
final class NewStudyPage extends WizardPage {

	private Text name;
	private Text place;
	private Text researcher;
	private Label folder;

	NewStudyPage() {
		super("study"); //$NON-NLS-1$
		setTitle(Messages.newStudy);
		setDescription(Messages.newStudyDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(composite);
		name = field(composite, Messages.name, "", 2); //$NON-NLS-1$
		place = field(composite, Messages.place, System.getProperty("user.home"), 1); //$NON-NLS-1$
		Button browse = new Button(composite, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		researcher = field(composite, Messages.researcher, System.getProperty("user.name", ""), 2); //$NON-NLS-1$ //$NON-NLS-2$
		new Label(composite, SWT.NONE).setText(Messages.folder);
		folder = new Label(composite, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(folder);
		setControl(composite);
		name.setFocus();
	}

	private Text field(Composite parent, String label, String value, int span) {
		new Label(parent, SWT.NONE).setText(label);
		Text text = new Text(parent, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(text);
		text.addModifyListener(event -> check());
		return text;
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(place.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			place.setText(chosen);
		}
	}

	private void check() {
		String problem = problem();
		setErrorMessage(name.getText().isBlank() ? null : problem);
		setPageComplete(problem == null);
		folder.setText(problem == null ? getFolder().toString() : ""); //$NON-NLS-1$
	}

	private String problem() {
		if (name.getText().isBlank() || place.getText().isBlank()) {
			return Messages.incomplete;
		}
		try {
			return Files.exists(getFolder()) ? Messages.exists : null;
		} catch (InvalidPathException e) {
			return e.getMessage();
		}
	}

	String getStudyName() {
		return name.getText().strip();
	}

	String getResearcher() {
		return researcher.getText().strip();
	}

	/** The folder is named like the study, without what file systems do not take. */
	Path getFolder() {
		String safe = getStudyName().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("[. ]+$", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return Path.of(place.getText().strip()).resolve(safe.isEmpty() ? "study" : safe); //$NON-NLS-1$
	}
}
