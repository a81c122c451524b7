package org.themewright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.diagram.scene.AwtTextMeasure;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.EdgeType;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.Mark;
import org.themewright.diagram.scene.NodeOutline;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeKind;

class SceneTest {

	private static final double CLOSE = 0.01;

	@Test
	void labelsAndMarksLieInsideTheirNodes() {
		for (SceneNode node : Diagrams.rich().scene().nodes()) {
			for (Mark mark : node.marks()) {
				switch (mark) {
				case Mark.Text text -> assertTrue(node.box().grown(CLOSE).contains(text.box()), node.label());
				case Mark.Box box -> assertTrue(node.box().grown(CLOSE).contains(box.box()), node.label());
				case Mark.Ellipse ellipse -> assertTrue(node.box().grown(CLOSE).contains(ellipse.box()), node.label());
				case Mark.Line line -> line.points()
						.forEach(point -> assertTrue(node.box().grown(CLOSE).contains(point), node.label()));
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "Hope", "A name of several words that needs more than one line to be written",
			"Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichenverleihungsurkundenmappe",
			"\u5e0c\u671b\u662f\u4e00\u79cd\u5728\u540c\u4f34\u652f\u6301\u5de5\u4f5c\u4e2d\u88ab\u5c55\u793a\u7684\u4e1c\u897f",
			"one\ntwo\n\nthree" })
	void nothingOfALabelIsLostInLineBreaks(String name) {
		for (int width : new int[] { -1, 10, 60, 400 }) {
			Diagrams it = new Diagrams();
			it.node(NodeKind.CODE, it.code(name, "#0072b2"), 0, 0).setWidth(width);
			SceneNode node = it.scene().nodes().get(0);
			StringBuilder shown = new StringBuilder();
			texts(node).forEach(text -> {
				shown.append(text.text());
				assertTrue(node.box().contains(text.box()), text.text());
			});
			assertEquals(name.replaceAll("\\s", ""), shown.toString().replaceAll("\\s", ""));
		}
	}

	@Test
	void longLabelsAreShortenedWithoutSplittingCharacters() {
		Diagrams it = new Diagrams();
		it.node(NodeKind.CODE, it.code("a" + "\ud83c\udf31".repeat(5000), "#0072b2"), 0, 0);
		List<Mark.Text> texts = texts(it.scene().nodes().get(0));
		String last = texts.get(texts.size() - 1).text();
		assertTrue(last.endsWith("\u2026"), last);
		texts.forEach(text -> assertTrue(text.text().codePoints().noneMatch(each -> each >= 0xd800 && each < 0xe000)));
	}

	@Test
	void aNodeIsAsLargeAsAskedForButNotTooSmallForItsLabel() {
		Diagrams it = new Diagrams();
		DiagramNode node = it.node(NodeKind.THEME, it.theme(null, "Several words of a theme"), 10, 20);
		SceneBox natural = it.scene().nodes().get(0).box();
		node.setWidth(300);
		node.setHeight(200);
		assertEquals(new SceneBox(10, 20, 300, 200), it.scene().nodes().get(0).box());
		node.setHeight(1);
		node.setWidth(100);
		SceneBox narrow = it.scene().nodes().get(0).box();
		assertEquals(100, narrow.width());
		assertTrue(narrow.height() > natural.height());
	}

	@Test
	void absurdSizesAreCutDown() {
		Diagrams it = new Diagrams();
		it.named(NodeKind.GROUP, "Huge", Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
		it.named(NodeKind.TEXT, "Far", Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
		it.edge(it.diagram.getNodes().get(0), EdgeTypes.LEADS_TO, it.diagram.getNodes().get(1));
		it.scene().nodes().forEach(node -> assertTrue(node.box().width() <= 10_000 && node.box().height() <= 10_000));
	}

	@Test
	void edgesRunFromBorderToBorder() {
		Diagrams it = Diagrams.rich();
		it.edge(it.diagram.getNodes().get(0), EdgeTypes.LEADS_TO, it.diagram.getNodes().get(1), 300, 230, 500, 500);
		DiagramScene scene = it.scene();
		for (SceneEdge edge : scene.edges()) {
			assertOnBorder(scene.node(edge.sourceId()).outline(), edge.points().get(0));
			assertOnBorder(scene.node(edge.targetId()).outline(), edge.points().get(edge.points().size() - 1));
		}
	}

	@ParameterizedTest
	@EnumSource(NodeKind.class)
	void portsLieOnTheBorderOfEveryShape(NodeKind kind) {
		NodeOutline outline = NodeOutline.of(kind, new SceneBox(100, 100, 80, 40));
		for (int degree = 0; degree < 360; degree += 7) {
			double angle = Math.toRadians(degree);
			assertOnBorder(outline, outline.port(new ScenePoint(140 + 200 * Math.cos(angle), 120 + 200 * Math.sin(angle))));
		}
	}

	@Test
	void bendsBesideANodeAreReachedLevel() {
		Diagrams it = new Diagrams();
		DiagramNode a = it.named(NodeKind.TEXT, "a", 0, 0, 100, 60);
		DiagramNode b = it.named(NodeKind.TEXT, "b", 400, 300, 100, 60);
		it.edge(a, EdgeTypes.LEADS_TO, b, 250, 20, 250, 340);
		List<ScenePoint> points = it.scene().edges().get(0).points();
		assertPoint(100, 20, points.get(0));
		assertPoint(400, 340, points.get(3));
	}

	@Test
	void anEdgeToTheFrameAroundItsNodeEndsAtTheNearestSide() {
		Diagrams it = new Diagrams();
		DiagramNode frame = it.named(NodeKind.GROUP, "Frame", 0, 0, 400, 300);
		DiagramNode inner = it.named(NodeKind.TEXT, "inner", 300, 140, 60, 40);
		it.edge(inner, EdgeTypes.PART_OF, frame);
		List<ScenePoint> points = it.scene().edges().get(0).points();
		assertPoint(360, 160, points.get(0));
		assertPoint(400, 160, points.get(1));
	}

	@Test
	void severalEdgesBetweenTheSameNodesStayApart() {
		Diagrams it = new Diagrams();
		DiagramNode a = it.named(NodeKind.TEXT, "a", 0, 0, 100, 80);
		DiagramNode b = it.named(NodeKind.TEXT, "b", 400, 0, 100, 80);
		it.edge(a, EdgeTypes.LEADS_TO, b);
		it.edge(b, EdgeTypes.SUPPORTS, a);
		it.edge(a, EdgeTypes.IN_TENSION_WITH, b);
		Set<Long> heights = new HashSet<>();
		it.scene().edges().forEach(edge -> heights.add(Math.round(edge.points().get(0).y())));
		assertEquals(Set.of(22L, 40L, 58L), heights);
	}

	@Test
	void aLoopLeavesItsNodeAndComesBack() {
		Diagrams it = new Diagrams();
		DiagramNode a = it.named(NodeKind.TEXT, "a", 0, 0, 100, 80);
		it.edge(a, EdgeTypes.LEADS_TO, a);
		DiagramScene scene = it.scene();
		List<ScenePoint> points = scene.edges().get(0).points();
		assertEquals(5, points.size());
		assertTrue(points.subList(1, 4).stream().noneMatch(scene.nodes().get(0).outline()::contains));
	}

	@Test
	void labelsOfEdgesKeepClearOfNodesAndEachOther() {
		DiagramScene scene = Diagrams.rich().scene();
		for (SceneEdge edge : scene.edges()) {
			scene.nodes().stream().filter(node -> node.kind() != NodeKind.GROUP).forEach(
					node -> assertEquals(0, edge.labelBox().overlap(node.box()), edge.label() + " on " + node.label()));
			scene.edges().stream().filter(other -> other != edge)
					.forEach(other -> assertEquals(0, edge.labelBox().overlap(other.labelBox()), edge.label()));
		}
	}

	@Test
	void boundsHoldEverything() {
		DiagramScene scene = Diagrams.rich().scene();
		scene.nodes().forEach(node -> assertTrue(scene.bounds().contains(node.box())));
		scene.edges().forEach(edge -> assertTrue(scene.bounds().contains(edge.labelBox())));
		assertEquals(new SceneBox(0, 0, 0, 0), new Diagrams().scene().bounds());
	}

	@Test
	void everyTypeOfEdgeLooksDifferent() {
		Set<List<Object>> looks = new HashSet<>();
		Stream.concat(EdgeTypes.known().stream(), Stream.of(EdgeTypes.of("our-own")))
				.forEach(type -> looks.add(List.of(type.sourceHead(), type.targetHead(), type.dash())));
		assertEquals(6, looks.size());
		EdgeType own = EdgeTypes.of("speaks-most-about");
		assertEquals("speaks most about", own.label());
		assertEquals(EdgeTypes.LEADS_TO, EdgeTypes.of(null).id());
	}

	@Test
	void whatIsMissingIsSaidAndDanglingEdgesAreLeftOut() {
		Diagrams it = new Diagrams();
		DiagramNode gone = it.node(NodeKind.THEME, null, 0, 0);
		it.edge(gone, EdgeTypes.LEADS_TO, null);
		DiagramScene scene = it.scene();
		assertEquals("(no longer in the study)", scene.nodes().get(0).label());
		assertTrue(scene.edges().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "#ffffff", "#000000", "#ffff00", "#e69f00", "#0072b2", "#808080", "#00ff00", "not a colour" })
	void textIsReadableWhateverTheColour(String colour) {
		for (ColourScheme scheme : List.of(ColourScheme.LIGHT, ColourScheme.DARK)) {
			Diagrams it = Diagrams.rich();
			it.diagram.getNodes().forEach(node -> node.setColour(colour));
			DiagramScene scene = DiagramScene.of(it.diagram, new AwtTextMeasure(), scheme);
			for (SceneNode node : scene.nodes()) {
				String ground = node.marks().get(0) instanceof Mark.Box box ? box.ink().fill()
						: node.marks().get(0) instanceof Mark.Line line ? line.ink().fill() : scheme.canvas();
				texts(node).forEach(
						text -> assertTrue(contrast(text.colour(), ground) >= 4.45, node.kind() + " " + colour));
			}
		}
	}

	@Test
	void aSceneIsTheSameEveryTime() {
		assertEquals(Diagrams.rich().scene(), Diagrams.rich().scene());
		assertFalse(Diagrams.rich().scene().edges().isEmpty());
	}

	static double contrast(String first, String second) {
		double a = luminance(first);
		double b = luminance(second);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(String colour) {
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		double result = 0;
		for (int i = 0; i < 3; i++) {
			double value = Integer.parseInt(colour, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
			result += weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
		}
		return result;
	}

	private static List<Mark.Text> texts(SceneNode node) {
		return node.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
	}

	private static void assertPoint(double x, double y, ScenePoint point) {
		assertEquals(x, point.x(), CLOSE);
		assertEquals(y, point.y(), CLOSE);
	}

	private static void assertOnBorder(NodeOutline outline, ScenePoint point) {
		assertTrue(outline.contains(point), "outside: " + point);
		boolean nearOutside = Stream.of(point.plus(CLOSE, 0), point.plus(-CLOSE, 0), point.plus(0, CLOSE),
				point.plus(0, -CLOSE)).anyMatch(each -> !outline.contains(each));
		assertTrue(nearOutside, "inside: " + point);
	}
}
