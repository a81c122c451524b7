package org.themewright.ui.diagram.internal.actions;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.Messages;

/** Asks for the name of the selected node, or the text of the selected edge, in place. */
public final class RenameAction extends DiagramAction {

	/** Stands in for Rename. */
	public RenameAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context) {
		super(part, viewer, context, ActionFactory.RENAME.getId());
		setText(Messages.action_rename);
		setToolTipText(Messages.action_rename_tip);
		setActionDefinitionId(ActionFactory.RENAME.getCommandId());
	}

	@Override
	protected boolean calculateEnabled() {
		return nodes().size() + edges().size() == 1;
	}

	@Override
	public void run() {
		if (calculateEnabled()) {
			((EditPart) viewer().getSelectedEditParts().get(0)).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}
}
