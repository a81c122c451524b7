package org.themewright.ui.diagram.internal.actions;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.DiagramImages;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.parts.DiagramEditPart;

/** Aligns the selected nodes with the one selected last, or spaces them evenly. */
public final class ArrangeAction extends DiagramAction {

	/** The ways to arrange nodes. */
	public enum Way {
		/** Left edges in line. */
		LEFT("align-left", 2), //$NON-NLS-1$
		/** Centres in a column. */
		CENTER("align-center", 2), //$NON-NLS-1$
		/** Right edges in line. */
		RIGHT("align-right", 2), //$NON-NLS-1$
		/** Upper edges in line. */
		TOP("align-top", 2), //$NON-NLS-1$
		/** Centres in a row. */
		MIDDLE("align-middle", 2), //$NON-NLS-1$
		/** Lower edges in line. */
		BOTTOM("align-bottom", 2), //$NON-NLS-1$
		/** Equal gaps from left to right. */
		ACROSS("distribute-across", 3), //$NON-NLS-1$
		/** Equal gaps from top to bottom. */
		DOWN("distribute-down", 3); //$NON-NLS-1$

		private final String icon;
		private final int leastNodes;

		Way(String icon, int leastNodes) {
			this.icon = icon;
			this.leastNodes = leastNodes;
		}

		/** Id of the action that arranges this way. */
		public String id() {
			return "org.themewright.ui.diagram." + icon; //$NON-NLS-1$
		}

		private String label() {
			return switch (this) {
			case LEFT -> Messages.align_left;
			case CENTER -> Messages.align_center;
			case RIGHT -> Messages.align_right;
			case TOP -> Messages.align_top;
			case MIDDLE -> Messages.align_middle;
			case BOTTOM -> Messages.align_bottom;
			case ACROSS -> Messages.distribute_across;
			case DOWN -> Messages.distribute_down;
			};
		}
	}

	private final Way way;

	/** Arranges one way. */
	public ArrangeAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context, Way way) {
		super(part, viewer, context, way.id());
		this.way = way;
		setText(way.label());
		setToolTipText(way.label());
		setImageDescriptor(DiagramImages.descriptor(way.icon));
		setActionDefinitionId(way.id());
	}

	@Override
	protected boolean calculateEnabled() {
		return nodes().size() >= way.leastNodes;
	}

	@Override
	public void run() {
		List<DiagramNode> nodes = nodes();
		if (nodes.size() >= way.leastNodes) {
			DiagramScene scene = ((DiagramEditPart) viewer().getContents()).getScene();
			Map<DiagramNode, SceneBox> boxes = new LinkedHashMap<>();
			nodes.forEach(node -> boxes.put(node, scene.node(node.getId()).box()));
			context().operations().place(way.label(), arranged(way, boxes));
		}
	}

	/** The new upper left corners; the last of the boxes stays when they are aligned, the outer ones when they are spaced. */
	public static <K> Map<K, ScenePoint> arranged(Way way, Map<K, SceneBox> boxes) {
		if (way == Way.ACROSS || way == Way.DOWN) {
			return spaced(way == Way.ACROSS, boxes);
		}
		SceneBox anchor = List.copyOf(boxes.values()).get(boxes.size() - 1);
		Map<K, ScenePoint> result = new LinkedHashMap<>();
		boxes.forEach((key, box) -> result.put(key, switch (way) {
		case LEFT -> new ScenePoint(anchor.x(), box.y());
		case CENTER -> new ScenePoint(anchor.centre().x() - box.width() / 2, box.y());
		case RIGHT -> new ScenePoint(anchor.right() - box.width(), box.y());
		case TOP -> new ScenePoint(box.x(), anchor.y());
		case MIDDLE -> new ScenePoint(box.x(), anchor.centre().y() - box.height() / 2);
		case BOTTOM -> new ScenePoint(box.x(), anchor.bottom() - box.height());
		case ACROSS, DOWN -> throw new IllegalArgumentException(way.name());
		}));
		return result;
	}

	private static <K> Map<K, ScenePoint> spaced(boolean across, Map<K, SceneBox> boxes) {
		ToDoubleFunction<SceneBox> start = across ? SceneBox::x : SceneBox::y;
		ToDoubleFunction<SceneBox> length = across ? SceneBox::width : SceneBox::height;
		List<Map.Entry<K, SceneBox>> ordered = boxes.entrySet().stream()
				.sorted(Comparator.comparingDouble(entry -> start.applyAsDouble(entry.getValue()))).toList();
		SceneBox first = ordered.get(0).getValue();
		SceneBox last = ordered.get(ordered.size() - 1).getValue();
		double whole = start.applyAsDouble(last) + length.applyAsDouble(last) - start.applyAsDouble(first);
		double filled = boxes.values().stream().mapToDouble(length).sum();
		double gap = (whole - filled) / (ordered.size() - 1);
		double at = start.applyAsDouble(first);
		Map<K, ScenePoint> result = new LinkedHashMap<>();
		for (Map.Entry<K, SceneBox> entry : ordered) {
			SceneBox box = entry.getValue();
			result.put(entry.getKey(), across ? new ScenePoint(at, box.y()) : new ScenePoint(box.x(), at));
			at += length.applyAsDouble(box) + gap;
		}
		return result;
	}
}
