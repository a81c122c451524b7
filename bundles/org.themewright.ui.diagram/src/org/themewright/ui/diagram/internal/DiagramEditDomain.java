package org.themewright.ui.diagram.internal;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.ui.IEditorPart;

/** Tells the palette which tool is active. */
public final class DiagramEditDomain extends DefaultEditDomain {

	private Runnable toolListener = () -> {
	};

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
	public void setActiveTool(Tool tool) {
		super.setActiveTool(tool);
		// called by the super constructor too, before the field has a value
		if (toolListener != null) {
			toolListener.run();
		}
	}
}
