package org.themewright.ui.diagram.internal.actions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.diagram.edit.Frames;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.Messages;

/** Puts a picture of the selection, or of everything when nothing is selected, on the clipboard; in the colours for paper. */
public final class CopyPictureAction extends DiagramAction {

	/** Id of the action and its command. */
	public static final String ID = "org.themewright.ui.diagram.copyPicture"; //$NON-NLS-1$

	/** For the selection. */
	public CopyPictureAction(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context) {
		super(part, viewer, context, ID);
		setText(Messages.action_copyPicture);
		setActionDefinitionId(ID);
	}

	@Override
	protected boolean calculateEnabled() {
		return true;
	}

	@Override
	public void run() {
		DiagramScene scene = context().onPaper();
		if (!scene.nodes().isEmpty()) {
			DiagramScene wanted = nodes().isEmpty() ? scene : only(scene, nodes());
			new CopyPictureJob(wanted, viewer().getControl().getDisplay()).schedule();
		}
	}

	private DiagramScene only(DiagramScene scene, List<DiagramNode> chosen) {
		Set<String> ids = new HashSet<>();
		Frames.withMembers(context().diagram(), chosen).forEach(node -> ids.add(node.getId()));
		List<SceneNode> nodes = scene.nodes().stream().filter(node -> ids.contains(node.id())).toList();
		List<SceneEdge> edges = scene.edges().stream()
				.filter(edge -> ids.contains(edge.sourceId()) && ids.contains(edge.targetId())).toList();
		Stream<SceneBox> ofEdges = edges.stream().flatMap(edge -> Stream.concat(Stream.ofNullable(edge.labelBox()),
				edge.points().stream().map(point -> new SceneBox(point.x(), point.y(), 0, 0))));
		SceneBox bounds = Stream.concat(nodes.stream().map(SceneNode::box), ofEdges).reduce(SceneBox::union)
				.orElse(scene.bounds());
		return new DiagramScene(scene.title(), nodes, edges, null, bounds, scene.scheme(), scene.fontFamily());
	}
}
