package org.themewright.ui.diagram.internal.actions;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.DiagramViewer;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.ParticipantsDialog;

/** Adds a node for the participants who share a value of an attribute. */
public final class AddParticipantsAction extends DiagramAction {

	/** Id of the action and its command. */
	public static final String ID = "org.themewright.ui.diagram.addParticipants"; //$NON-NLS-1$

	private final DiagramViewer diagram;

	/** Adds to the diagram. */
	public AddParticipantsAction(IWorkbenchPart part, DiagramViewer viewer, DiagramContext context) {
		super(part, viewer, context, ID);
		this.diagram = viewer;
		setText(Messages.action_addParticipants);
		setActionDefinitionId(ID);
	}

	@Override
	protected boolean calculateEnabled() {
		return true;
	}

	@Override
	public void run() {
		ParticipantsDialog dialog = new ParticipantsDialog(viewer().getControl().getShell(),
				context().session().getStudy());
		if (dialog.open() == Window.OK) {
			ScenePoint at = diagram.middle();
			diagram.selectNodes(List.of(context().operations().createParticipants(context().diagram(), dialog.attribute(),
					dialog.value(), (int) at.x() - 60, (int) at.y() - 16)));
		}
	}
}
