package org.themewright.ui.diagram.internal.actions;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.diagram.scene.EdgeType;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.DiagramImages;

/** Changes the type of the selected edges. */
public final class RetypeAction extends DiagramAction {

	/** The start of the ids of these actions; the id of the type follows. */
	public static final String PREFIX = "org.themewright.ui.diagram.retype."; //$NON-NLS-1$

	private final EdgeType type;

	/** Changes to one type. */
	public RetypeAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context, EdgeType type) {
		super(part, viewer, context, PREFIX + type.id());
		this.type = type;
		setText(type.label());
		setImageDescriptor(DiagramImages.relation(type.id()));
	}

	@Override
	protected boolean calculateEnabled() {
		return edges().stream().anyMatch(edge -> !type.id().equals(edge.getType()));
	}

	@Override
	public void run() {
		context().operations().setType(edges(), type.id());
	}
}
