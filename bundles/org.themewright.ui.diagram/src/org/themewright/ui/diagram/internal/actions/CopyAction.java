package org.themewright.ui.diagram.internal.actions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.diagram.edit.DiagramExcerpt;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.clipboard.DiagramClipboard;

/** Puts the selected nodes and the edges between them on the clipboard, and takes them out of the diagram for Cut. */
public final class CopyAction extends DiagramAction {

	private final boolean cut;

	/** Stands in for Copy, or for Cut. */
	public CopyAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context, boolean cut) {
		super(part, viewer, context, (cut ? ActionFactory.CUT : ActionFactory.COPY).getId());
		this.cut = cut;
		setText(cut ? Messages.action_cut : Messages.action_copy);
		setActionDefinitionId((cut ? ActionFactory.CUT : ActionFactory.COPY).getCommandId());
		setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
				.getImageDescriptor(cut ? ISharedImages.IMG_TOOL_CUT : ISharedImages.IMG_TOOL_COPY));
	}

	@Override
	protected boolean calculateEnabled() {
		return !nodes().isEmpty();
	}

	@Override
	public void run() {
		List<DiagramNode> nodes = nodes();
		if (nodes.isEmpty()) {
			return;
		}
		DiagramExcerpt excerpt = DiagramExcerpt.of(context().diagram(), nodes);
		String labels = excerpt.nodes().stream().map(DiagramExcerpt.Node::label).filter(Objects::nonNull)
				.collect(Collectors.joining(System.lineSeparator()));
		new DiagramClipboard(viewer().getControl().getDisplay()).put(excerpt, labels.isEmpty() ? " " : labels); //$NON-NLS-1$
		if (cut) {
			context().session().execute(Messages.command_cut,
					() -> context().operations().remove(nodes));
		}
	}
}
