package org.themewright.ui.diagram.internal.actions;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.parts.EdgeEditPart;
import org.themewright.ui.diagram.internal.parts.NodeEditPart;

/** Does something with the selected nodes and edges. */
public abstract class DiagramAction extends SelectionAction {

	private final GraphicalViewer viewer;
	private final DiagramContext context;

	/** The id is that of the action, or of the retargetable one that it stands in for. */
	protected DiagramAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context, String id) {
		super(part);
		this.viewer = viewer;
		this.context = context;
		setId(id);
		setLazyEnablementCalculation(true);
		setSelectionProvider(viewer);
	}

	/** The viewer of the diagram. */
	protected final GraphicalViewer viewer() {
		return viewer;
	}

	/** What the parts of the diagram share. */
	protected final DiagramContext context() {
		return context;
	}

	/** The selected nodes in the order in which they were selected. */
	protected final List<DiagramNode> nodes() {
		return selected().filter(NodeEditPart.class::isInstance).map(part -> ((NodeEditPart) part).node()).toList();
	}

	/** The selected edges. */
	protected final List<DiagramEdge> edges() {
		return selected().filter(EdgeEditPart.class::isInstance).map(part -> ((EdgeEditPart) part).edge()).toList();
	}

	private Stream<EditPart> selected() {
		List<?> parts = viewer.getSelectedEditParts();
		return parts.stream().map(EditPart.class::cast);
	}
}
