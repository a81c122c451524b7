package org.themewright.ui.diagram.internal;

import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;
import org.themewright.diagram.edit.Frames;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.parts.NodeEditPart;

/**
 * Arrow keys move the selected nodes, in larger steps with Shift; where nothing is selected they select. Tab goes from node
 * to node as one reads, Enter names what is selected. The rest is GEF's.
 */
public final class DiagramKeys extends GraphicalViewerKeyHandler {

	private static final int STEP = 1;
	private static final int LARGE_STEP = 10;

	private final DiagramViewer viewer;
	private final DiagramContext context;

	/** Keys of a viewer. */
	public DiagramKeys(DiagramViewer viewer, DiagramContext context) {
		super(viewer);
		this.viewer = viewer;
		this.context = context;
		viewer.getControl().addListener(SWT.Traverse, this::traverse);
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if (modifiers == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
			return name();
		}
		boolean arrow = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT
				|| event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN;
		if (arrow && (modifiers == 0 || modifiers == SWT.SHIFT) && !selected().isEmpty()) {
			int step = step(modifiers == SWT.SHIFT);
			return switch (event.keyCode) {
			case SWT.ARROW_LEFT -> move(-step, 0);
			case SWT.ARROW_RIGHT -> move(step, 0);
			case SWT.ARROW_UP -> move(0, -step);
			default -> move(0, step);
			};
		}
		return super.keyPressed(event);
	}

	/** On a grid one step is one square of it. */
	private int step(boolean large) {
		boolean grid = Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
		int small = grid ? ((Dimension) viewer.getProperty(SnapToGrid.PROPERTY_GRID_SPACING)).width : STEP;
		return large ? small * LARGE_STEP : small;
	}

	private List<DiagramNode> selected() {
		List<?> parts = viewer.getSelectedEditParts();
		return parts.stream().filter(NodeEditPart.class::isInstance).map(part -> ((NodeEditPart) part).node()).toList();
	}

	private boolean move(int dx, int dy) {
		context.operations().move(Frames.withMembers(context.diagram(), selected()), dx, dy);
		viewer.flush();
		viewer.revealSelected();
		return true;
	}

	private boolean name() {
		if (viewer.getSelectedEditParts().size() == 1) {
			((EditPart) viewer.getSelectedEditParts().get(0)).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
		return true;
	}

	/** Tab leaves the canvas after the last node, Shift+Tab before the first. */
	private void traverse(Event event) {
		if (event.detail != SWT.TRAVERSE_TAB_NEXT && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
			return;
		}
		int by = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
		List<SceneNode> nodes = Neighbours.inReadingOrder(viewer.diagram().getScene().nodes());
		List<DiagramNode> selected = selected();
		int now = -1;
		if (!selected.isEmpty()) {
			String id = selected.get(selected.size() - 1).getId();
			now = nodes.stream().map(SceneNode::id).toList().indexOf(id);
		}
		int next = now < 0 && by < 0 ? nodes.size() - 1 : now + by;
		if (next >= 0 && next < nodes.size()) {
			event.doit = false;
			viewer.selectNode(nodes.get(next).id());
		}
	}

	/** Selects the next node in a direction from the one selected last; from the middle of what is seen if none is. */
	public void go(Neighbours.Way way) {
		List<SceneNode> nodes = viewer.diagram().getScene().nodes();
		List<DiagramNode> selected = selected();
		SceneNode now = selected.isEmpty() ? null
				: viewer.diagram().getScene().node(selected.get(selected.size() - 1).getId());
		SceneNode next = now == null ? viewer.nearestToMiddle()
				: Neighbours.towards(now.box().centre(), way, nodes.stream().filter(node -> node != now).toList());
		if (next != null) {
			viewer.selectNode(next.id());
		}
	}
}
