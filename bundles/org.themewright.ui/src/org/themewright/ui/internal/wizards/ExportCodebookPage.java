package org.themewright.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.themewright.core.StudySession;
import org.themewright.exchange.codebook.CodebookFiles;
import org.themewright.model.StudyObjects;

/** Asks where the codebook is written to. The suffix of the file says how. */
final class ExportCodebookPage extends WizardPage {

	private final StudySession session;
	private Text file;

	ExportCodebookPage(StudySession session) {
		super("exportCodebook"); //$NON-NLS-1$
		this.session = session;
		setTitle(Messages.exportCodebook);
		setDescription(Messages.exportCodebookDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(composite);
		new Label(composite, SWT.NONE).setText(Messages.file);
		file = new Text(composite, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(file);
		file.addModifyListener(event -> check());
		Button browse = new Button(composite, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		Label about = new Label(composite, SWT.WRAP);
		about.setText(MessageFormat.format(Messages.exportCount,
				StudyObjects.allCodes(session.getStudy().getCodebook()).size()));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, 8).hint(380, SWT.DEFAULT).applyTo(about);
		setControl(composite);
		file.setText(Path.of(System.getProperty("user.home"), Messages.exportFile).toString()); //$NON-NLS-1$
		file.selectAll();
		file.setFocus();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*.xlsx", "*.csv" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFileName(file.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void check() {
		String problem = problem();
		setErrorMessage(problem);
		setMessage(problem == null && Files.exists(getFile()) ? Messages.fileReplaced : Messages.exportCodebookDescription,
				problem == null && Files.exists(getFile()) ? WARNING : NONE);
		setPageComplete(problem == null);
	}

	private String problem() {
		try {
			Path path = getFile();
			return !CodebookFiles.canWrite(path) ? Messages.fileSuffix
					: path.getParent() == null || !Files.isDirectory(path.getParent()) ? Messages.noFolder
							: Files.isDirectory(path) ? Messages.isFolder : null;
		} catch (InvalidPathException e) {
			return e.getMessage();
		}
	}

	/** Where the codebook is written to. */
	Path getFile() {
		return Path.of(file.getText().strip()).toAbsolutePath();
	}
}
