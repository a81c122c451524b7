package org.themewright.product.internal;

import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.themewright.ui.StudyPerspective;

/** Configures the workbench as a whole. */
final class ThemewrightWorkbenchAdvisor extends WorkbenchAdvisor {

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		keepRowsOutOfThemes();
	}

	/** Only now has the workbench chosen how keys are named. */
	@Override
	public void postStartup() {
		if ("gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
			KeyFormatterFactory.setDefault(new GtkKeyNames(KeyFormatterFactory.getDefault()));
		}
	}

	/**
	 * The theme is told of every table and tree, and not of their rows: it has nothing to say of these, remembers each of
	 * them all the same, and asks it for its colours when another theme is put on. A row that a virtual table has lost
	 * while it was drawn ends the program then.
	 */
	private static void keepRowsOutOfThemes() {
		PlatformUI.getWorkbench().getDisplay().addFilter(SWT.Skin, event -> {
			if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
				event.type = SWT.None;
			}
		});
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return StudyPerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.eclipse.ui.preferencePages.Workbench"; //$NON-NLS-1$
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ThemewrightWindowAdvisor(configurer);
	}
}
