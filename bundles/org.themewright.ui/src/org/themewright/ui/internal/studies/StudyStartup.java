package org.themewright.ui.internal.studies;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.themewright.ui.OpenStudies;

/** Opens the study named on the command line ({@code -study FOLDER}), or those that were open last time. */
public final class StudyStartup implements IStartup {

	private static final String ARGUMENT = "-study"; //$NON-NLS-1$

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(StudyStartup::openStudies);
	}

	private static void openStudies() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		OpenStudies studies = workbench.getService(OpenStudies.class);
		List<String> arguments = List.of(Platform.getCommandLineArgs());
		int at = arguments.indexOf(ARGUMENT);
		if (at >= 0 && at + 1 < arguments.size()) {
			IIntroManager intro = workbench.getIntroManager();
			intro.closeIntro(intro.getIntro());
			studies.open(Path.of(arguments.get(at + 1)));
		} else {
			RecentStudies.getOpen().forEach(studies::open);
		}
	}
}
