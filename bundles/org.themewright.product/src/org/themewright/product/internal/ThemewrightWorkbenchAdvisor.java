package org.themewright.product.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
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
		configurer.getWorkbench().getDisplay().addFilter(SWT.Skin, ThemewrightWorkbenchAdvisor::keepLastRowInSight);
	}

	/** A scroll bar that lies over the rows hides the last one and takes its clicks. */
	private static void keepLastRowInSight(Event event) {
		if ((event.widget instanceof Tree || event.widget instanceof Table) && event.widget instanceof Scrollable rows
				&& (rows.getHorizontalBar() != null || rows.getVerticalBar() != null)) {
			rows.setScrollbarsMode(SWT.NONE);
		}
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
