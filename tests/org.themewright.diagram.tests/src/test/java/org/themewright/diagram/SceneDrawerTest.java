package org.themewright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.diagram.scene.AwtTextMeasure;
import org.themewright.diagram.scene.CodingCounts;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.SceneDrawer;
import org.themewright.diagram.scene.TextMeasure;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeRouting;
import org.themewright.model.NodeKind;
import org.themewright.model.NodeShape;

/** What is drawn after many changes is what is drawn anew. */
class SceneDrawerTest {

	private final TextMeasure measure = new AwtTextMeasure();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void afterEveryChangeTheSceneIsTheOneDrawnAnew(long seed) {
		Random random = new Random(seed);
		Diagrams it = Diagrams.random(20 + random.nextInt(30), 60, seed);
		// close together, so that labels are in each other's way
		it.diagram.getNodes().forEach(node -> {
			node.setX(random.nextInt(900));
			node.setY(random.nextInt(600));
		});
		SceneDrawer drawer = new SceneDrawer(measure);
		for (int i = 0; i < 120; i++) {
			change(it, random);
			ColourScheme scheme = random.nextInt(10) == 0 ? ColourScheme.DARK : ColourScheme.LIGHT;
			DiagramScene kept = drawer.draw(it.diagram, CodingCounts.none(), scheme);
			DiagramScene anew = DiagramScene.of(it.diagram, CodingCounts.none(), measure, scheme);
			for (int edge = 0; edge < anew.edges().size(); edge++) {
				assertEquals(anew.edges().get(edge), kept.edges().get(edge), seed + " change " + i);
			}
			assertEquals(anew, kept);
		}
	}

	private static void change(Diagrams it, Random random) {
		List<DiagramNode> nodes = it.diagram.getNodes();
		List<DiagramEdge> edges = it.diagram.getEdges();
		DiagramNode node = nodes.get(random.nextInt(nodes.size()));
		switch (random.nextInt(10)) {
		case 0 -> node.setShape(NodeShape.VALUES.get(random.nextInt(5)));
		case 1 -> node.setWidth(60 + random.nextInt(200));
		case 2 -> it.edge(node, EdgeTypes.SUPPORTS, nodes.get(random.nextInt(nodes.size())));
		case 3 -> {
			if (!edges.isEmpty()) {
				edges.remove(random.nextInt(edges.size()));
			}
		}
		case 4 -> it.named(NodeKind.TEXT, "new " + nodes.size(), random.nextInt(900), random.nextInt(600), -1, -1);
		case 5 -> edges.get(random.nextInt(edges.size())).setName("said " + random.nextInt(100));
		case 6 -> edges.get(random.nextInt(edges.size())).setNote(random.nextBoolean() ? "note" : null);
		case 7 -> it.diagram.setRouting(EdgeRouting.VALUES.get(random.nextInt(3)));
		default -> {
			node.setX(random.nextInt(900));
			node.setY(random.nextInt(600));
		}
		}
	}
}
