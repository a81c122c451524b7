package org.themewright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.EdgeRoute;
import org.themewright.diagram.scene.EdgeType;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.Mark;
import org.themewright.diagram.scene.NodeOutline;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.Attribute;
import org.themewright.model.AttributeValue;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramLayer;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeDirection;
import org.themewright.model.EdgeRouting;
import org.themewright.model.LineStyle;
import org.themewright.model.NodeKind;
import org.themewright.model.NodeShape;
import org.themewright.model.Participant;
import org.themewright.model.RelationType;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;

/** What a study can say of the look of a diagram is what is drawn. */
class DrawingTest {

	private static final double CLOSE = 0.01;

	@ParameterizedTest
	@EnumSource(NodeShape.class)
	void edgesEndOnTheOutlineOfEveryShapeHoweverTheyRun(NodeShape shape) {
		Random random = new Random(shape.ordinal());
		for (int i = 0; i < 600; i++) {
			EdgeRouting routing = EdgeRouting.VALUES.get(i % 3);
			NodeOutline source = NodeOutline.of(NodeKind.CODE, shape, box(random));
			NodeOutline target = NodeOutline.of(NodeKind.THEME, NodeShape.VALUES.get(random.nextInt(5)), box(random));
			if (source.box().grown(20).overlap(target.box()) > 0) {
				continue;
			}
			List<ScenePoint> bends = new ArrayList<>();
			for (int bend = random.nextInt(4); bend > 0; bend--) {
				bends.add(new ScenePoint(random.nextInt(1000), random.nextInt(800)));
			}
			List<ScenePoint> points = EdgeRoute.points(source, target, bends, random.nextInt(5) * 9 - 18, routing);
			String said = routing + " " + source + target + bends + points;
			assertTrue(onBorder(source, points.get(0)), said);
			assertTrue(onBorder(target, points.get(points.size() - 1)), said);
			if (routing == EdgeRouting.ORTHOGONAL) {
				assertRightAngles(points, said);
			}
			for (ScenePoint bend : bends) {
				boolean outside = !source.contains(bend) && !target.contains(bend);
				assertTrue(!outside || isOn(points, bend), "by way of " + bend + ": " + said);
			}
		}
	}

	private static SceneBox box(Random random) {
		return new SceneBox(random.nextInt(900), random.nextInt(700), 2 * (15 + random.nextInt(60)),
				2 * (10 + random.nextInt(30)));
	}

	private static void assertRightAngles(List<ScenePoint> points, String said) {
		for (int i = 1; i < points.size(); i++) {
			double dx = Math.abs(points.get(i).x() - points.get(i - 1).x());
			double dy = Math.abs(points.get(i).y() - points.get(i - 1).y());
			assertTrue(Math.min(dx, dy) < 0.6, said);
		}
	}

	private static boolean isOn(List<ScenePoint> points, ScenePoint point) {
		for (int i = 1; i < points.size(); i++) {
			ScenePoint from = points.get(i - 1);
			ScenePoint to = points.get(i);
			if (from.distance(point) + point.distance(to) - from.distance(to) < 0.05) {
				return true;
			}
		}
		return false;
	}

	@Test
	void theOutlineOfAnEllipseIsOne() {
		NodeOutline ellipse = NodeOutline.of(NodeKind.CODE, NodeShape.ELLIPSE, new SceneBox(0, 0, 200, 100));
		assertTrue(ellipse.contains(new ScenePoint(100, 0)));
		assertTrue(ellipse.contains(new ScenePoint(170, 84)));
		assertFalse(ellipse.contains(new ScenePoint(172, 86)));
		assertFalse(ellipse.contains(new ScenePoint(5, 5)));
	}

	@ParameterizedTest
	@EnumSource(NodeShape.class)
	void labelsFitIntoEveryShape(NodeShape shape) {
		for (int width : new int[] { -1, 40, 300 }) {
			Diagrams it = Diagrams.rich();
			it.diagram.getNodes().forEach(node -> {
				node.setShape(shape);
				node.setWidth(node.getKind() == NodeKind.GROUP ? 300 : width);
			});
			for (SceneNode node : it.scene().nodes()) {
				for (Mark.Text text : texts(node.marks())) {
					SceneBox box = text.box();
					boolean wordTooWide = width == 40 && !text.text().contains(" ");
					Stream.of(new ScenePoint(box.x(), box.y()), new ScenePoint(box.right(), box.y()),
							new ScenePoint(box.x(), box.bottom()), new ScenePoint(box.right(), box.bottom()))
							.forEach(corner -> assertTrue(wordTooWide || node.outline().contains(corner),
									shape + " " + width + " " + node.kind() + ": " + text.text()));
				}
			}
		}
	}

	@Test
	void everyShapeIsDrawnAsItself() {
		Diagrams it = new Diagrams();
		DiagramNode node = it.node(NodeKind.CODE, it.code("Hope", "#0072b2"), 0, 0);
		Set<Object> looks = new HashSet<>();
		for (NodeShape shape : NodeShape.VALUES) {
			node.setShape(shape);
			Mark first = it.scene().nodes().get(0).marks().get(0);
			looks.add(first instanceof Mark.Box box ? box.radius() : first.getClass());
			assertEquals(shape == NodeShape.ELLIPSE, first instanceof Mark.Ellipse);
		}
		assertEquals(NodeShape.VALUES.size(), looks.size());
	}

	@Test
	void hiddenLayersAreLeftOutWithTheEdgesOfTheirNodes() {
		Diagrams it = new Diagrams();
		DiagramNode a = it.named(NodeKind.TEXT, "a", 0, 0, 100, 40);
		DiagramNode b = it.named(NodeKind.TEXT, "b", 300, 0, 100, 40);
		DiagramNode c = it.named(NodeKind.TEXT, "c", 600, 0, 100, 40);
		DiagramEdge ab = it.edge(a, EdgeTypes.LEADS_TO, b);
		DiagramEdge bc = it.edge(b, EdgeTypes.LEADS_TO, c);
		DiagramLayer nodes = layer(it, "nodes");
		DiagramLayer edges = layer(it, "edges");
		c.setLayer(nodes);
		ab.setLayer(edges);
		assertEquals(3, it.scene().nodes().size());
		nodes.setHidden(true);
		assertNull(it.scene().node(c.getId()));
		assertNull(it.scene().edge(bc.getId()));
		assertEquals(400, it.scene().bounds().right());
		edges.setHidden(true);
		assertEquals(List.of(), it.scene().edges());
		nodes.setHidden(false);
		assertEquals(List.of(bc.getId()), it.scene().edges().stream().map(SceneEdge::id).toList());
	}

	private static DiagramLayer layer(Diagrams it, String name) {
		DiagramLayer layer = StudyObjects.create(StudyPackage.Literals.DIAGRAM_LAYER);
		layer.setName(name);
		it.diagram.getLayers().add(layer);
		return layer;
	}

	@Test
	void theStudysOwnTypesHaveTheirNameLineColourAndDirection() {
		Diagrams it = new Diagrams();
		Study study = StudyObjects.create(StudyPackage.Literals.STUDY);
		study.getDiagrams().add(it.diagram);
		RelationType own = StudyObjects.create(StudyPackage.Literals.RELATION_TYPE, "own");
		own.setName("answers to");
		own.setLine(LineStyle.DASHED);
		own.setDirection(EdgeDirection.BOTH);
		own.setColour("#aa3377");
		study.getRelationTypes().add(own);
		DiagramNode a = it.named(NodeKind.TEXT, "a", 0, 0, 100, 40);
		DiagramNode b = it.named(NodeKind.TEXT, "b", 400, 0, 100, 40);
		it.edge(a, "own", b).setName("late");
		SceneEdge edge = it.scene().edges().get(0);
		assertEquals("answers to: late", edge.label());
		Mark.Line line = lines(edge).get(0);
		assertEquals(Mark.Dash.DASHED, line.ink().dash());
		assertEquals("#aa3377", line.ink().line());
		assertEquals(3, lines(edge).size(), "the line and two heads");
		assertEquals(List.of("own"), EdgeTypes.all(study).stream().skip(5).map(EdgeType::id).toList());
		own.setName(" ");
		assertEquals("(no name): late", it.scene().edges().get(0).label());
	}

	@Test
	void anEdgeMayHaveItsOwnDirectionAndColour() {
		Diagrams it = new Diagrams();
		DiagramNode a = it.named(NodeKind.TEXT, "a", 0, 0, 100, 40);
		DiagramNode b = it.named(NodeKind.TEXT, "b", 400, 0, 100, 40);
		DiagramEdge edge = it.edge(a, EdgeTypes.ASSOCIATED_WITH, b);
		assertEquals(1, lines(it.scene().edges().get(0)).size(), "no heads");
		edge.setDirection(EdgeDirection.FORWARD);
		List<Mark.Line> forward = lines(it.scene().edges().get(0));
		assertEquals(new ScenePoint(400, 20), forward.get(1).points().get(0), "the tip of the head");
		edge.setDirection(EdgeDirection.BOTH);
		assertEquals(3, lines(it.scene().edges().get(0)).size());
		edge.setType(EdgeTypes.PART_OF);
		edge.setDirection(EdgeDirection.NONE);
		assertEquals(1, lines(it.scene().edges().get(0)).size());
		edge.setColour("#cc0000");
		assertEquals("#cc0000", lines(it.scene().edges().get(0)).get(0).ink().line());
	}

	@Test
	void heavierEdgesAreThickerAndNoneTooThick() {
		Diagrams it = new Diagrams();
		DiagramNode a = it.named(NodeKind.TEXT, "a", 0, 0, 100, 400);
		List<DiagramEdge> edges = new ArrayList<>();
		for (int weight : new int[] { 0, 1, 5, 20, 100 }) {
			DiagramEdge edge = it.edge(a, EdgeTypes.OCCURS_WITH, it.named(NodeKind.TEXT, "b", 400, edges.size() * 80, 80, 40));
			edge.setWeight(weight);
			edges.add(edge);
		}
		List<Double> widths = it.scene().edges().stream().map(edge -> lines(edge).get(0).ink().lineWidth()).toList();
		assertEquals(1.4, widths.get(0), CLOSE, "as without a weight");
		assertEquals(7, widths.get(4), CLOSE);
		assertEquals(1.2 + 5.8 / 5, widths.get(3), CLOSE, "in proportion to the weight");
		assertTrue(widths.get(1) < widths.get(2) && widths.get(2) < widths.get(3));
		assertEquals(List.of("", "1", "5", "20", "100"), it.scene().edges().stream().map(SceneEdge::label).toList());
		edges.get(3).setWeight(2);
		edges.get(4).setWeight(2);
		assertTrue(lines(it.scene().edges().get(4)).get(0).ink().lineWidth() < 4, "few steps make no thick lines");
	}

	@ParameterizedTest
	@EnumSource(EdgeRouting.class)
	void severalEdgesBetweenTwoNodesAndSeveralLoopsAreToldApart(EdgeRouting routing) {
		for (int number : new int[] { 2, 3, 4, 5 }) {
			for (int dy : new int[] { 0, 20, 300, -300 }) {
				Diagrams it = new Diagrams();
				it.diagram.setRouting(routing);
				DiagramNode a = it.named(NodeKind.TEXT, "a", 0, 400, 200, 120);
				DiagramNode b = it.named(NodeKind.TEXT, "b", 500, 400 + dy, 200, 120);
				for (int i = 0; i < number; i++) {
					it.edge(i % 2 == 0 ? a : b, EdgeTypes.LEADS_TO, i % 2 == 0 ? b : a);
					it.edge(a, EdgeTypes.SUPPORTS, a);
				}
				List<SceneEdge> edges = it.scene().edges();
				for (SceneEdge one : edges) {
					for (SceneEdge other : edges) {
						boolean alike = one.type().equals(other.type()) && one != other;
						assertTrue(!alike || apart(one, other) > 6, routing + " " + number + " " + dy);
					}
				}
			}
		}
	}

	/** How far the middle of one edge is from the other. */
	private static double apart(SceneEdge one, SceneEdge other) {
		ScenePoint middle = middle(one.points());
		double nearest = Double.MAX_VALUE;
		for (int i = 1; i < other.points().size(); i++) {
			for (int part = 0; part <= 100; part++) {
				nearest = Math.min(nearest,
						middle.distance(other.points().get(i - 1).towards(other.points().get(i), part / 100.0)));
			}
		}
		return nearest;
	}

	private static ScenePoint middle(List<ScenePoint> points) {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += points.get(i - 1).distance(points.get(i));
		}
		double left = length / 2;
		for (int i = 1; i < points.size(); i++) {
			double step = points.get(i - 1).distance(points.get(i));
			if (left <= step) {
				return points.get(i - 1).towards(points.get(i), left / step);
			}
			left -= step;
		}
		return points.get(points.size() - 1);
	}

	@Test
	void headsStandOnCurvesInTheirDirection() {
		Diagrams it = new Diagrams();
		it.diagram.setRouting(EdgeRouting.CURVED);
		DiagramNode a = it.named(NodeKind.TEXT, "a", 0, 0, 100, 40);
		DiagramNode b = it.named(NodeKind.TEXT, "b", 300, 300, 100, 40);
		it.edge(a, EdgeTypes.LEADS_TO, b, 300, 0);
		SceneEdge edge = it.scene().edges().get(0);
		Mark.Line head = lines(edge).get(1);
		ScenePoint tip = edge.points().get(edge.points().size() - 1);
		assertEquals(tip, head.points().get(0));
		ScenePoint back = head.points().get(1).towards(head.points().get(2), 0.5);
		double nearest = edge.points().stream().mapToDouble(back::distance).min().orElseThrow();
		assertTrue(nearest < 15, "the middle of its base is on the curve");
		assertTrue(tip.y() - back.y() > Math.abs(tip.x() - back.x()), "it comes from above");
	}

	@ParameterizedTest
	@EnumSource(EdgeRouting.class)
	void labelsKeepClearOfNodesHoweverEdgesRun(EdgeRouting routing) {
		Diagrams it = Diagrams.rich();
		it.diagram.setRouting(routing);
		DiagramScene scene = it.scene();
		for (SceneEdge edge : scene.edges()) {
			scene.nodes().stream().filter(node -> node.kind() != NodeKind.GROUP).forEach(
					node -> assertEquals(0, edge.labelBox().overlap(node.box()), edge.label() + " on " + node.label()));
		}
	}

	@Test
	void aNoteIsToldByASignWithinTheLabel() {
		Diagrams it = new Diagrams();
		DiagramNode a = it.named(NodeKind.TEXT, "a", 0, 0, 100, 40);
		DiagramNode b = it.named(NodeKind.TEXT, "b", 400, 0, 100, 40);
		DiagramEdge edge = it.edge(a, EdgeTypes.OCCURS_WITH, b);
		assertNull(it.scene().edges().get(0).labelBox());
		edge.setNote(" said by those who work alone ");
		SceneEdge noted = it.scene().edges().get(0);
		assertEquals("said by those who work alone", noted.note());
		List<Mark.Line> sign = lines(noted).subList(1, 3);
		sign.forEach(mark -> mark.points().forEach(point -> assertTrue(noted.labelBox().contains(point))));
		edge.setWeight(12);
		SceneEdge labelled = it.scene().edges().get(0);
		Mark.Text text = texts(labelled.marks()).get(0);
		lines(labelled).subList(1, 3).forEach(mark -> mark.points()
				.forEach(point -> assertTrue(point.x() > text.box().right(), "the sign stands beside the number")));
	}

	@Test
	void aGroupOfParticipantsSaysWhatTheyShareAndHowManyTheyAre() {
		Diagrams it = new Diagrams();
		Study study = StudyObjects.create(StudyPackage.Literals.STUDY);
		study.getDiagrams().add(it.diagram);
		Attribute role = StudyObjects.create(StudyPackage.Literals.ATTRIBUTE);
		role.setName("Role");
		study.getAttributes().add(role);
		for (String value : List.of("nurse", "peer worker", "nurse")) {
			Participant participant = it.participant("P");
			AttributeValue has = StudyObjects.create(StudyPackage.Literals.ATTRIBUTE_VALUE);
			has.setAttribute(role);
			has.setValue(value);
			participant.getValues().add(has);
			study.getParticipants().add(participant);
		}
		DiagramNode node = it.node(NodeKind.PARTICIPANTS, role, 0, 0);
		node.setValue("nurse");
		assertEquals("Role: nurse", it.scene().nodes().get(0).label());
		List<String> shown = texts(it.scene().nodes().get(0).marks()).stream().map(Mark.Text::text).toList();
		assertEquals(List.of("Role: nurse", "2 participants"), shown);
		node.setValue("peer worker");
		node.setName("Those with experience");
		shown = texts(it.scene().nodes().get(0).marks()).stream().map(Mark.Text::text).toList();
		assertEquals(List.of("Those with experience", "1 participant"), shown);
	}

	@Test
	void framesLieBehindWhatTheyHoldAndGrowWithIt() {
		Diagrams it = new Diagrams();
		DiagramNode member = it.named(NodeKind.TEXT, "member", 500, 400, 100, 40);
		DiagramNode inner = it.named(NodeKind.GROUP, "Inner", 40, 60, -1, -1);
		DiagramNode outer = it.named(NodeKind.GROUP, "Outer", 0, 0, -1, -1);
		member.setFrame(inner);
		inner.setFrame(outer);
		DiagramScene scene = it.scene();
		assertEquals(List.of("Outer", "Inner", "member"), scene.nodes().stream().map(SceneNode::label).toList());
		SceneBox innerBox = scene.node(inner.getId()).box();
		assertTrue(innerBox.contains(scene.node(member.getId()).box()));
		assertTrue(scene.node(outer.getId()).box().contains(innerBox));
		assertEquals(40, innerBox.x());
		inner.setWidth(200);
		inner.setHeight(100);
		assertEquals(new SceneBox(40, 60, 200, 100), it.scene().node(inner.getId()).box(), "a size that was given counts");
		LayoutGraph graph = LayoutGraph.of(it.scene());
		assertEquals(inner.getId(), graph.nodesById().get(member.getId()).frameId(), "also outside of the frame's box");
		assertEquals(List.of(inner.getId(), outer.getId()), graph.framesAround(member.getId()));
		outer.setFrame(inner);
		assertEquals(3, LayoutGraph.of(it.scene()).nodes().size(), "frames in each other do no harm");
	}

	@Test
	void aSceneWithEverythingIsTheSameEveryTime() {
		Diagrams one = Diagrams.rich();
		Diagrams other = Diagrams.rich();
		for (Diagrams it : List.of(one, other)) {
			it.diagram.setRouting(EdgeRouting.CURVED);
			it.diagram.getNodes().forEach(node -> node.setShape(NodeShape.VALUES.get(node.getId().length() % 5)));
		}
		assertEquals(one.scene(), other.scene());
		one.diagram.setRouting(EdgeRouting.ORTHOGONAL);
		assertNotEquals(one.scene(), other.scene());
	}

	private static boolean onBorder(NodeOutline outline, ScenePoint point) {
		boolean nearInside = Stream.of(point, point.plus(CLOSE, 0), point.plus(-CLOSE, 0), point.plus(0, CLOSE),
				point.plus(0, -CLOSE)).anyMatch(outline::contains);
		return nearInside && Stream.of(point.plus(CLOSE, 0), point.plus(-CLOSE, 0), point.plus(0, CLOSE),
				point.plus(0, -CLOSE)).anyMatch(each -> !outline.contains(each));
	}

	private static List<Mark.Line> lines(SceneEdge edge) {
		return edge.marks().stream().filter(Mark.Line.class::isInstance).map(Mark.Line.class::cast).toList();
	}

	private static List<Mark.Text> texts(List<Mark> marks) {
		return marks.stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
	}
}
