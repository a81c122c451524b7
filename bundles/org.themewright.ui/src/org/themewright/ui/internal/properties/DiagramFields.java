package org.themewright.ui.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.themewright.diagram.scene.EdgeType;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.Attribute;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramLayer;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeDirection;
import org.themewright.model.EdgeRouting;
import org.themewright.model.NodeColouring;
import org.themewright.model.NodeKind;
import org.themewright.model.NodeShape;
import org.themewright.model.NodeSizing;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.StudyLabels;

/** The fields for how a diagram, its nodes and its edges look. */
final class DiagramFields {

	private final PropertyForm form;

	DiagramFields(PropertyForm form) {
		this.form = form;
	}

	/** What decides which fields there are. */
	static List<Object> shape(ThemeDiagram diagram) {
		return List.of(diagram.getColouring(), List.copyOf(StudyObjects.studyOf(diagram).getAttributes()),
				diagram.getShadedBy() == null ? "" : diagram.getShadedBy()); //$NON-NLS-1$
	}

	/** The names of the layers that a node or edge can lie on. */
	static List<Object> layers(EObject part) {
		return new ArrayList<>(layers((ThemeDiagram) part.eContainer()).values());
	}

	void diagram(ThemeDiagram diagram) {
		Map<EdgeRouting, String> routings = new LinkedHashMap<>();
		routings.put(EdgeRouting.STRAIGHT, DiagramMessages.straight);
		routings.put(EdgeRouting.ORTHOGONAL, DiagramMessages.orthogonal);
		routings.put(EdgeRouting.CURVED, DiagramMessages.curved);
		form.choice(DiagramMessages.routing, routings, diagram::getRouting, diagram::setRouting);
		Map<NodeSizing, String> sizings = new LinkedHashMap<>();
		sizings.put(NodeSizing.FIXED, DiagramMessages.sizeFixed);
		sizings.put(NodeSizing.CODINGS, DiagramMessages.sizeCodings);
		sizings.put(NodeSizing.PARTICIPANTS, DiagramMessages.sizeParticipants);
		form.choice(DiagramMessages.sizing, sizings, diagram::getSizing, diagram::setSizing);
		Map<NodeColouring, String> colourings = new LinkedHashMap<>();
		colourings.put(NodeColouring.OWN, DiagramMessages.colourOwn);
		colourings.put(NodeColouring.THEME, DiagramMessages.colourTheme);
		colourings.put(NodeColouring.ATTRIBUTE, DiagramMessages.colourAttribute);
		form.choice(DiagramMessages.colouring, colourings, diagram::getColouring, diagram::setColouring);
		if (diagram.getColouring() == NodeColouring.ATTRIBUTE) {
			shading(diagram);
		}
		form.check(DiagramMessages.legend, diagram::isLegend, diagram::setLegend);
	}

	private void shading(ThemeDiagram diagram) {
		Map<Attribute, String> attributes = new LinkedHashMap<>();
		StudyObjects.studyOf(diagram).getAttributes().forEach(each -> attributes.put(each, StudyLabels.text(each)));
		form.choice(DiagramMessages.shadedBy, attributes, diagram::getShadedBy, chosen -> {
			diagram.setShadedBy(chosen);
			diagram.setShadedValue(null);
		});
		if (diagram.getShadedBy() != null) {
			form.choice(DiagramMessages.shadedValue, values(diagram.getShadedBy(), diagram.getShadedValue()),
					diagram::getShadedValue, diagram::setShadedValue);
		}
	}

	/** The values that participants have or may have. */
	private static Map<String, String> values(Attribute attribute, String present) {
		Study study = StudyObjects.studyOf(attribute);
		TreeSet<String> all = new TreeSet<>(attribute.getChoices());
		study.getParticipants().stream().flatMap(each -> each.getValues().stream())
				.filter(each -> each.getAttribute() == attribute).map(each -> each.getValue()).filter(Objects::nonNull)
				.forEach(all::add);
		if (present != null) {
			all.add(present);
		}
		Map<String, String> result = new LinkedHashMap<>();
		all.forEach(each -> result.put(each, each));
		return result;
	}

	void node(DiagramNode node) {
		if (node.getKind() == NodeKind.PARTICIPANTS && node.getSubject() instanceof Attribute attribute) {
			form.choice(StudyLabels.text(attribute), values(attribute, node.getValue()), node::getValue, node::setValue);
		}
		if (node.getKind() != NodeKind.GROUP) {
			Map<NodeShape, String> shapes = new LinkedHashMap<>();
			shapes.put(NodeShape.DEFAULT, DiagramMessages.shapeDefault);
			shapes.put(NodeShape.RECTANGLE, DiagramMessages.shapeRectangle);
			shapes.put(NodeShape.ROUNDED, DiagramMessages.shapeRounded);
			shapes.put(NodeShape.ELLIPSE, DiagramMessages.shapeEllipse);
			shapes.put(NodeShape.NOTE, DiagramMessages.shapeNote);
			form.choice(DiagramMessages.shape, shapes, node::getShape, node::setShape);
		}
		form.choice(DiagramMessages.layer, layers((ThemeDiagram) node.eContainer()), node::getLayer, node::setLayer);
	}

	void edge(DiagramEdge edge) {
		Map<EdgeDirection, String> directions = new LinkedHashMap<>();
		directions.put(EdgeDirection.TYPE, DiagramMessages.directionType);
		directions.put(EdgeDirection.FORWARD, DiagramMessages.directionForward);
		directions.put(EdgeDirection.BOTH, DiagramMessages.directionBoth);
		directions.put(EdgeDirection.NONE, DiagramMessages.directionNone);
		form.choice(DiagramMessages.direction, directions, edge::getDirection, edge::setDirection);
		form.number(DiagramMessages.weight, () -> Integer.toString(edge.getWeight()), Values::checkWeight,
				value -> edge.setWeight(value == null ? 0 : Integer.parseInt(value)));
		form.colour(Messages.colour, edge, Literals.DIAGRAM_EDGE__COLOUR);
		form.lines(Messages.note, edge, Literals.DIAGRAM_EDGE__NOTE);
		form.choice(DiagramMessages.layer, layers((ThemeDiagram) edge.eContainer()), edge::getLayer, edge::setLayer);
	}

	/** The types that an edge can have, and the one it has. */
	static Map<String, String> types(DiagramEdge edge) {
		Study study = StudyObjects.studyOf(edge);
		Map<String, String> result = new LinkedHashMap<>();
		for (EdgeType type : EdgeTypes.all(study)) {
			result.put(type.id(), type.label());
		}
		result.putIfAbsent(edge.getType(), EdgeTypes.of(study, edge.getType()).label());
		return result;
	}

	private static Map<DiagramLayer, String> layers(ThemeDiagram diagram) {
		Map<DiagramLayer, String> result = new LinkedHashMap<>();
		result.put(null, DiagramMessages.layerNone);
		diagram.getLayers().forEach(layer -> result.put(layer, StudyLabels.text(layer)));
		return result;
	}
}
