package org.themewright.ui.internal.wizards;

import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Study;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditors;

/** Creates a memo and opens it. */
public final class NewMemoWizard extends NameWizard {

	/** Made by the workbench. */
	public NewMemoWizard() {
		super(Messages.newMemo, Messages.newMemoDescription);
	}

	@Override
	void create(StudySession session, String name, Object selected) {
		OpenStudies studies = getWorkbench().getService(OpenStudies.class);
		Identified about = selected instanceof Identified object && !(object instanceof Study) ? object : null;
		Memo memo = new StudyOperations(session).createMemo(name, "", studies.getResearcher(session), about); //$NON-NLS-1$
		StudyEditors.open(getWorkbench().getActiveWorkbenchWindow().getActivePage(), session, memo);
	}
}
