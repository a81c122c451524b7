package org.themewright.sample;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.themewright.diagram.layout.DiagramLayouts;
import org.themewright.diagram.layout.LayoutDescriptor;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.layout.LayoutResult;
import org.themewright.diagram.scene.AwtTextMeasure;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.Point;
import org.themewright.model.StudyFactory;
import org.themewright.model.ThemeDiagram;

/** Gives the nodes of the diagram their places. */
final class DiagramPlaces {

	private DiagramPlaces() {
	}

	static void layOut(ThemeDiagram diagram, IExtensionRegistry extensions) throws CoreException {
		LayoutDescriptor layout = new DiagramLayouts(extensions).find(DiagramLayouts.LAYERED)
				.orElseThrow(() -> new CoreException(Status.error("no layout " + DiagramLayouts.LAYERED))); //$NON-NLS-1$
		DiagramScene scene = DiagramScene.of(diagram, new AwtTextMeasure(), ColourScheme.LIGHT);
		LayoutResult result = layout.layout(LayoutGraph.of(scene), new NullProgressMonitor());
		for (DiagramNode node : diagram.getNodes()) {
			SceneBox place = result.places().get(node.getId());
			node.setX((int) Math.round(place.x()));
			node.setY((int) Math.round(place.y()));
		}
		for (DiagramEdge edge : diagram.getEdges()) {
			for (ScenePoint bend : result.bends().getOrDefault(edge.getId(), List.of())) {
				Point point = StudyFactory.eINSTANCE.createPoint();
				point.setX((int) Math.round(bend.x()));
				point.setY((int) Math.round(bend.y()));
				edge.getBends().add(point);
			}
		}
	}
}
