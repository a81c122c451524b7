package org.themewright.ui.diagram.internal;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.themewright.ui.diagram.DiagramEditor;

/** Gives the workbench's edit actions to the diagram editor that is active. */
public final class DiagramActionBars extends EditorActionBarContributor {

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (editor instanceof DiagramEditor diagram) {
			diagram.hookActions(getActionBars());
		}
	}
}
