package org.themewright.ui.diagram.internal.actions;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.Messages;

/** Draws the selected nodes above or below the others. */
public final class OrderAction extends DiagramAction {

	/** Id of the action and command that brings to the front. */
	public static final String FRONT = "org.themewright.ui.diagram.toFront"; //$NON-NLS-1$
	/** Id of the action and command that sends to the back. */
	public static final String BACK = "org.themewright.ui.diagram.toBack"; //$NON-NLS-1$

	private final boolean front;

	/** To the front, or to the back. */
	public OrderAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context, boolean front) {
		super(part, viewer, context, front ? FRONT : BACK);
		this.front = front;
		setText(front ? Messages.action_toFront : Messages.action_toBack);
		setActionDefinitionId(getId());
	}

	@Override
	protected boolean calculateEnabled() {
		return !nodes().isEmpty();
	}

	@Override
	public void run() {
		context().operations().order(nodes(), front);
	}
}
