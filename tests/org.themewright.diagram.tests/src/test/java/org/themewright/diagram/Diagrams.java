package org.themewright.diagram;

import java.util.Random;

import org.themewright.diagram.scene.AwtTextMeasure;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.Code;
import org.themewright.model.Codebook;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.NodeKind;
import org.themewright.model.Participant;
import org.themewright.model.Point;
import org.themewright.model.StudyFactory;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;

/** Builds diagrams with ids that are the same every time. */
final class Diagrams {

	final ThemeDiagram diagram = StudyObjects.create(StudyPackage.Literals.THEME_DIAGRAM, "diagram");
	final Codebook codebook = StudyObjects.create(StudyPackage.Literals.CODEBOOK, "codebook");
	private int next;

	Diagrams() {
		diagram.setName("How it hangs together");
	}

	Theme theme(Theme parent, String name) {
		Theme theme = StudyObjects.create(StudyPackage.Literals.THEME, "theme" + next++);
		theme.setName(name);
		(parent == null ? codebook.getThemes() : parent.getThemes()).add(theme);
		return theme;
	}

	Code code(String name, String colour) {
		Code code = StudyObjects.create(StudyPackage.Literals.CODE, "code" + next++);
		code.setName(name);
		code.setColour(colour);
		codebook.getCodes().add(code);
		return code;
	}

	Participant participant(String name) {
		Participant participant = StudyObjects.create(StudyPackage.Literals.PARTICIPANT, "participant" + next++);
		participant.setName(name);
		return participant;
	}

	Memo memo(String title, String text) {
		Memo memo = StudyObjects.create(StudyPackage.Literals.MEMO, "memo" + next++);
		memo.setName(title);
		memo.setText(text);
		return memo;
	}

	DiagramNode node(NodeKind kind, Identified subject, int x, int y) {
		DiagramNode node = StudyObjects.create(StudyPackage.Literals.DIAGRAM_NODE, "node" + next++);
		node.setKind(kind);
		node.setSubject(subject);
		node.setX(x);
		node.setY(y);
		diagram.getNodes().add(node);
		return node;
	}

	DiagramNode named(NodeKind kind, String name, int x, int y, int width, int height) {
		DiagramNode node = node(kind, null, x, y);
		node.setName(name);
		node.setWidth(width);
		node.setHeight(height);
		return node;
	}

	DiagramEdge edge(DiagramNode source, String type, DiagramNode target, int... bends) {
		DiagramEdge edge = StudyObjects.create(StudyPackage.Literals.DIAGRAM_EDGE, "edge" + next++);
		edge.setSource(source);
		edge.setTarget(target);
		edge.setType(type);
		for (int i = 0; i < bends.length; i += 2) {
			Point point = StudyFactory.eINSTANCE.createPoint();
			point.setX(bends[i]);
			point.setY(bends[i + 1]);
			edge.getBends().add(point);
		}
		diagram.getEdges().add(edge);
		return edge;
	}

	DiagramScene scene() {
		return DiagramScene.of(diagram, new AwtTextMeasure(), ColourScheme.LIGHT);
	}

	/** Every kind of node and every type of edge, with names as long as they are in a real study. */
	static Diagrams rich() {
		Diagrams it = new Diagrams();
		Theme living = it.theme(null, "Living knowledge: having been there as expertise");
		Theme between = it.theme(null, "Between two worlds, at home in neither");
		Theme trust = it.theme(living, "Trust before technique");
		Theme sharing = it.theme(living, "Choosing what to share, and when");
		Theme role = it.theme(between, "A role nobody has quite explained");
		Theme cost = it.theme(between, "The emotional cost of being the evidence");
		DiagramNode livingNode = it.node(NodeKind.THEME, living, 40, 200);
		DiagramNode betweenNode = it.node(NodeKind.THEME, between, 700, 200);
		DiagramNode trustNode = it.node(NodeKind.THEME, trust, 300, 60);
		DiagramNode sharingNode = it.node(NodeKind.THEME, sharing, 320, 300);
		DiagramNode roleNode = it.node(NodeKind.THEME, role, 980, 60);
		DiagramNode costNode = it.node(NodeKind.THEME, cost, 640, 420);
		DiagramNode hope = it.node(NodeKind.CODE, it.code("Hope as something shown, not said", "#009e73"), 60, 40);
		DiagramNode mutual = it.node(NodeKind.CODE, it.code("Mutuality", "#0072b2"), 560, 40);
		DiagramNode boundaries = it.node(NodeKind.CODE, it.code("Keeping boundaries without distance", "#e69f00"), 60,
				420);
		DiagramNode notes = it.node(NodeKind.CODE, it.code("Writing in the clinical record", "#cc79a7"), 1000, 240);
		DiagramNode pay = it.node(NodeKind.CODE, it.code("Pay, contracts and temporary posts", "#d55e00"), 1000, 340);
		DiagramNode tired = it.node(NodeKind.CODE, it.code("Tiredness after telling one's story again", "#7f6bb3"), 340,
				520);
		DiagramNode person = it.node(NodeKind.PARTICIPANT, it.participant("Maren (P3)"), 860, 540);
		DiagramNode memo = it.node(NodeKind.MEMO,
				it.memo("Is this one theme or two?", "The cost is told by those who work alone; ask the others again."),
				1000, 460);
		DiagramNode text = it.named(NodeKind.TEXT, "Working model, after the second round", 40, 600, -1, -1);
		DiagramNode frame = it.named(NodeKind.GROUP, "Working conditions", 960, 200, 240, 210);
		it.edge(livingNode, EdgeTypes.LEADS_TO, trustNode);
		it.edge(hope, EdgeTypes.SUPPORTS, livingNode);
		it.edge(sharingNode, EdgeTypes.PART_OF, livingNode);
		it.edge(mutual, EdgeTypes.SUPPORTS, trustNode);
		it.edge(livingNode, EdgeTypes.IN_TENSION_WITH, betweenNode).setName("whose knowledge counts");
		it.edge(roleNode, EdgeTypes.PART_OF, betweenNode);
		it.edge(costNode, EdgeTypes.PART_OF, betweenNode);
		it.edge(sharingNode, EdgeTypes.LEADS_TO, costNode);
		it.edge(boundaries, EdgeTypes.ASSOCIATED_WITH, sharingNode);
		it.edge(tired, EdgeTypes.SUPPORTS, costNode);
		it.edge(notes, EdgeTypes.SUPPORTS, roleNode);
		it.edge(pay, EdgeTypes.ASSOCIATED_WITH, betweenNode);
		it.edge(person, "speaks-most-about", costNode);
		it.edge(memo, EdgeTypes.ASSOCIATED_WITH, costNode);
		it.edge(trustNode, EdgeTypes.LEADS_TO, sharingNode);
		it.edge(frame, EdgeTypes.LEADS_TO, costNode);
		text.setColour(null);
		return it;
	}

	/** As many nodes and edges as asked for, the same every time. */
	static Diagrams random(int nodes, int edges, long seed) {
		Random random = new Random(seed);
		Diagrams it = new Diagrams();
		for (int i = 0; i < nodes; i++) {
			it.node(NodeKind.CODE, it.code("A code called " + "something ".repeat(random.nextInt(5)) + i, "#0072b2"),
					random.nextInt(3000), random.nextInt(3000));
		}
		for (int i = 0; i < edges; i++) {
			it.edge(it.diagram.getNodes().get(random.nextInt(nodes)),
					EdgeTypes.known().get(random.nextInt(5)).id(), it.diagram.getNodes().get(random.nextInt(nodes)));
		}
		return it;
	}

	/** Applies places and bends to the diagram. */
	void apply(org.themewright.diagram.layout.LayoutResult result) {
		for (DiagramNode node : diagram.getNodes()) {
			var place = result.places().get(node.getId());
			node.setX((int) place.x());
			node.setY((int) place.y());
			if (node.getKind() == NodeKind.GROUP) {
				node.setWidth((int) place.width());
				node.setHeight((int) place.height());
			}
		}
		for (DiagramEdge edge : diagram.getEdges()) {
			edge.getBends().clear();
			result.bends().getOrDefault(edge.getId(), java.util.List.of()).forEach(bend -> {
				Point point = StudyFactory.eINSTANCE.createPoint();
				point.setX((int) bend.x());
				point.setY((int) bend.y());
				edge.getBends().add(point);
			});
		}
	}
}
