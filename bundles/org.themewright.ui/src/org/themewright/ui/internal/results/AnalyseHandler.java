package org.themewright.ui.internal.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisMethodRegistry;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.internal.codings.BlindCoding;

/** Asks for the parameters of a method of analysis and runs it on the study that is worked on. */
public final class AnalyseHandler extends AbstractHandler {

	static final String COMMAND = "org.themewright.ui.analyse"; //$NON-NLS-1$
	static final String METHOD = "org.themewright.ui.analyse.method"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		StudySession session = window.getService(OpenStudies.class).getActive();
		Optional<AnalysisMethodDescriptor> method = new AnalysisMethodRegistry(Platform.getExtensionRegistry())
				.find(String.valueOf(event.getParameter(METHOD)));
		if (session == null) {
			MessageDialog.openInformation(window.getShell(), Messages.analyse, Messages.noStudy);
		} else if (method.isPresent()) {
			ask(window, session, method.get(), Map.of(), Map.of());
		}
		return null;
	}

	/**
	 * Asks for parameters and runs.
	 *
	 * @param scope  what the form begins with, by kind; empty for the whole study
	 * @param values what the form begins with; the defaults for those that are missing
	 */
	static void ask(IWorkbenchWindow window, StudySession session, AnalysisMethodDescriptor method,
			Map<String, List<String>> scope, Map<String, List<String>> values) {
		StudySnapshot study = BlindCoding.now(session, BlindCoding::snapshot);
		boolean partial = study != session.snapshot();
		AnalysisDialog dialog = new AnalysisDialog(window.getShell(), study, partial, method, scope, values);
		if (dialog.open() == AnalysisDialog.OK) {
			AnalysisJob.start(window.getActivePage(), session, method, dialog.getScope(), dialog.getParameters());
		}
	}
}
