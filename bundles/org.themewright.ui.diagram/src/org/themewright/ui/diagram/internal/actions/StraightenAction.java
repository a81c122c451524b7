package org.themewright.ui.diagram.internal.actions;

import java.util.List;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.Messages;

/** Takes the bends out of the selected edges. */
public final class StraightenAction extends DiagramAction {

	/** Id of the action. */
	public static final String ID = "org.themewright.ui.diagram.straighten"; //$NON-NLS-1$

	/** For the selected edges. */
	public StraightenAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context) {
		super(part, viewer, context, ID);
		setText(Messages.action_straighten);
		setActionDefinitionId(ID);
	}

	@Override
	protected boolean calculateEnabled() {
		return edges().stream().anyMatch(edge -> !edge.getBends().isEmpty());
	}

	@Override
	public void run() {
		context().session().execute(Messages.action_straighten,
				() -> edges().forEach(edge -> context().operations().setBends(edge, List.of())));
	}
}
