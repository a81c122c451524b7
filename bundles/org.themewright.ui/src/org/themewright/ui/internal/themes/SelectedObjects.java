package org.themewright.ui.internal.themes;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.model.StudyObjects;
import org.themewright.ui.OpenStudies;

/** What of a study is selected in the part in which a command was called. */
final class SelectedObjects {

	private SelectedObjects() {
	}

	/** The study that is worked on; null when none is open. */
	static StudySession session(ExecutionEvent event) {
		return HandlerUtil.getActiveWorkbenchWindow(event).getService(OpenStudies.class).getActive();
	}

	/** The selected objects of a type that are part of the study that is worked on. */
	static <T extends EObject> List<T> of(ExecutionEvent event, Class<T> type) {
		StudySession session = session(event);
		if (session == null || !(HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection)) {
			return List.of();
		}
		return selection.stream().filter(type::isInstance).map(type::cast).distinct()
				.filter(each -> StudyObjects.studyOf(each) == session.getStudy()).toList();
	}
}
