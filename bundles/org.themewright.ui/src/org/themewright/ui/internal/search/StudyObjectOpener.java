package org.themewright.ui.internal.search;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudySession;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Identified;
import org.themewright.model.SavedSearch;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyPerspective;

/** Goes to any object of a study: to its editor, or where it has none, to the view that shows it. */
final class StudyObjectOpener {

	private StudyObjectOpener() {
	}

	/** Returns false if it cannot be shown. */
	static boolean open(IWorkbenchPage page, StudySession session, Identified object) {
		if (object instanceof SavedSearch search) {
			SavedSearches.run(session, search);
			return true;
		}
		if (object instanceof Coding || StudyEditors.editorId(object) != null) {
			return StudyEditors.open(page, session, object) != null;
		}
		try {
			PlatformUI.getWorkbench().getService(OpenStudies.class).setActive(session);
			IViewPart view = page.showView(object instanceof Code ? StudyPerspective.CODEBOOK : StudyPerspective.EXPLORER);
			ISelectionProvider provider = view.getSite().getSelectionProvider();
			if (provider instanceof Viewer viewer) {
				viewer.setSelection(new StructuredSelection(object), true);
			}
			return true;
		} catch (PartInitException e) {
			ILog.of(StudyObjectOpener.class).error(e.getMessage(), e);
			return false;
		}
	}
}
