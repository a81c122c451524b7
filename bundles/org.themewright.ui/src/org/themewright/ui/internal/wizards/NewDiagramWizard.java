package org.themewright.ui.internal.wizards;

import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.StudyEditors;

/** Creates a diagram and opens it. */
public final class NewDiagramWizard extends NameWizard {

	/** Made by the workbench. */
	public NewDiagramWizard() {
		super(Messages.newDiagram, Messages.newDiagramDescription);
	}

	@Override
	void create(StudySession session, String name, Object selected) {
		ThemeDiagram diagram = new StudyOperations(session).createDiagram(name);
		StudyEditors.open(getWorkbench().getActiveWorkbenchWindow().getActivePage(), session, diagram);
	}
}
