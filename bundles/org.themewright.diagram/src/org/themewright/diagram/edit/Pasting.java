package org.themewright.diagram.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.themewright.core.StudySession;
import org.themewright.model.Attribute;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.Identified;
import org.themewright.model.NodeKind;
import org.themewright.model.Point;
import org.themewright.model.Study;
import org.themewright.model.StudyFactory;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.ThemeDiagram;

/** Makes nodes and edges of an excerpt. */
final class Pasting {

	private final ThemeDiagram diagram;
	private final DiagramExcerpt excerpt;
	private final Map<String, Identified> subjects;

	Pasting(ThemeDiagram diagram, DiagramExcerpt excerpt) {
		this.diagram = diagram;
		this.excerpt = excerpt;
		this.subjects = subjects(StudyObjects.studyOf(diagram));
	}

	private static Map<String, Identified> subjects(Study study) {
		Map<String, Identified> result = new HashMap<>();
		for (Iterator<EObject> all = study.getCodebook().eAllContents(); all.hasNext();) {
			remember(all.next(), result);
		}
		study.getParticipants().forEach(each -> remember(each, result));
		study.getMemos().forEach(each -> remember(each, result));
		study.getAttributes().forEach(each -> remember(each, result));
		return result;
	}

	private static void remember(EObject object, Map<String, Identified> into) {
		if (object instanceof Identified identified
				&& (DiagramOperations.kindOf(object) != null || object instanceof Attribute)) {
			into.put(identified.getId(), identified);
		}
	}

	List<DiagramNode> paste(StudySession session, int dx, int dy) {
		List<DiagramNode> nodes = excerpt.nodes().stream().map(node -> node(node, dx, dy)).toList();
		for (int i = 0; i < nodes.size(); i++) {
			int frame = excerpt.nodes().get(i).frame();
			if (frame >= 0 && Frames.canHold(nodes.get(frame), nodes.get(i))) {
				nodes.get(i).setFrame(nodes.get(frame));
			}
		}
		List<DiagramEdge> edges = excerpt.edges().stream().map(edge -> edge(edge, nodes, dx, dy)).toList();
		List<DiagramNode> frames = nodes.stream().filter(node -> node.getKind() == NodeKind.GROUP).toList();
		List<DiagramNode> others = new ArrayList<>(nodes);
		others.removeAll(frames);
		session.execute(Messages.paste, () -> {
			// a frame that is above others hides them
			diagram.getNodes().addAll(0, frames);
			diagram.getNodes().addAll(others);
			diagram.getEdges().addAll(edges);
		});
		return nodes;
	}

	private DiagramNode node(DiagramExcerpt.Node copied, int dx, int dy) {
		DiagramNode node = StudyObjects.create(StudyPackage.Literals.DIAGRAM_NODE);
		Identified subject = subjects.get(copied.subjectId());
		boolean lost = subject == null && copied.kind() != NodeKind.TEXT && copied.kind() != NodeKind.GROUP;
		node.setKind(lost ? NodeKind.TEXT : copied.kind());
		node.setSubject(subject);
		boolean named = subject == null || copied.kind() == NodeKind.PARTICIPANTS;
		node.setName(named ? name(copied, subject == null) : null);
		node.setValue(lost ? null : copied.value());
		node.setX(copied.x() + dx);
		node.setY(copied.y() + dy);
		node.setWidth(copied.width());
		node.setHeight(copied.height());
		node.setColour(copied.colour());
		node.setShape(copied.shape());
		return node;
	}

	private static String name(DiagramExcerpt.Node copied, boolean needed) {
		boolean blank = copied.label() == null || copied.label().isBlank();
		return !blank ? copied.label() : needed ? Messages.unnamed : null;
	}

	private static DiagramEdge edge(DiagramExcerpt.Edge copied, List<DiagramNode> nodes, int dx, int dy) {
		DiagramEdge edge = StudyObjects.create(StudyPackage.Literals.DIAGRAM_EDGE);
		edge.setSource(nodes.get(copied.source()));
		edge.setTarget(nodes.get(copied.target()));
		edge.setType(copied.type());
		edge.setName(copied.label());
		edge.setNote(copied.note());
		edge.setWeight(copied.weight());
		edge.setDirection(copied.direction());
		edge.setColour(copied.colour());
		copied.bends().forEach(bend -> {
			Point point = StudyFactory.eINSTANCE.createPoint();
			point.setX((int) bend.x() + dx);
			point.setY((int) bend.y() + dy);
			edge.getBends().add(point);
		});
		return edge;
	}
}
