package org.themewright.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.LayerManager;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.edit.LookOperations;
import org.themewright.diagram.scene.CodingCounts;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramLayer;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeRouting;
import org.themewright.model.Named;
import org.themewright.model.NodeKind;
import org.themewright.model.NodeShape;
import org.themewright.ui.diagram.internal.figures.EdgeFigure;
import org.themewright.ui.diagram.internal.figures.NodeFigure;

/** After any changes, undone and redone, an open diagram shows what one that is opened anew would show. */
class AnyChangesTest {

	private static final int CHANGES = 60;

	@TempDir
	Path temp;

	private BareShell it;
	private Random random;

	@RepeatedTest(6)
	void whatIsShownIsWhatIsThere(RepetitionInfo repetition) throws Exception {
		int seed = repetition.getCurrentRepetition();
		random = new Random(seed);
		it = new BareShell(temp.resolve("study"));
		try {
			for (int i = 0; i < 8; i++) {
				it.operations.createTheme(it.diagram, "Theme " + i, random.nextInt(800), random.nextInt(600));
			}
			it.settle();
			List<Set<String>> states = new ArrayList<>();
			for (int i = 0; i < CHANGES; i++) {
				Set<String> before = ids();
				Object last = it.session.getCommandStack().getUndoCommand();
				change();
				it.settle();
				check("seed " + seed + ", change " + i);
				if (it.session.getCommandStack().getUndoCommand() != last) {
					// what changes nothing is no step
					states.add(before);
				}
			}
			for (int i = states.size() - 1; i >= 0; i--) {
				it.undo();
				check("seed " + seed + ", undone " + i);
				assertEquals(states.get(i), ids());
			}
			for (int i = 0; i < states.size(); i++) {
				it.redo();
				check("seed " + seed + ", redone " + i);
			}
		} finally {
			it.close();
		}
	}

	private Set<String> ids() {
		Set<String> ids = new HashSet<>();
		it.diagram.getNodes().forEach(node -> ids.add(node.getId()));
		it.diagram.getEdges().forEach(edge -> ids.add(edge.getId()));
		return ids;
	}

	/** One command of any kind. */
	private void change() {
		List<DiagramNode> nodes = it.diagram.getNodes();
		List<DiagramEdge> edges = it.diagram.getEdges();
		DiagramNode node = nodes.isEmpty() ? null : nodes.get(random.nextInt(nodes.size()));
		DiagramEdge edge = edges.isEmpty() ? null : edges.get(random.nextInt(edges.size()));
		LookOperations looks = new LookOperations(it.session);
		int x = random.nextInt(800);
		int y = random.nextInt(600);
		int kind = node == null ? 0 : edge == null && random.nextInt(2) == 0 ? 4 : random.nextInt(18);
		switch (kind) {
		case 0 -> it.operations.createTheme(it.diagram, "Theme " + random.nextInt(1000), x, y);
		case 1 -> it.operations.createText(it.diagram, "A remark on it " + random.nextInt(100), x, y);
		case 2 -> it.operations.createFrame(it.diagram, "Frame", new SceneBox(x, y, 200, 150));
		case 3, 4, 5 -> it.operations.connect(node, EdgeTypes.known().get(random.nextInt(4)).id(),
				nodes.get(random.nextInt(nodes.size())));
		case 6 -> it.operations.resize(node, new SceneBox(node.getX(), node.getY(), 80 + random.nextInt(200), 60));
		case 7 -> it.operations.rename(node, "Called otherwise " + random.nextInt(1000));
		case 8 -> it.operations.remove(List.of(random.nextBoolean() || edge == null ? node : edge));
		case 9 -> looks.setShape(List.of(node), NodeShape.VALUES.get(random.nextInt(NodeShape.VALUES.size())));
		case 10 -> looks.setRouting(it.diagram, other());
		case 11 -> it.operations.order(List.of(node), random.nextBoolean());
		case 12 -> hide(looks, node);
		case 13 -> deleteSubject(node);
		case 14 -> onEdge(edge, node, it.operations::reconnect);
		case 15 -> onEdge(edge, node, (each, from, to) -> it.operations.setBends(each, List.of(new ScenePoint(x, y))));
		case 16 -> looks.setColour(List.of(node), node.getColour() == null ? "#009e73" : null);
		default -> it.operations.move(List.of(node), random.nextInt(200) - 100, random.nextInt(200) - 100);
		}
	}

	private EdgeRouting other() {
		EdgeRouting now = it.diagram.getRouting();
		return EdgeRouting.VALUES.get((EdgeRouting.VALUES.indexOf(now) + 1) % EdgeRouting.VALUES.size());
	}

	private interface EdgeChange {
		void apply(DiagramEdge edge, DiagramNode from, DiagramNode to);
	}

	private void onEdge(DiagramEdge edge, DiagramNode node, EdgeChange change) {
		if (edge == null) {
			it.operations.move(List.of(node), 5, 5);
		} else {
			DiagramNode target = it.diagram.getNodes().stream().filter(each -> each != node).findFirst().orElse(node);
			change.apply(edge, node, target);
		}
	}

	private void hide(LookOperations looks, DiagramNode node) {
		if (node.getLayer() == null) {
			DiagramLayer layer = looks.createLayer(it.diagram, "Layer " + random.nextInt(1000), List.of(node));
			assertNotNull(layer);
		} else {
			looks.setHidden(node.getLayer(), !node.getLayer().isHidden());
		}
	}

	private void deleteSubject(DiagramNode node) {
		if (node.getSubject() instanceof Named subject && it.diagram.getNodes().size() > 4) {
			new StudyOperations(it.session).delete(List.of(subject));
		} else {
			it.operations.move(List.of(node), 3, 3);
		}
	}

	/** Compares edit parts and figures with the scene of the diagram, drawn anew. */
	private void check(String when) {
		DiagramScene scene = DiagramScene.of(it.diagram, CodingCounts.none(), it.context.measure(), ColourScheme.LIGHT);
		assertEquals(scene, it.viewer.diagram().getScene(), when);
		Set<Object> wanted = new HashSet<>(List.of(it.diagram));
		for (DiagramNode node : it.diagram.getNodes()) {
			SceneNode drawn = scene.nodes().stream().filter(each -> each.id().equals(node.getId())).findFirst().orElse(null);
			if (drawn != null) {
				wanted.add(node);
				checkNode(node, drawn, when);
			}
		}
		for (DiagramEdge edge : it.diagram.getEdges()) {
			SceneEdge drawn = scene.edges().stream().filter(each -> each.id().equals(edge.getId())).findFirst().orElse(null);
			if (drawn != null) {
				wanted.add(edge);
				checkEdge(edge, drawn, when);
			}
		}
		Set<Object> shown = new HashSet<>(it.viewer.getEditPartRegistry().keySet());
		shown.removeIf(each -> each == LayerManager.ID);
		assertEquals(wanted, shown, when);
		List<?> parts = it.viewer.diagram().getChildren();
		assertEquals(scene.nodes().stream().map(SceneNode::id).toList(),
				parts.stream().map(each -> ((DiagramNode) ((EditPart) each).getModel()).getId()).toList(), when);
		checkOrder(NodeKind.GROUP, true, when);
		checkOrder(NodeKind.GROUP, false, when);
	}

	private void checkNode(DiagramNode node, SceneNode drawn, String when) {
		NodeFigure figure = (NodeFigure) it.part(node).getFigure();
		assertEquals(drawn, figure.getNode(), when);
		assertEquals(NodeFigure.bounds(drawn.box()), figure.getBounds(), when);
	}

	private void checkEdge(DiagramEdge edge, SceneEdge drawn, String when) {
		ConnectionEditPart part = (ConnectionEditPart) it.part(edge);
		assertSame(it.part(edge.getSource()), part.getSource(), when);
		assertSame(it.part(edge.getTarget()), part.getTarget(), when);
		EdgeFigure figure = (EdgeFigure) part.getFigure();
		assertEquals(drawn, figure.getEdge(), when);
		PointList points = figure.getPoints();
		assertEquals(drawn.points().size(), points.size(), when);
		for (int i = 0; i < points.size(); i++) {
			Point point = points.getPoint(i);
			assertTrue(drawn.points().get(i).distance(new ScenePoint(point.x, point.y)) <= 1, when);
		}
		assertTrue(figure.getParent() != null, when);
	}

	/** Figures lie above each other as the nodes do. */
	private void checkOrder(NodeKind frames, boolean ofFrames, String when) {
		List<?> parts = it.viewer.diagram().getChildren();
		List<GraphicalEditPart> ordered = new ArrayList<>();
		parts.forEach(each -> {
			if (((DiagramNode) ((EditPart) each).getModel()).getKind() == frames == ofFrames) {
				ordered.add((GraphicalEditPart) each);
			}
		});
		int before = -1;
		for (GraphicalEditPart each : ordered) {
			int at = each.getFigure().getParent().getChildren().indexOf(each.getFigure());
			assertTrue(at > before, when);
			before = at;
		}
	}
}
