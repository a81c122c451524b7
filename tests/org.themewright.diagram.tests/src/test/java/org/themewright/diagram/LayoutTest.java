package org.themewright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.List;
import java.util.Map;

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
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.model.NodeKind;
import org.themewright.tests.support.ExtensionSchema;
import org.themewright.tests.support.PluginXmlRegistry;

class LayoutTest {

	private static final PluginXmlRegistry REGISTRY = PluginXmlRegistry.ofClassPath();

	@Test
	void theBuiltInLayoutsAreContributedThroughThePoint() {
		List<String> ids = new DiagramLayouts(REGISTRY.registry()).all().stream().map(LayoutDescriptor::id).toList();
		assertEquals(List.of(DiagramLayouts.LAYERED, DiagramLayouts.FORCE), ids);
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
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE })
	void nothingLiesOnSomethingElse(String id) throws CoreException {
		for (Diagrams it : List.of(Diagrams.rich(), Diagrams.random(40, 60, 1), Diagrams.random(30, 0, 2))) {
			it.apply(run(id, it));
			assertApart(it.scene());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE })
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
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE })
	void whatIsInAFrameStaysInIt(String id) throws CoreException {
		Diagrams it = Diagrams.rich();
		Map<String, String> before = frames(it.scene());
		assertEquals(2, before.size());
		it.apply(run(id, it));
		assertEquals(before, frames(it.scene()));
	}

	@ParameterizedTest
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE })
	void theSameGraphLeadsToTheSamePlaces(String id) throws CoreException {
		assertEquals(run(id, Diagrams.rich()), run(id, Diagrams.rich()));
	}

	@Test
	void layeredPutsCausesAtTheLeftAndKeepsRightAngles() throws CoreException {
		Diagrams it = Diagrams.rich();
		it.apply(run(DiagramLayouts.LAYERED, it));
		DiagramScene scene = it.scene();
		assertTrue(scene.nodes().get(0).box().right() < scene.nodes().get(2).box().x());
		for (SceneEdge edge : scene.edges()) {
			for (int i = 1; i < edge.points().size(); i++) {
				double dx = Math.abs(edge.points().get(i).x() - edge.points().get(i - 1).x());
				double dy = Math.abs(edge.points().get(i).y() - edge.points().get(i - 1).y());
				assertTrue(Math.min(dx, dy) < 0.01, edge.label() + edge.points());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE })
	void cancelIsHeeded(String id) {
		IProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		LayoutGraph graph = LayoutGraph.of(Diagrams.rich().scene());
		assertThrows(OperationCanceledException.class, () -> layout(id).layout(graph, cancelled));
	}

	@ParameterizedTest
	@ValueSource(strings = { DiagramLayouts.LAYERED, DiagramLayouts.FORCE })
	void anEmptyDiagramIsNoProblem(String id) throws CoreException {
		assertEquals(new LayoutResult(Map.of(), Map.of()), run(id, new Diagrams()));
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
		assertEquals(5, layouts.all().size(), "the one without id is left out");
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
		for (String id : List.of(DiagramLayouts.LAYERED, DiagramLayouts.FORCE)) {
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
