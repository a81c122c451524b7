package org.themewright.ui.internal.results;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.model.AnalysisRun;
import org.themewright.model.StudyObjects;
import org.themewright.ui.OpenStudies;

/** Shows how two kept analyses of one study differ. */
public final class CompareHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<AnalysisRun> runs = HandlerUtil.getCurrentStructuredSelection(event).stream()
				.filter(AnalysisRun.class::isInstance).map(AnalysisRun.class::cast)
				.sorted(Comparator.comparing(AnalysisRun::getCreated, Comparator.nullsFirst(Comparator.naturalOrder())))
				.toList();
		if (runs.size() == 2 && StudyObjects.studyOf(runs.get(0)) == StudyObjects.studyOf(runs.get(1))) {
			for (StudySession each : window.getService(OpenStudies.class).getSessions()) {
				if (each.getStudy() == StudyObjects.studyOf(runs.get(0))) {
					KeptResults.compare(window.getActivePage(), each, runs.get(0), runs.get(1));
				}
			}
		}
		return null;
	}
}
