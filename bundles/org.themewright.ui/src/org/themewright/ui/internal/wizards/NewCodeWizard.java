package org.themewright.ui.internal.wizards;

import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.ui.OpenStudies;

/** Creates a code below the selected one. */
public final class NewCodeWizard extends NameWizard {

	/** Made by the workbench. */
	public NewCodeWizard() {
		super(Messages.newCode, Messages.newCodeDescription);
	}

	@Override
	void create(StudySession session, String name, Object selected) {
		Code parent = selected instanceof Code code ? code : null;
		OpenStudies studies = getWorkbench().getService(OpenStudies.class);
		new StudyOperations(session).createCode(parent, name, null, studies.getResearcher(session));
	}
}
