package org.themewright.ui.diagram.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.ui.diagram.DiagramEditor;

/** Zooms the active diagram: in, out, or to fit, by the last part of the command's id. */
public final class ZoomHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DiagramEditor editor) {
			DiagramViewer viewer = (DiagramViewer) editor.getGraphicalViewer();
			String id = event.getCommand().getId();
			switch (id.substring(id.lastIndexOf('.') + 1)) {
			case "zoomIn" -> viewer.zoom().zoomIn(); //$NON-NLS-1$
			case "zoomOut" -> viewer.zoom().zoomOut(); //$NON-NLS-1$
			default -> viewer.zoomToFit();
			}
		}
		return null;
	}
}
