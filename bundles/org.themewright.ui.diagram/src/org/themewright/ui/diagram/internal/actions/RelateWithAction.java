package org.themewright.ui.diagram.internal.actions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.DiagramViewer;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.Neighbours;
import org.themewright.ui.diagram.internal.RelateDialog;

/** Relates the selected nodes with another one that is chosen from a list. */
public final class RelateWithAction extends DiagramAction {

	/** Id of the action and its command. */
	public static final String ID = "org.themewright.ui.diagram.relateWith"; //$NON-NLS-1$

	private final DiagramViewer diagram;

	/** For the selection. */
	public RelateWithAction(IWorkbenchPart part, DiagramViewer viewer, DiagramContext context) {
		super(part, viewer, context, ID);
		this.diagram = viewer;
		setText(Messages.action_relateWith);
		setActionDefinitionId(ID);
	}

	@Override
	protected boolean calculateEnabled() {
		return !nodes().isEmpty();
	}

	@Override
	public void run() {
		List<DiagramNode> sources = nodes();
		if (sources.isEmpty()) {
			return;
		}
		DiagramScene scene = diagram.diagram().getScene();
		Set<String> ids = sources.stream().map(DiagramNode::getId).collect(Collectors.toSet());
		String from = sources.stream().map(node -> scene.node(node.getId()).label()).collect(Collectors.joining(", ")); //$NON-NLS-1$
		List<SceneNode> others = Neighbours.inReadingOrder(scene.nodes()).stream()
				.filter(node -> !ids.contains(node.id())).toList();
		RelateDialog dialog = new RelateDialog(diagram.getControl().getShell(), NLS.bind(Messages.relate_from, from),
				EdgeTypes.all(context().session().getStudy()), others);
		if (dialog.open() != Window.OK) {
			return;
		}
		DiagramNode target = context().diagram().getNodes().stream()
				.filter(node -> node.getId().equals(dialog.node().id())).findFirst().orElseThrow();
		context().session().execute(NLS.bind(Messages.command_connect, dialog.type().label()), () -> sources
				.forEach(source -> context().operations().connect(source, dialog.type().id(), target)));
	}
}
