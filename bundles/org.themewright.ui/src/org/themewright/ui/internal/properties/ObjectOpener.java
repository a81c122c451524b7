package org.themewright.ui.internal.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.core.StudySession;
import org.themewright.model.Coding;
import org.themewright.model.Identified;
import org.themewright.ui.StudyEditors;

/** Opens the editor of an object that is named somewhere. */
final class ObjectOpener {

	private ObjectOpener() {
	}

	/** Returns false if the object has no editor. */
	static boolean open(IWorkbenchPart part, StudySession session, EObject object) {
		if (object instanceof Identified identified
				&& (object instanceof Coding || StudyEditors.editorId(object) != null)) {
			StudyEditors.open(part.getSite().getPage(), session, identified);
			return true;
		}
		return false;
	}
}
