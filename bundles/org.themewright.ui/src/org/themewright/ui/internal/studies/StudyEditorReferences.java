package org.themewright.ui.internal.studies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.themewright.core.StudySession;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.internal.UiPlugin;

/** Finds the editors of a study. */
final class StudyEditorReferences {

	private StudyEditorReferences() {
	}

	/** The pages of all windows. */
	static List<IWorkbenchPage> pages(IWorkbench workbench) {
		List<IWorkbenchPage> result = new ArrayList<>();
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			result.addAll(List.of(window.getPages()));
		}
		return result;
	}

	/** The editors of a study in a page, in their order. */
	static List<IEditorReference> of(StudySession session, IWorkbenchPage page) {
		List<IEditorReference> result = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			StudyEditorInput input = input(reference);
			if (input != null && input.getSession() == session) {
				result.add(reference);
			}
		}
		return result;
	}

	/** What a reference is about; null when it is not about a study. */
	static StudyEditorInput input(IEditorReference reference) {
		try {
			return reference.getEditorInput() instanceof StudyEditorInput input ? input : null;
		} catch (PartInitException e) {
			UiPlugin.getDefault().getLog().error(e.getMessage(), e);
			return null;
		}
	}
}
