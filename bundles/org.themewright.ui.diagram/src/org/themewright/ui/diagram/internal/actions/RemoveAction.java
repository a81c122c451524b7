package org.themewright.ui.diagram.internal.actions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.model.Identified;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.Messages;

/** Takes the selected nodes and edges out of the diagram. Themes and codes stay in the study. */
public final class RemoveAction extends DiagramAction {

	/** Stands in for Delete. */
	public RemoveAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context) {
		super(part, viewer, context, ActionFactory.DELETE.getId());
		setText(Messages.action_remove);
		setToolTipText(Messages.action_remove_tip);
		setActionDefinitionId(ActionFactory.DELETE.getCommandId());
		setImageDescriptor(
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_DELETE));
	}

	@Override
	protected boolean calculateEnabled() {
		return !nodes().isEmpty() || !edges().isEmpty();
	}

	@Override
	public void run() {
		List<Identified> parts = new ArrayList<>(nodes());
		parts.addAll(edges());
		if (!parts.isEmpty()) {
			context().operations().remove(parts);
		}
	}
}
