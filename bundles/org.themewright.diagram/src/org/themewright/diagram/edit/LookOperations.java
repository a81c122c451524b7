package org.themewright.diagram.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramLayer;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeDirection;
import org.themewright.model.EdgeRouting;
import org.themewright.model.Identified;
import org.themewright.model.LineStyle;
import org.themewright.model.NodeShape;
import org.themewright.model.RelationType;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.ThemeDiagram;

/**
 * Changes how diagrams and their parts look, and which of them are shown. Every method is one command on the study's command
 * stack. Called on the thread that uses the study.
 *
 * @since 0.1
 */
public final class LookOperations {

	private final StudySession session;

	/** @param session the open study, not null */
	public LookOperations(StudySession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * @param nodes nodes
	 * @param shape the outline they get
	 */
	public void setShape(Collection<DiagramNode> nodes, NodeShape shape) {
		session.execute(Messages.shape, () -> nodes.forEach(node -> node.setShape(shape)));
	}

	/**
	 * @param parts nodes and edges
	 * @param colour {@code #rrggbb}; null for that of what they stand for
	 */
	public void setColour(Collection<? extends Identified> parts, String colour) {
		session.execute(Messages.colour, () -> parts.forEach(part -> {
			switch (part) {
			case DiagramNode node -> node.setColour(colour);
			case DiagramEdge edge -> edge.setColour(colour);
			default -> throw new IllegalArgumentException(part.eClass().getName());
			}
		}));
	}

	/**
	 * @param edges edges
	 * @param direction which of their ends have a head
	 */
	public void setDirection(Collection<DiagramEdge> edges, EdgeDirection direction) {
		session.execute(Messages.direction, () -> edges.forEach(edge -> edge.setDirection(direction)));
	}

	/**
	 * @param edges edges
	 * @param weight how strong they are; 0 for not said
	 */
	public void setWeight(Collection<DiagramEdge> edges, int weight) {
		session.execute(Messages.weight, () -> edges.forEach(edge -> edge.setWeight(Math.max(0, weight))));
	}

	/**
	 * @param edge an edge
	 * @param note what is to say about it; null or blank for nothing
	 */
	public void setNote(DiagramEdge edge, String note) {
		session.execute(Messages.note, () -> edge.setNote(note == null || note.isBlank() ? null : note.strip()));
	}

	/**
	 * @param diagram a diagram
	 * @param routing how its edges run
	 */
	public void setRouting(ThemeDiagram diagram, EdgeRouting routing) {
		session.execute(Messages.routing, () -> diagram.setRouting(routing));
	}

	/**
	 * @param diagram a diagram
	 * @param shown whether it has a legend
	 */
	public void setLegend(ThemeDiagram diagram, boolean shown) {
		session.execute(Messages.legend, () -> diagram.setLegend(shown));
	}

	/**
	 * Declares a type of relations of the study's own.
	 *
	 * @param name its name, not blank
	 * @param direction which ends of its edges have a head
	 * @param line how its edges are drawn
	 * @param colour {@code #rrggbb}, or null
	 * @return the type
	 * @throws IllegalArgumentException when the name is blank or a type has it already
	 */
	public RelationType createRelationType(String name, EdgeDirection direction, LineStyle line, String colour) {
		Study study = session.getStudy();
		if (name.isBlank() || EdgeTypes.all(study).stream().anyMatch(type -> type.label().equalsIgnoreCase(name.strip()))) {
			throw new IllegalArgumentException(name);
		}
		RelationType type = StudyObjects.create(StudyPackage.Literals.RELATION_TYPE);
		type.setName(name.strip());
		type.setDirection(direction);
		type.setLine(line);
		type.setColour(colour);
		session.execute(NLS.bind(Messages.createType, type.getName()), () -> study.getRelationTypes().add(type));
		return type;
	}

	/**
	 * Adds a layer above the others.
	 *
	 * @param diagram a diagram
	 * @param name its name, not blank
	 * @param parts nodes and edges that are put on it
	 * @return the layer
	 */
	public DiagramLayer createLayer(ThemeDiagram diagram, String name, Collection<? extends Identified> parts) {
		if (name.isBlank()) {
			throw new IllegalArgumentException(name);
		}
		DiagramLayer layer = StudyObjects.create(StudyPackage.Literals.DIAGRAM_LAYER);
		layer.setName(name.strip());
		session.execute(NLS.bind(Messages.createLayer, layer.getName()), () -> {
			diagram.getLayers().add(layer);
			setLayer(parts, layer);
		});
		return layer;
	}

	/**
	 * @param parts nodes and edges of one diagram
	 * @param layer a layer of it; null for the one that is always shown
	 */
	public void setLayer(Collection<? extends Identified> parts, DiagramLayer layer) {
		session.execute(Messages.layer, () -> parts.forEach(part -> {
			switch (part) {
			case DiagramNode node -> node.setLayer(layer);
			case DiagramEdge edge -> edge.setLayer(layer);
			default -> throw new IllegalArgumentException(part.eClass().getName());
			}
		}));
	}

	/**
	 * @param layer a layer
	 * @param hidden whether what is on it is not shown
	 */
	public void setHidden(DiagramLayer layer, boolean hidden) {
		session.execute(NLS.bind(hidden ? Messages.hideLayer : Messages.showLayer, layer.getName()),
				() -> layer.setHidden(hidden));
	}

	/**
	 * Takes a layer away; what is on it stays, and is always shown from then on.
	 *
	 * @param layer a layer of a diagram
	 */
	public void deleteLayer(DiagramLayer layer) {
		ThemeDiagram diagram = (ThemeDiagram) layer.eContainer();
		session.execute(NLS.bind(Messages.deleteLayer, layer.getName()), () -> {
			List<DiagramNode> nodes = diagram.getNodes().stream().filter(node -> node.getLayer() == layer).toList();
			List<DiagramEdge> edges = diagram.getEdges().stream().filter(edge -> edge.getLayer() == layer).toList();
			setLayer(nodes, null);
			setLayer(edges, null);
			diagram.getLayers().remove(layer);
		});
	}
}
