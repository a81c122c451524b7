package org.themewright.ui.diagram.internal.actions;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.model.NodeKind;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.palette.NewNode;

/** Makes a node in the middle of what is seen, after asking for its name. */
public final class NewNodeAction extends DiagramAction {

	/** The start of the ids of these actions; the name of the kind follows. */
	public static final String PREFIX = "org.themewright.ui.diagram.new."; //$NON-NLS-1$

	private final NodeKind kind;

	/** Makes nodes of one kind. */
	public NewNodeAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context, NodeKind kind,
			String text) {
		super(part, viewer, context, PREFIX + kind.getLiteral());
		this.kind = kind;
		setText(text);
	}

	@Override
	protected boolean calculateEnabled() {
		return true;
	}

	@Override
	public void run() {
		new NewNode(viewer(), context(), kind).askInMiddle();
	}
}
