package org.themewright.ui.diagram.internal.actions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.themewright.model.DiagramNode;
import org.themewright.model.Named;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.internal.codings.BlindCoding;

/** Lets choose themes, codes, participants and memos of the study that are not in the diagram, and adds them. */
public final class AddExistingAction extends DiagramAction {

	/** Id of the action. */
	public static final String ID = "org.themewright.ui.diagram.addExisting"; //$NON-NLS-1$

	/** Adds to the diagram. */
	public AddExistingAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context) {
		super(part, viewer, context, ID);
		setText(Messages.action_addExisting);
		setActionDefinitionId(ID);
		setToolTipText(Messages.action_addExisting_tip);
	}

	@Override
	protected boolean calculateEnabled() {
		return true;
	}

	@Override
	public void run() {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(viewer().getControl().getShell(),
				new StudyLabels());
		dialog.setTitle(Messages.addExisting_title);
		dialog.setMessage(Messages.addExisting_message);
		dialog.setMultipleSelection(true);
		dialog.setElements(absent().toArray());
		if (dialog.open() == Window.OK) {
			Rectangle seen = ((FigureCanvas) viewer().getControl()).getViewport().getClientArea();
			Rectangle place = new Rectangle(seen.width / 3, seen.height / 3, 0, 0);
			((GraphicalEditPart) viewer().getContents()).getFigure().translateToRelative(place);
			context().operations().add(context().diagram(), Arrays.asList(dialog.getResult()), place.x, place.y);
		}
	}

	private List<Named> absent() {
		Study study = context().session().getStudy();
		List<Named> objects = new ArrayList<>(StudyObjects.allThemes(study.getCodebook()));
		objects.addAll(StudyObjects.allCodes(study.getCodebook()));
		objects.addAll(study.getParticipants());
		objects.addAll(BlindCoding.now(context().session(), BlindCoding::memos));
		Set<Object> present = new HashSet<>(
				context().diagram().getNodes().stream().map(DiagramNode::getSubject).toList());
		objects.removeIf(present::contains);
		return objects;
	}
}
