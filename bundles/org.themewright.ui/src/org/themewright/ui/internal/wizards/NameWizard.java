package org.themewright.ui.internal.wizards;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.themewright.core.StudySession;
import org.themewright.ui.OpenStudies;

/** Creates something that needs but a name, in the study that is worked on. */
abstract class NameWizard extends Wizard implements INewWizard {

	private final String description;
	private IWorkbench workbench;
	private IStructuredSelection selection;
	private NamePage page;

	NameWizard(String title, String description) {
		this.description = description;
		setWindowTitle(title);
	}

	@Override
	public void init(IWorkbench ofWorkbench, IStructuredSelection currentSelection) {
		workbench = ofWorkbench;
		selection = currentSelection;
	}

	@Override
	public void addPages() {
		page = new NamePage(getWindowTitle(), description, session() != null);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		create(session(), page.getEnteredName(), selection.getFirstElement());
		return true;
	}

	abstract void create(StudySession session, String name, Object selected);

	IWorkbench getWorkbench() {
		return workbench;
	}

	private StudySession session() {
		return workbench.getService(OpenStudies.class).getActive();
	}
}
