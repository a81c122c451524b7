package org.themewright.ui.internal.wizards;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudySession;
import org.themewright.ui.OpenStudies;

/** Takes over a codebook from a file for spreadsheets, after showing what would change. */
public final class ImportCodebookWizard extends Wizard {

	private final StudySession session;
	private ImportCodebookPage page;

	/** @param session the study */
	public ImportCodebookWizard(StudySession session) {
		this.session = session;
		setWindowTitle(Messages.importCodebook);
	}

	@Override
	public void addPages() {
		page = new ImportCodebookPage(session);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.getPlanned().apply(PlatformUI.getWorkbench().getService(OpenStudies.class).getResearcher(session));
		return true;
	}
}
