package org.themewright.ui.internal.wizards;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.ui.OpenStudies;

/** Creates a study in a new folder, with its first researcher. */
public final class NewStudyWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private NewStudyPage page;

	/** Made by the workbench. */
	public NewStudyWizard() {
		setWindowTitle(Messages.newStudy);
	}

	@Override
	public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
		workbench = ofWorkbench;
	}

	@Override
	public void addPages() {
		page = new NewStudyPage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		try {
			StudySession session = StudySession.create(page.getFolder(), page.getStudyName());
			if (!page.getResearcher().isEmpty()) {
				new StudyOperations(session).createResearcher(page.getResearcher(), null);
				session.save(null);
			}
			workbench.getService(OpenStudies.class).add(session);
			return true;
		} catch (StudyException e) {
			MessageDialog.openError(getShell(), Messages.newStudy, e.getMessage());
			return false;
		}
	}
}
