package org.themewright.ui.diagram.internal;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.Coding;
import org.themewright.model.DiagramNode;
import org.themewright.model.Identified;
import org.themewright.model.StudyObjects;
import org.themewright.ui.diagram.internal.parts.DiagramEditPart;

/** Makes nodes of themes, codes, participants and memos that are dropped from a view. */
public final class SubjectDrop extends DropTargetAdapter implements TransferDropTargetListener {

	private final GraphicalViewer viewer;
	private final DiagramContext context;

	/** Drops into a viewer. */
	public SubjectDrop(GraphicalViewer viewer, DiagramContext context) {
		this.viewer = viewer;
		this.context = context;
	}

	@Override
	public Transfer getTransfer() {
		return LocalSelectionTransfer.getTransfer();
	}

	@Override
	public boolean isEnabled(DropTargetEvent event) {
		return !subjects().isEmpty();
	}

	private List<?> subjects() {
		if (!(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection)) {
			return List.of();
		}
		List<?> objects = selection.toList();
		return objects.stream().map(SubjectDrop::subject).filter(object -> DiagramOperations.kindOf(object) != null)
				.filter(object -> StudyObjects.studyOf((EObject) object) == context.session().getStudy()).distinct()
				.toList();
	}

	/** Of a coding the code; of what a view makes of an object, that object. */
	private static Object subject(Object dragged) {
		Object object = dragged instanceof EObject ? dragged : Adapters.adapt(dragged, Identified.class);
		return object instanceof Coding coding ? coding.getCode() : object;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		accept(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		accept(event);
		event.feedback = DND.FEEDBACK_SCROLL;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		accept(event);
	}

	/** Never a move: that would take the object away from where it was dragged. */
	private void accept(DropTargetEvent event) {
		if (subjects().isEmpty()) {
			event.detail = DND.DROP_NONE;
		} else {
			event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
		}
	}

	@Override
	public void drop(DropTargetEvent event) {
		Point at = viewer.getControl().toControl(event.x, event.y);
		add(subjects(), at.x, at.y);
	}

	/** Adds objects at a place in pixels of the canvas, and selects their nodes. */
	public void add(List<?> subjects, int x, int y) {
		Rectangle place = new Rectangle(x, y, 0, 0);
		((GraphicalEditPart) viewer.getContents()).getFigure().translateToRelative(place);
		DiagramNode frame = new FrameFinder(context.diagram(), ((DiagramEditPart) viewer.getContents()).getScene())
				.frameAt(new ScenePoint(place.x, place.y), List.of());
		context.session().execute(Messages.command_add, () -> {
			List<DiagramNode> added = context.operations().add(context.diagram(), subjects, place.x - 60, place.y - 16);
			added.forEach(node -> node.setFrame(frame));
		});
		viewer.flush();
		viewer.deselectAll();
		for (DiagramNode node : context.diagram().getNodes()) {
			if (subjects.contains(node.getSubject())
					&& viewer.getEditPartRegistry().get(node) instanceof EditPart part) {
				viewer.appendSelection(part);
			}
		}
	}
}
