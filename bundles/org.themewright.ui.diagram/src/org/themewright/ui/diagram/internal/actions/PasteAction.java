package org.themewright.ui.diagram.internal.actions;

import java.util.List;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.diagram.edit.DiagramExcerpt;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.DiagramViewer;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.clipboard.DiagramClipboard;

/**
 * Adds copies of the nodes and edges on the clipboard, a little aside of what lies there already; where they would not be
 * seen, in the middle of what is. Plain text becomes a text of the diagram.
 */
public final class PasteAction extends DiagramAction {

	private static final int ASIDE = 20;
	private static final int MOST_LETTERS = 4000;

	private final DiagramViewer diagram;

	/** Stands in for Paste. */
	public PasteAction(IWorkbenchPart part, DiagramViewer viewer, DiagramContext context) {
		super(part, viewer, context, ActionFactory.PASTE.getId());
		this.diagram = viewer;
		setText(Messages.action_paste);
		setActionDefinitionId(ActionFactory.PASTE.getCommandId());
		setImageDescriptor(
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_PASTE));
	}

	@Override
	protected boolean calculateEnabled() {
		return !context().session().isReadOnly();
	}

	@Override
	public void run() {
		DiagramClipboard clipboard = new DiagramClipboard(viewer().getControl().getDisplay());
		DiagramExcerpt excerpt = clipboard.excerpt();
		if (excerpt != null) {
			paste(excerpt);
			return;
		}
		String text = clipboard.text();
		if (text != null && !text.isBlank()) {
			ScenePoint middle = diagram.middle();
			String shortened = text.strip().substring(0, Math.min(MOST_LETTERS, text.strip().length()));
			diagram.selectNodes(List.of(context().operations().createText(context().diagram(), shortened, (int) middle.x(),
					(int) middle.y())));
		}
	}

	private void paste(DiagramExcerpt excerpt) {
		if (excerpt.nodes().isEmpty()) {
			return;
		}
		int left = excerpt.nodes().stream().mapToInt(DiagramExcerpt.Node::x).min().orElseThrow();
		int top = excerpt.nodes().stream().mapToInt(DiagramExcerpt.Node::y).min().orElseThrow();
		int aside = 0;
		while (isTaken(left + aside, top + aside)) {
			aside += ASIDE;
		}
		int dx = aside;
		int dy = aside;
		SceneBox seen = diagram.seen();
		if (!seen.contains(new ScenePoint(left + dx, top + dy))) {
			dx = (int) seen.centre().x() - left;
			dy = (int) seen.centre().y() - top;
		}
		diagram.selectNodes(context().operations().paste(context().diagram(), excerpt, dx, dy));
	}

	private boolean isTaken(int x, int y) {
		return context().diagram().getNodes().stream().anyMatch(node -> isAt(node, x, y));
	}

	private static boolean isAt(DiagramNode node, int x, int y) {
		return Math.abs(node.getX() - x) < ASIDE / 2 && Math.abs(node.getY() - y) < ASIDE / 2;
	}
}
