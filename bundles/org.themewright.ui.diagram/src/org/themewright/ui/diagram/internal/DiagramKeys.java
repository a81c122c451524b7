package org.themewright.ui.diagram.internal;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.parts.NodeEditPart;

/** Arrow keys go from node to node, as GEF has it; with Ctrl (or Command) they move the selected nodes. */
public final class DiagramKeys extends GraphicalViewerKeyHandler {

	private static final int STEP = 10;
	private static final int FINE_STEP = 1;

	private final DiagramContext context;

	/** Keys of a viewer. */
	public DiagramKeys(GraphicalViewer viewer, DiagramContext context) {
		super(viewer);
		this.context = context;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			int step = (event.stateMask & SWT.SHIFT) != 0 ? FINE_STEP : STEP;
			switch (event.keyCode) {
			case SWT.ARROW_LEFT:
				return move(-step, 0);
			case SWT.ARROW_RIGHT:
				return move(step, 0);
			case SWT.ARROW_UP:
				return move(0, -step);
			case SWT.ARROW_DOWN:
				return move(0, step);
			default:
				break;
			}
		}
		return super.keyPressed(event);
	}

	private boolean move(int dx, int dy) {
		List<?> parts = getViewer().getSelectedEditParts();
		List<DiagramNode> nodes = parts.stream().filter(NodeEditPart.class::isInstance)
				.map(part -> (DiagramNode) ((EditPart) part).getModel()).toList();
		if (!nodes.isEmpty()) {
			context.operations().move(nodes, dx, dy);
		}
		return true;
	}
}
