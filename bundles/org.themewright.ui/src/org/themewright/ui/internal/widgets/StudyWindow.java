package org.themewright.ui.internal.widgets;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudySession;
import org.themewright.ui.OpenStudies;

/** For windows that stay open beside the editors: they go with the study that they are about. */
public final class StudyWindow {

	private StudyWindow() {
	}

	/**
	 * Closes a window when a study is closed.
	 *
	 * @param window  the window
	 * @param shell   its shell
	 * @param session the study
	 */
	public static void closeWith(Window window, Shell shell, StudySession session) {
		OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
		OpenStudies.Listener listener = new OpenStudies.Listener() {
			@Override
			public void closing(StudySession closed) {
				if (closed == session) {
					window.close();
				}
			}
		};
		studies.addListener(listener);
		shell.addDisposeListener(event -> studies.removeListener(listener));
	}
}
