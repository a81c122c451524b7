package org.themewright.ui.diagram.internal;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Tool;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.ui.IEditorPart;

/** Tells the palette which tool is active. */
public final class DiagramEditDomain extends DefaultEditDomain {

	private Runnable toolListener = () -> {
	};

	private boolean buttonHeld;

	/** The editor is null in tests. */
	public DiagramEditDomain(IEditorPart editor, DiagramCommandStack stack) {
		super(editor);
		setCommandStack(stack);
		setDefaultTool(new DiagramSelectionTool());
		loadDefaultTool();
	}

	/** Sets who is told. */
	public void setToolListener(Runnable listener) {
		toolListener = listener;
	}

	@Override
	public void mouseDown(MouseEvent event, EditPartViewer viewer) {
		buttonHeld = true;
		super.mouseDown(event, viewer);
	}

	@Override
	public void mouseUp(MouseEvent event, EditPartViewer viewer) {
		buttonHeld = false;
		super.mouseUp(event, viewer);
	}

	/**
	 * When much is done on pressing the button, the toolkit tells of hovering only then, where the pointer has got to; GEF
	 * would take the drag for begun, and not begin it.
	 */
	@Override
	public void mouseHover(MouseEvent event, EditPartViewer viewer) {
		if (!buttonHeld) {
			super.mouseHover(event, viewer);
		}
	}

	@Override
	public void setActiveTool(Tool tool) {
		super.setActiveTool(tool);
		// called by the super constructor too, before the field has a value
		if (toolListener != null) {
			toolListener.run();
		}
	}
}
