package org.themewright.ui.internal.welcome;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.themewright.ui.OpenStudies;

/** What the links of the welcome page do. */
final class WelcomeActions {

	private final IWorkbenchWindow window;

	WelcomeActions(IWorkbenchWindow window) {
		this.window = window;
	}

	void openSample() {
		closeWelcome();
		run("org.themewright.ui.openSample", Map.of()); //$NON-NLS-1$
	}

	void newStudy() {
		closeWelcome();
		run("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.themewright.ui.new.study")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	void importInterviews() {
		closeWelcome();
		OpenStudies studies = window.getService(OpenStudies.class);
		if (studies.getActive() == null) {
			newStudy();
		}
		if (studies.getActive() != null) {
			run("org.themewright.ui.importTranscripts", Map.of()); //$NON-NLS-1$
		}
	}

	void learn() {
		closeWelcome();
		new OpenCheatSheetAction("org.themewright.ui.firstSteps").run(); //$NON-NLS-1$
		// it takes the place of the welcome page, which had the whole window
		IWorkbenchPage page = window.getActivePage();
		if (page.isPageZoomed()) {
			page.toggleZoom(page.getActivePartReference());
		}
	}

	void open(Path folder) {
		closeWelcome();
		window.getService(OpenStudies.class).open(folder);
	}

	private static void closeWelcome() {
		IIntroManager manager = PlatformUI.getWorkbench().getIntroManager();
		manager.closeIntro(manager.getIntro());
	}

	private void run(String commandId, Map<String, String> parameters) {
		Command command = window.getService(ICommandService.class).getCommand(commandId);
		try {
			window.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			ILog.of(WelcomeActions.class).error(e.getMessage(), e);
		}
	}
}
