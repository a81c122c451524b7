package org.themewright.ui.diagram.internal.actions;

import java.util.List;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.diagram.scene.EdgeType;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.DiagramImages;
import org.themewright.ui.diagram.internal.Messages;

/** Relates the nodes selected first to the one selected last: the way to draw relations without a mouse. */
public final class RelateAction extends DiagramAction {

	/** The start of the ids of these actions; the id of the type follows. */
	public static final String PREFIX = "org.themewright.ui.diagram.relate."; //$NON-NLS-1$

	private final EdgeType type;

	/** Draws edges of one type. */
	public RelateAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context, EdgeType type) {
		super(part, viewer, context, PREFIX + type.id());
		this.type = type;
		setText(type.label());
		setToolTipText(Messages.action_relate_tip);
		setImageDescriptor(DiagramImages.relation(type.id()));
	}

	@Override
	protected boolean calculateEnabled() {
		return nodes().size() > 1;
	}

	@Override
	public void run() {
		List<DiagramNode> nodes = nodes();
		if (nodes.size() > 1) {
			DiagramNode target = nodes.get(nodes.size() - 1);
			context().session().execute(type.label(), () -> nodes.subList(0, nodes.size() - 1)
					.forEach(source -> context().operations().connect(source, type.id(), target)));
		}
	}
}
