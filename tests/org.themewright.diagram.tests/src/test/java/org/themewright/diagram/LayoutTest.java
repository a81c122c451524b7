package org.themewright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.diagram.layout.DiagramLayout;
import org.themewright.diagram.layout.DiagramLayouts;
import org.themewright.diagram.layout.LayoutDescriptor;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.layout.LayoutResult;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeKind;
import org.themewright.tests.support.ExtensionSchema;
import org.themewright.tests.support.PluginXmlRegistry;

class LayoutTest {

	private static final List<String> ALL = List.of(DiagramLayouts.LAYERED, DiagramLayouts.FORCE, DiagramLayouts.STRESS,
			DiagramLayouts.TREE, DiagramLayouts.RADIAL);
	private static final PluginXmlRegistry REGISTRY = PluginXmlRegistry.ofClassPath();

	@Test
	void theBuiltInLayoutsAreContributedThroughThePoint() {
		List<String> ids = new DiagramLayouts(REGISTRY.registry()).all().stream().map(LayoutDescriptor::id).toList();
		assertEquals(ALL, ids);
	}

	@Test
	void contributionsKeepToTheSchema() throws Exception {
		URL plugin = PluginXmlRegistry.bundles().get("org.themewright.diagram");
		ExtensionSchema schema = new ExtensionSchema(PluginXmlRegistry.sibling(plugin, "schema/diagramLayout.exsd"));
		for (IConfigurationElement element : REGISTRY.registry()
				.getConfigurationElementsFor(DiagramLayouts.EXTENSION_POINT)) {
			assertEquals(List.of(), schema.check(element));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE, DiagramLayouts.STRESS, DiagramLayouts.TREE,
			DiagramLayouts.RADIAL })
	void nothingLiesOnSomethingElse(String id) throws CoreException {
		for (Diagrams it : List.of(Diagrams.rich(), Diagrams.random(40, 60, 1), Diagrams.random(30, 0, 2))) {
			it.apply(run(id, it));
			assertApart(it.scene());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE, DiagramLayouts.STRESS, DiagramLayouts.TREE,
			DiagramLayouts.RADIAL })
	void nodesPiledUpComeApart(String id) throws CoreException {
		Diagrams it = Diagrams.random(25, 10, 3);
		it.diagram.getNodes().forEach(node -> {
			node.setX(100);
			node.setY(100);
		});
		it.apply(run(id, it));
		assertApart(it.scene());
		assertEquals(100, it.scene().nodes().stream().mapToDouble(node -> node.box().x()).min().orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE, DiagramLayouts.STRESS, DiagramLayouts.TREE,
			DiagramLayouts.RADIAL })
	void whatIsInAFrameStaysInIt(String id) throws CoreException {
		Diagrams it = Diagrams.rich();
		Map<String, String> before = frames(it.scene());
		assertEquals(2, before.size());
		it.apply(run(id, it));
		assertEquals(before, frames(it.scene()));
	}

	@ParameterizedTest
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE, DiagramLayouts.STRESS, DiagramLayouts.TREE,
			DiagramLayouts.RADIAL })
	void theSameGraphLeadsToTheSamePlaces(String id) throws CoreException {
		assertEquals(run(id, Diagrams.rich()), run(id, Diagrams.rich()));
	}

	@Test
	void layeredPutsCausesAtTheLeftAndKeepsRightAngles() throws CoreException {
		Diagrams it = Diagrams.rich();
		it.apply(run(DiagramLayouts.LAYERED, it));
		DiagramScene scene = it.scene();
		SceneBox living = scene.node(it.diagram.getNodes().get(0).getId()).box();
		assertTrue(living.right() < scene.node(it.diagram.getNodes().get(2).getId()).box().x());
		for (SceneEdge edge : scene.edges()) {
			for (int i = 1; i < edge.points().size(); i++) {
				double dx = Math.abs(edge.points().get(i).x() - edge.points().get(i - 1).x());
				double dy = Math.abs(edge.points().get(i).y() - edge.points().get(i - 1).y());
				assertTrue(Math.min(dx, dy) < 0.01, edge.label() + edge.points());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE, DiagramLayouts.STRESS, DiagramLayouts.TREE,
			DiagramLayouts.RADIAL })
	void cancelIsHeeded(String id) {
		IProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		LayoutGraph graph = LayoutGraph.of(Diagrams.rich().scene());
		assertThrows(OperationCanceledException.class, () -> layout(id).layout(graph, cancelled));
	}

	@ParameterizedTest
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE, DiagramLayouts.STRESS, DiagramLayouts.TREE,
			DiagramLayouts.RADIAL })
	void anEmptyDiagramIsNoProblem(String id) throws CoreException {
		assertEquals(new LayoutResult(Map.of(), Map.of()), run(id, new Diagrams()));
	}

	@ParameterizedTest
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE, DiagramLayouts.STRESS, DiagramLayouts.TREE,
			DiagramLayouts.RADIAL })
	void aSelectionIsPlacedAndTheOthersStayAndAreNotCovered(String id) throws CoreException {
		for (int seed = 0; seed < 12; seed++) {
			Diagrams it = Diagrams.random(40, 60, seed);
			it.apply(run(DiagramLayouts.STRESS, it));
			Random random = new Random(seed);
			Set<String> selected = new HashSet<>();
			it.diagram.getNodes().stream().filter(node -> random.nextInt(3) == 0)
					.forEach(node -> selected.add(node.getId()));
			LayoutResult result = layout(id).layout(LayoutGraph.of(it.scene()), selected, new NullProgressMonitor());
			assertEquals(selected, result.places().keySet());
			DiagramScene before = it.scene();
			for (SceneNode node : before.nodes()) {
				SceneBox place = result.places().get(node.id());
				if (place != null) {
					before.nodes().stream().filter(other -> !selected.contains(other.id()))
							.forEach(other -> assertEquals(0, place.overlap(other.box()), id));
					result.places().forEach(
							(other, box) -> assertTrue(other.equals(node.id()) || box.overlap(place) == 0, id));
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.STRESS, DiagramLayouts.RADIAL })
	void aSelectionInAFrameStaysInItAndTheFrameGrows(String id) throws CoreException {
		Diagrams it = new Diagrams();
		DiagramNode frame = it.named(NodeKind.GROUP, "Frame", 100, 100, 150, 120);
		DiagramNode kept = it.named(NodeKind.TEXT, "kept", 120, 160, 60, 40);
		kept.setFrame(frame);
		Set<String> selected = new HashSet<>();
		for (int i = 0; i < 5; i++) {
			DiagramNode node = it.named(NodeKind.TEXT, "node " + i, 130, 170, 60, 40);
			node.setFrame(frame);
			selected.add(node.getId());
			it.edge(node, EdgeTypes.LEADS_TO, it.diagram.getNodes().get(2 + i / 2));
		}
		LayoutResult result = layout(id).layout(LayoutGraph.of(it.scene()), selected, new NullProgressMonitor());
		SceneBox grown = result.places().get(frame.getId());
		assertEquals(100, grown.x());
		assertEquals(100, grown.y());
		for (String each : selected) {
			assertTrue(grown.contains(result.places().get(each)), id);
			assertEquals(0, result.places().get(each).overlap(it.scene().node(kept.getId()).box()));
		}
	}

	@Test
	void placesLieOnTheGrid() throws CoreException {
		for (String id : ALL.subList(1, ALL.size())) {
			run(id, Diagrams.rich()).places().values()
					.forEach(box -> assertTrue(box.x() % 10 == 0 && box.y() % 10 == 0, id + box));
		}
	}

	@Test
	void treesStandAboveTheirPartsAndRingsAroundTheirCentre() throws CoreException {
		Diagrams it = new Diagrams();
		DiagramNode root = it.named(NodeKind.TEXT, "root", 0, 0, 80, 40);
		List<DiagramNode> children = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			children.add(it.named(NodeKind.TEXT, "child " + i, 0, 0, 80, 40));
			it.edge(children.get(i), EdgeTypes.PART_OF, root);
			it.edge(it.named(NodeKind.TEXT, "leaf " + i, 0, 0, 80, 40), EdgeTypes.PART_OF, children.get(i));
		}
		Map<String, SceneBox> tree = run(DiagramLayouts.TREE, it).places();
		Map<String, SceneBox> rings = run(DiagramLayouts.RADIAL, it).places();
		SceneBox top = tree.get(root.getId());
		SceneBox centre = rings.get(root.getId());
		for (DiagramNode child : children) {
			assertTrue(tree.get(child.getId()).y() >= top.bottom() + 40);
			assertEquals(tree.get(children.get(0).getId()).y(), tree.get(child.getId()).y());
			double near = rings.get(child.getId()).centre().distance(centre.centre());
			assertEquals(rings.get(children.get(0).getId()).centre().distance(centre.centre()), near, near * 0.3);
		}
		double middle = (tree.get(children.get(0).getId()).centre().x() + tree.get(children.get(5).getId()).centre().x()) / 2;
		assertEquals(middle, top.centre().x(), 10);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theCentreIsWhereAllComesFromOrLeadsTo(boolean outwards) throws CoreException {
		Diagrams it = new Diagrams();
		List<DiagramNode> others = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			others.add(it.named(NodeKind.TEXT, "other " + i, 0, 0, 80, 40));
		}
		DiagramNode centre = it.named(NodeKind.TEXT, "centre", 0, 0, 80, 40);
		for (DiagramNode other : others) {
			it.edge(outwards ? centre : other, EdgeTypes.LEADS_TO, outwards ? other : centre);
		}
		Map<String, SceneBox> places = run(DiagramLayouts.RADIAL, it).places();
		double nearest = others.stream().mapToDouble(each -> places.get(each.getId()).centre()
				.distance(places.get(centre.getId()).centre())).min().orElseThrow();
		double furthest = others.stream().mapToDouble(each -> places.get(each.getId()).centre()
				.distance(places.get(centre.getId()).centre())).max().orElseThrow();
		assertTrue(furthest < nearest * 1.5, nearest + " to " + furthest);
		assertEquals(places.values().stream().mapToDouble(SceneBox::y).min().orElseThrow(),
				run(DiagramLayouts.TREE, it).places().get(centre.getId()).y());
	}

	@Test
	void distancesSayHowManyRelationsLieBetween() throws CoreException {
		Diagrams it = new Diagrams();
		List<DiagramNode> chain = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			chain.add(it.named(NodeKind.TEXT, "node " + i, 0, 0, 60, 40));
			if (i > 0) {
				it.edge(chain.get(i - 1), EdgeTypes.LEADS_TO, chain.get(i));
			}
		}
		for (String id : List.of(DiagramLayouts.STRESS, DiagramLayouts.FORCE)) {
			Map<String, SceneBox> places = run(id, it).places();
			double before = 0;
			for (int i = 1; i < 6; i++) {
				double distance = places.get(chain.get(0).getId()).centre()
						.distance(places.get(chain.get(i).getId()).centre());
				assertTrue(distance > before, id + " " + i);
				before = distance;
			}
		}
	}

	/** Else a graph without many relations has to be made so small that nobody can read it. */
	@Test
	void forcesDrawNoLinesLongerThanTheirNodes() throws CoreException {
		Diagrams it = new Diagrams();
		List<DiagramNode> tree = new ArrayList<>();
		for (int i = 0; i < 22; i++) {
			tree.add(it.named(NodeKind.TEXT, "node " + i, 0, 0, 150, 40));
			if (i > 0) {
				it.edge(tree.get((i - 1) / 2), EdgeTypes.LEADS_TO, tree.get(i));
			}
		}
		Map<String, SceneBox> places = run(DiagramLayouts.FORCE, it).places();
		double[] lengths = IntStream.range(1, 22).mapToDouble(i -> places.get(tree.get(i).getId()).centre()
				.distance(places.get(tree.get((i - 1) / 2).getId()).centre())).sorted().toArray();
		assertTrue(lengths[lengths.length / 2] < 200, Arrays.toString(lengths));
		SceneBox all = places.values().stream().reduce(SceneBox::union).orElseThrow();
		assertTrue(all.width() > all.height() && all.width() < 1800, all.toString());
	}

	@Test
	void aFailingLayoutIsNamedWithItsPlugIn() {
		PluginXmlRegistry registry = PluginXmlRegistry.ofClassPath().with("com.example.broken",
				"<extension point='org.themewright.diagram.diagramLayout'>"
						+ "<layout id='broken' name='Broken' class='" + Broken.class.getName() + "'/>"
						+ "<layout id='lost' name='Lost' class='" + Lost.class.getName() + "'/>"
						+ "<layout id='absent' name='Absent' class='com.example.Absent'/>"
						+ "<layout name='Nameless' class='com.example.Absent'/></extension>");
		DiagramLayouts layouts = new DiagramLayouts(registry.registry());
		assertEquals(8, layouts.all().size(), "the one without id is left out");
		LayoutGraph graph = LayoutGraph.of(Diagrams.rich().scene());
		for (String id : List.of("broken", "lost", "absent")) {
			CoreException failure = assertThrows(CoreException.class,
					() -> layouts.find(id).orElseThrow().layout(graph, new NullProgressMonitor()));
			assertTrue(failure.getMessage().contains("com.example.broken"), failure.getMessage());
			assertTrue(failure.getMessage().toLowerCase().contains('"' + id + '"'), failure.getMessage());
		}
	}

	/** Always fails. */
	public static class Broken implements DiagramLayout {
		@Override
		public LayoutResult layout(LayoutGraph graph, IProgressMonitor monitor) {
			throw new IllegalStateException("on purpose");
		}
	}

	/** Gives a place that is none. */
	public static class Lost implements DiagramLayout {
		@Override
		public LayoutResult layout(LayoutGraph graph, IProgressMonitor monitor) {
			return new LayoutResult(Map.of(graph.nodes().get(0).id(), new SceneBox(Double.NaN, 0, 1, 1)), Map.of());
		}
	}

	@Test
	void largeDiagramsArePlacedToo() throws CoreException {
		for (String id : ALL) {
			Diagrams it = Diagrams.random(500, 1000, 7);
			long start = System.nanoTime();
			LayoutResult result = run(id, it);
			System.out.printf("500 nodes, 1000 edges by %s: %d ms%n", id, (System.nanoTime() - start) / 1_000_000);
			it.apply(result);
			assertApart(it.scene());
		}
	}

	private static LayoutDescriptor layout(String id) {
		return new DiagramLayouts(REGISTRY.registry()).find(id).orElseThrow();
	}

	private static LayoutResult run(String id, Diagrams it) throws CoreException {
		return layout(id).layout(LayoutGraph.of(it.scene()), new NullProgressMonitor());
	}

	private static Map<String, String> frames(DiagramScene scene) {
		Map<String, String> result = new java.util.TreeMap<>();
		LayoutGraph.of(scene).nodes().stream().filter(node -> node.frameId() != null)
				.forEach(node -> result.put(node.id(), node.frameId()));
		return result;
	}

	private static void assertApart(DiagramScene scene) {
		List<SceneNode> nodes = scene.nodes();
		Map<String, String> frames = frames(scene);
		for (int i = 0; i < nodes.size(); i++) {
			for (int j = i + 1; j < nodes.size(); j++) {
				SceneNode a = nodes.get(i);
				SceneNode b = nodes.get(j);
				boolean inside = b.id().equals(frames.get(a.id())) || a.id().equals(frames.get(b.id()));
				assertTrue(inside || a.box().overlap(b.box()) == 0, a.label() + " on " + b.label());
			}
		}
		assertTrue(nodes.stream().noneMatch(node -> node.kind() == NodeKind.GROUP) || !frames.isEmpty());
	}
}
