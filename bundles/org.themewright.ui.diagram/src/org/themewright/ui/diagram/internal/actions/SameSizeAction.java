package org.themewright.ui.diagram.internal.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.parts.DiagramEditPart;

/** Makes the selected nodes as wide, as high or as large as the one selected last. */
public final class SameSizeAction extends DiagramAction {

	/** What is made the same. */
	public enum Side {
		/** The width. */
		WIDTH("same-width"), //$NON-NLS-1$
		/** The height. */
		HEIGHT("same-height"), //$NON-NLS-1$
		/** Both. */
		BOTH("same-size"); //$NON-NLS-1$

		private final String name;

		Side(String name) {
			this.name = name;
		}

		/** Id of the action and its command. */
		public String id() {
			return "org.themewright.ui.diagram." + name; //$NON-NLS-1$
		}

		private String label() {
			return switch (this) {
			case WIDTH -> Messages.same_width;
			case HEIGHT -> Messages.same_height;
			case BOTH -> Messages.same_size;
			};
		}
	}

	private final Side side;

	/** For one side or both. */
	public SameSizeAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context, Side side) {
		super(part, viewer, context, side.id());
		this.side = side;
		setText(side.label());
		setActionDefinitionId(side.id());
	}

	@Override
	protected boolean calculateEnabled() {
		return nodes().size() > 1;
	}

	@Override
	public void run() {
		List<DiagramNode> nodes = nodes();
		if (nodes.size() > 1) {
			DiagramScene scene = ((DiagramEditPart) viewer().getContents()).getScene();
			SceneBox model = scene.node(nodes.get(nodes.size() - 1).getId()).box();
			Map<DiagramNode, SceneBox> sizes = new LinkedHashMap<>();
			for (DiagramNode node : nodes) {
				sizes.put(node, new SceneBox(node.getX(), node.getY(),
						side == Side.HEIGHT ? node.getWidth() : model.width(),
						side == Side.WIDTH ? node.getHeight() : model.height()));
			}
			context().operations().resizeAll(Messages.command_sameSize, sizes);
		}
	}
}
