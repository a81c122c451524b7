package org.themewright.ui.diagram.internal.actions;

import org.eclipse.ui.IWorkbenchPart;
import org.themewright.diagram.edit.DiagramExcerpt;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.DiagramViewer;
import org.themewright.ui.diagram.internal.Messages;

/** Copies the selected nodes, and the edges between them, without the clipboard. */
public final class DuplicateAction extends DiagramAction {

	/** Id of the action and its command. */
	public static final String ID = "org.themewright.ui.diagram.duplicate"; //$NON-NLS-1$

	private static final int ASIDE = 20;

	private final DiagramViewer diagram;

	/** For the selection. */
	public DuplicateAction(IWorkbenchPart part, DiagramViewer viewer, DiagramContext context) {
		super(part, viewer, context, ID);
		this.diagram = viewer;
		setText(Messages.action_duplicate);
		setActionDefinitionId(ID);
	}

	@Override
	protected boolean calculateEnabled() {
		return !nodes().isEmpty();
	}

	@Override
	public void run() {
		if (!nodes().isEmpty()) {
			DiagramExcerpt excerpt = DiagramExcerpt.of(context().diagram(), nodes());
			diagram.selectNodes(context().operations().paste(context().diagram(), excerpt, ASIDE, ASIDE));
		}
	}
}
