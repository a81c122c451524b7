package org.themewright.diagram.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.layout.LayoutResult;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.Attribute;
import org.themewright.model.Code;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Named;
import org.themewright.model.NodeKind;
import org.themewright.model.Participant;
import org.themewright.model.Point;
import org.themewright.model.Researcher;
import org.themewright.model.StudyFactory;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;

/**
 * Changes theme diagrams. Every method is one command on the study's command stack. Called on the thread that uses the
 * study. Lengths are diagram units.
 *
 * @since 0.1
 */
public final class DiagramOperations {

	/** Distance from one to the next of several nodes that are added at once. */
	private static final int STAGGER = 72;

	private final StudySession session;
	private final StudyOperations study;

	/** @param session the open study, not null */
	public DiagramOperations(StudySession session) {
		this.session = Objects.requireNonNull(session);
		this.study = new StudyOperations(session);
	}

	/**
	 * @param object any object
	 * @return the kind of node that stands for it; null when no node can
	 */
	public static NodeKind kindOf(Object object) {
		return switch (object) {
		case Theme theme -> NodeKind.THEME;
		case Code code -> NodeKind.CODE;
		case Participant participant -> NodeKind.PARTICIPANT;
		case Memo memo -> NodeKind.MEMO;
		case null, default -> null;
		};
	}

	/**
	 * Adds nodes for objects of the study, below each other. Objects that are in the diagram already, and such that no
	 * node can stand for, are passed over.
	 *
	 * @param diagram the diagram
	 * @param subjects themes, codes, participants, memos
	 * @param x left edge
	 * @param y upper edge of the first
	 * @return the new nodes, in order
	 */
	public List<DiagramNode> add(ThemeDiagram diagram, Collection<?> subjects, int x, int y) {
		Set<Object> present = new HashSet<>(diagram.getNodes().stream().map(DiagramNode::getSubject).toList());
		List<DiagramNode> nodes = new ArrayList<>();
		for (Object subject : subjects) {
			if (kindOf(subject) != null && present.add(subject)) {
				nodes.add(node(kindOf(subject), (Identified) subject, x, y + nodes.size() * STAGGER));
			}
		}
		String label = nodes.size() == 1 ? NLS.bind(Messages.add, ((Named) nodes.get(0).getSubject()).getName())
				: NLS.bind(Messages.addMany, nodes.size());
		session.execute(label, () -> diagram.getNodes().addAll(nodes));
		return nodes;
	}

	private static DiagramNode node(NodeKind kind, Identified subject, int x, int y) {
		DiagramNode node = StudyObjects.create(StudyPackage.Literals.DIAGRAM_NODE);
		node.setKind(kind);
		node.setSubject(subject);
		node.setX(x);
		node.setY(y);
		return node;
	}

	/**
	 * Creates a theme of the study, and its node.
	 *
	 * @param diagram the diagram
	 * @param name name of the theme, not blank
	 * @param x left edge
	 * @param y upper edge
	 * @return the node
	 */
	public DiagramNode createTheme(ThemeDiagram diagram, String name, int x, int y) {
		List<DiagramNode> result = new ArrayList<>();
		session.execute(NLS.bind(Messages.add, name),
				() -> result.addAll(add(diagram, List.of(study.createTheme(null, name)), x, y)));
		return result.get(0);
	}

	/**
	 * Creates a top-level code of the study, and its node.
	 *
	 * @param diagram the diagram
	 * @param name name of the code, not blank
	 * @param researcher who creates it, or null
	 * @param x left edge
	 * @param y upper edge
	 * @return the node
	 */
	public DiagramNode createCode(ThemeDiagram diagram, String name, Researcher researcher, int x, int y) {
		List<DiagramNode> result = new ArrayList<>();
		session.execute(NLS.bind(Messages.add, name), () -> result
				.addAll(add(diagram, List.of(study.createCode(null, name, null, researcher)), x, y)));
		return result.get(0);
	}

	/**
	 * Adds a node for the participants who share a value of an attribute.
	 *
	 * @param diagram the diagram
	 * @param attribute an attribute of the study
	 * @param value the value, in the form that the attribute's type asks for
	 * @param x left edge
	 * @param y upper edge
	 * @return the node
	 */
	public DiagramNode createParticipants(ThemeDiagram diagram, Attribute attribute, String value, int x, int y) {
		DiagramNode node = node(NodeKind.PARTICIPANTS, attribute, x, y);
		node.setValue(Objects.requireNonNull(value));
		session.execute(NLS.bind(Messages.add, attribute.getName() + " = " + value), () -> diagram.getNodes().add(node)); //$NON-NLS-1$
		return node;
	}

	/**
	 * Adds a text of its own to the diagram.
	 *
	 * @param diagram the diagram
	 * @param text the text, not blank
	 * @param x left edge
	 * @param y upper edge
	 * @return the node
	 */
	public DiagramNode createText(ThemeDiagram diagram, String text, int x, int y) {
		return addNamed(diagram, NodeKind.TEXT, text, new SceneBox(x, y, -1, -1));
	}

	/**
	 * Adds a frame below all other nodes.
	 *
	 * @param diagram the diagram
	 * @param title its title, not blank
	 * @param box where; a width or height of -1 for the usual size
	 * @return the node
	 */
	public DiagramNode createFrame(ThemeDiagram diagram, String title, SceneBox box) {
		return addNamed(diagram, NodeKind.GROUP, title, box);
	}

	private DiagramNode addNamed(ThemeDiagram diagram, NodeKind kind, String name, SceneBox box) {
		DiagramNode node = node(kind, null, (int) box.x(), (int) box.y());
		node.setName(name.strip());
		node.setWidth((int) box.width());
		node.setHeight((int) box.height());
		session.execute(NLS.bind(Messages.add, node.getName()),
				() -> diagram.getNodes().add(kind == NodeKind.GROUP ? 0 : diagram.getNodes().size(), node));
		return node;
	}

	/**
	 * Renames what a node stands for, or the node itself where it stands for nothing.
	 *
	 * @param node a node
	 * @param name the new name, not blank
	 */
	public void rename(DiagramNode node, String name) {
		study.rename(node.getSubject() instanceof Named subject ? subject : node, name);
	}

	/**
	 * Moves nodes, and the bends of edges between them.
	 *
	 * @param nodes nodes of one diagram
	 * @param dx how far to the right
	 * @param dy how far down
	 */
	public void move(Collection<DiagramNode> nodes, int dx, int dy) {
		Set<DiagramNode> moving = new HashSet<>(nodes);
		session.execute(Messages.move, () -> {
			moving.forEach(node -> place(node, node.getX() + dx, node.getY() + dy));
			moving.stream().map(node -> (ThemeDiagram) node.eContainer()).distinct()
					.flatMap(diagram -> diagram.getEdges().stream())
					.filter(edge -> moving.contains(edge.getSource()) && moving.contains(edge.getTarget()))
					.flatMap(edge -> edge.getBends().stream()).forEach(bend -> {
						bend.setX(bend.getX() + dx);
						bend.setY(bend.getY() + dy);
					});
		});
	}

	/**
	 * Moves nodes, and lays them into other frames.
	 *
	 * @param nodes nodes of one diagram
	 * @param dx how far to the right
	 * @param dy how far down
	 * @param frames the frame that a node lies in from now on, by node; null for none; others stay in theirs
	 */
	public void move(Collection<DiagramNode> nodes, int dx, int dy, Map<DiagramNode, DiagramNode> frames) {
		session.execute(Messages.move, () -> {
			move(nodes, dx, dy);
			frames.forEach((node, frame) -> {
				if (node.getFrame() != frame && (frame == null || Frames.canHold(frame, node))) {
					node.setFrame(frame);
				}
			});
		});
	}

	/**
	 * Puts nodes at given places.
	 *
	 * @param label what is done, for people, e.g. "Align Left"
	 * @param corners upper left corner by node
	 */
	public void place(String label, Map<DiagramNode, ScenePoint> corners) {
		session.execute(label, () -> corners
				.forEach((node, corner) -> place(node, (int) Math.rint(corner.x()), (int) Math.rint(corner.y()))));
	}

	private static void place(DiagramNode node, int x, int y) {
		node.setX(x);
		node.setY(y);
	}

	/**
	 * Gives a node a place and a size.
	 *
	 * @param node a node
	 * @param box where; a width or height of -1 for what the label needs
	 */
	public void resize(DiagramNode node, SceneBox box) {
		session.execute(Messages.resize, () -> {
			place(node, (int) box.x(), (int) box.y());
			node.setWidth((int) box.width());
			node.setHeight((int) box.height());
		});
	}

	/**
	 * Adds an edge.
	 *
	 * @param source where it starts
	 * @param type id of its type
	 * @param target where it ends, in the same diagram
	 * @return the edge
	 */
	public DiagramEdge connect(DiagramNode source, String type, DiagramNode target) {
		ThemeDiagram diagram = diagramOf(source, target);
		DiagramEdge edge = StudyObjects.create(StudyPackage.Literals.DIAGRAM_EDGE);
		edge.setSource(source);
		edge.setTarget(target);
		edge.setType(type);
		session.execute(NLS.bind(Messages.connect, EdgeTypes.of(type).label()), () -> diagram.getEdges().add(edge));
		return edge;
	}

	private static ThemeDiagram diagramOf(DiagramNode source, DiagramNode target) {
		if (source.eContainer() == null || source.eContainer() != target.eContainer()) {
			throw new IllegalArgumentException(Messages.notInDiagram);
		}
		return (ThemeDiagram) source.eContainer();
	}

	/**
	 * Leads an edge from and to other nodes of its diagram.
	 *
	 * @param edge an edge
	 * @param source where it starts
	 * @param target where it ends
	 */
	public void reconnect(DiagramEdge edge, DiagramNode source, DiagramNode target) {
		diagramOf(source, target);
		session.execute(Messages.reconnect, () -> {
			edge.setSource(source);
			edge.setTarget(target);
		});
	}

	/**
	 * Changes the type of edges.
	 *
	 * @param edges edges
	 * @param type id of a type, also one of the study's own
	 */
	public void setType(Collection<DiagramEdge> edges, String type) {
		session.execute(NLS.bind(Messages.retype, EdgeTypes.of(type).label()),
				() -> edges.forEach(edge -> edge.setType(type)));
	}

	/**
	 * Sets the text beside the type of an edge.
	 *
	 * @param edge an edge
	 * @param text the text; null or blank for none
	 */
	public void setText(DiagramEdge edge, String text) {
		String name = text == null || text.isBlank() ? null : text.strip();
		session.execute(Messages.labelEdge, () -> edge.setName(name));
	}

	/**
	 * Sets the bend points of an edge.
	 *
	 * @param edge an edge
	 * @param bends from source to target; empty for a straight edge
	 */
	public void setBends(DiagramEdge edge, List<ScenePoint> bends) {
		session.execute(Messages.bend, () -> replaceBends(edge, bends));
	}

	private static void replaceBends(DiagramEdge edge, List<ScenePoint> bends) {
		List<Point> points = bends.stream().map(DiagramOperations::point).toList();
		edge.getBends().clear();
		edge.getBends().addAll(points);
	}

	private static Point point(ScenePoint bend) {
		Point point = StudyFactory.eINSTANCE.createPoint();
		point.setX((int) Math.rint(bend.x()));
		point.setY((int) Math.rint(bend.y()));
		return point;
	}

	/**
	 * Adds copies. What the originals stood for is looked up in the study of the diagram; where it is not, a text takes the
	 * place of the node.
	 *
	 * @param diagram the diagram
	 * @param excerpt what was copied, of this or another diagram or study
	 * @param dx how far to the right of the originals
	 * @param dy how far below the originals
	 * @return the new nodes, in order
	 */
	public List<DiagramNode> paste(ThemeDiagram diagram, DiagramExcerpt excerpt, int dx, int dy) {
		return new Pasting(diagram, excerpt).paste(session, dx, dy);
	}

	/**
	 * Makes nodes as large as another one.
	 *
	 * @param label what is done, for people
	 * @param sizes box by node
	 */
	public void resizeAll(String label, Map<DiagramNode, SceneBox> sizes) {
		session.execute(label, () -> sizes.forEach(this::resize));
	}

	/**
	 * Draws nodes above or below all others; frames stay below what is no frame.
	 *
	 * @param nodes nodes of one diagram
	 * @param front whether above
	 */
	public void order(Collection<DiagramNode> nodes, boolean front) {
		if (nodes.isEmpty()) {
			return;
		}
		ThemeDiagram diagram = (ThemeDiagram) nodes.iterator().next().eContainer();
		List<DiagramNode> moving = diagram.getNodes().stream().filter(nodes::contains).toList();
		session.execute(front ? Messages.toFront : Messages.toBack, () -> {
			for (int i = 0; i < moving.size(); i++) {
				diagram.getNodes().move(front ? diagram.getNodes().size() - 1 : i, moving.get(i));
			}
		});
	}

	/**
	 * Takes nodes and edges out of their diagram. What the nodes stand for stays in the study.
	 *
	 * @param parts nodes and edges
	 */
	public void remove(Collection<? extends Identified> parts) {
		session.execute(Messages.remove, () -> study.delete(parts));
	}

	/**
	 * Applies what a layout computed. Nodes that came or went since are left alone.
	 *
	 * @param diagram the diagram
	 * @param name name of the layout, for the label of the command
	 * @param result places and bends
	 */
	public void apply(ThemeDiagram diagram, String name, LayoutResult result) {
		session.execute(NLS.bind(Messages.layout, name), () -> {
			for (DiagramNode node : diagram.getNodes()) {
				SceneBox box = result.places().get(node.getId());
				if (box != null) {
					place(node, (int) Math.rint(box.x()), (int) Math.rint(box.y()));
					if (node.getKind() == NodeKind.GROUP) {
						node.setWidth((int) Math.rint(box.width()));
						node.setHeight((int) Math.rint(box.height()));
					}
				}
			}
			diagram.getEdges().stream().filter(edge -> isPlaced(edge.getSource(), result) || isPlaced(edge.getTarget(), result))
					.forEach(edge -> replaceBends(edge, result.bends().getOrDefault(edge.getId(), List.of())));
		});
	}

	private static boolean isPlaced(DiagramNode node, LayoutResult result) {
		return node != null && result.places().containsKey(node.getId());
	}
}
