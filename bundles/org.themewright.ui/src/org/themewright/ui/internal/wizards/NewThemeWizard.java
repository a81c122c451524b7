package org.themewright.ui.internal.wizards;

import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Theme;

/** Creates a theme below the selected one. */
public final class NewThemeWizard extends NameWizard {

	/** Made by the workbench. */
	public NewThemeWizard() {
		super(Messages.newTheme, Messages.newThemeDescription);
	}

	@Override
	void create(StudySession session, String name, Object selected) {
		Theme parent = selected instanceof Theme theme ? theme : null;
		new StudyOperations(session).createTheme(parent, name);
	}
}
