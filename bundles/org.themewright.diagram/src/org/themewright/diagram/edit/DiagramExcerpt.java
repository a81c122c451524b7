package org.themewright.diagram.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeDirection;
import org.themewright.model.Named;
import org.themewright.model.NodeKind;
import org.themewright.model.NodeShape;
import org.themewright.model.ThemeDiagram;

/**
 * Nodes of a diagram, and the edges between them, as they were when they were copied. Immutable; it can be written down, for
 * a clipboard, and outlives the diagram. Lengths are diagram units.
 *
 * @param nodes the nodes, in the order of the diagram
 * @param edges the edges between them, in the order of the diagram
 * @since 0.1
 */
public record DiagramExcerpt(List<Node> nodes, List<Edge> edges) {

	private static final int VERSION = 1;
	/** More than any diagram has; keeps what only looks like an excerpt from taking all memory. */
	private static final int MOST = 100_000;

	/**
	 * A node.
	 *
	 * @param kind what it stands for
	 * @param subjectId id of the object it stands for, or null
	 * @param label how it is called, also when the object is not there
	 * @param value the value that participants share, or null
	 * @param x left edge
	 * @param y upper edge
	 * @param width its width; -1 for what the label needs
	 * @param height its height; -1 for what the label needs
	 * @param colour {@code #rrggbb}, or null
	 * @param shape its outline
	 * @param frame index of the copied node that it lies in; -1 for none
	 */
	public record Node(NodeKind kind, String subjectId, String label, String value, int x, int y, int width, int height,
			String colour, NodeShape shape, int frame) {
	}

	/**
	 * An edge.
	 *
	 * @param source index of the node where it starts
	 * @param target index of the node where it ends
	 * @param type id of its type, or null
	 * @param label the text beside the type, or null
	 * @param note what is to say about it, or null
	 * @param weight how strong it is
	 * @param direction which ends have a head
	 * @param colour {@code #rrggbb}, or null
	 * @param bends its bend points
	 */
	public record Edge(int source, int target, String type, String label, String note, int weight,
			EdgeDirection direction, String colour, List<ScenePoint> bends) {

		/** Copies the list. */
		public Edge {
			bends = List.copyOf(bends);
		}
	}

	/** Copies the lists. */
	public DiagramExcerpt {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/**
	 * Copies nodes; of a frame also what lies in it.
	 *
	 * @param diagram the diagram, not null
	 * @param chosen nodes of it
	 * @return them and the edges between them
	 */
	public static DiagramExcerpt of(ThemeDiagram diagram, Collection<DiagramNode> chosen) {
		Set<DiagramNode> wanted = new HashSet<>(Frames.withMembers(diagram, chosen));
		List<DiagramNode> originals = diagram.getNodes().stream().filter(wanted::contains).toList();
		Map<DiagramNode, Integer> indexes = new HashMap<>();
		originals.forEach(node -> indexes.put(node, indexes.size()));
		List<Edge> edges = diagram.getEdges().stream()
				.filter(edge -> indexes.containsKey(edge.getSource()) && indexes.containsKey(edge.getTarget()))
				.map(edge -> edge(edge, indexes)).toList();
		return new DiagramExcerpt(originals.stream().map(node -> node(node, indexes)).toList(), edges);
	}

	private static Node node(DiagramNode node, Map<DiagramNode, Integer> indexes) {
		String subjectId = node.getSubject() == null ? null : node.getSubject().getId();
		boolean named = node.getName() != null || node.getKind() == NodeKind.PARTICIPANTS;
		String label = !named && node.getSubject() instanceof Named subject ? subject.getName() : node.getName();
		return new Node(node.getKind(), subjectId, label, node.getValue(), node.getX(), node.getY(), node.getWidth(),
				node.getHeight(), node.getColour(), node.getShape(), indexes.getOrDefault(node.getFrame(), -1));
	}

	private static Edge edge(DiagramEdge edge, Map<DiagramNode, Integer> indexes) {
		return new Edge(indexes.get(edge.getSource()), indexes.get(edge.getTarget()), edge.getType(), edge.getName(),
				edge.getNote(), edge.getWeight(), edge.getDirection(), edge.getColour(),
				edge.getBends().stream().map(bend -> new ScenePoint(bend.getX(), bend.getY())).toList());
	}

	/** @return the excerpt written down, for {@link #read} */
	public byte[] write() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeInt(VERSION);
			out.writeInt(nodes.size());
			for (Node node : nodes) {
				write(out, node.kind.getLiteral(), node.subjectId, node.label, node.value, node.colour,
						node.shape.getLiteral());
				write(out, node.x, node.y, node.width, node.height, node.frame);
			}
			out.writeInt(edges.size());
			for (Edge edge : edges) {
				write(out, edge.type, edge.label, edge.note, edge.direction.getLiteral(), edge.colour);
				write(out, edge.source, edge.target, edge.weight, edge.bends.size());
				for (ScenePoint bend : edge.bends) {
					write(out, (int) bend.x(), (int) bend.y());
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static void write(DataOutputStream out, int... numbers) throws IOException {
		for (int number : numbers) {
			out.writeInt(number);
		}
	}

	private static void write(DataOutputStream out, String... texts) throws IOException {
		for (String text : texts) {
			byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
			out.writeInt(bytes == null ? -1 : bytes.length);
			if (bytes != null) {
				out.write(bytes);
			}
		}
	}

	/**
	 * Reads what {@link #write} has written.
	 *
	 * @param bytes anything, not null
	 * @return the excerpt; nothing when the bytes are none, or of another version
	 */
	public static Optional<DiagramExcerpt> read(byte[] bytes) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			if (in.readInt() != VERSION) {
				return Optional.empty();
			}
			DiagramExcerpt read = read(in);
			return read.isSound() ? Optional.of(read) : Optional.empty();
		} catch (IOException e) {
			// not an excerpt: a clipboard may hold anything
			return Optional.empty();
		}
	}

	private static DiagramExcerpt read(DataInputStream in) throws IOException {
		List<Node> nodes = new ArrayList<>();
		for (int left = count(in); left > 0; left--) {
			NodeKind kind = NodeKind.get(text(in));
			String subjectId = text(in);
			String label = text(in);
			String value = text(in);
			String colour = text(in);
			NodeShape shape = NodeShape.get(text(in));
			nodes.add(new Node(kind, subjectId, label, value, in.readInt(), in.readInt(), in.readInt(), in.readInt(), colour,
					shape, in.readInt()));
		}
		List<Edge> edges = new ArrayList<>();
		for (int left = count(in); left > 0; left--) {
			String type = text(in);
			String label = text(in);
			String note = text(in);
			EdgeDirection direction = EdgeDirection.get(text(in));
			String colour = text(in);
			int source = in.readInt();
			int target = in.readInt();
			int weight = in.readInt();
			List<ScenePoint> bends = new ArrayList<>();
			for (int bend = count(in); bend > 0; bend--) {
				bends.add(new ScenePoint(in.readInt(), in.readInt()));
			}
			edges.add(new Edge(source, target, type, label, note, weight, direction, colour, bends));
		}
		return new DiagramExcerpt(nodes, edges);
	}

	private static int count(DataInputStream in) throws IOException {
		int count = in.readInt();
		if (count < 0 || count > MOST) {
			throw new IOException(String.valueOf(count));
		}
		return count;
	}

	private static String text(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length > in.available()) {
			throw new IOException(String.valueOf(length));
		}
		return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
	}

	private boolean isSound() {
		return nodes.stream().allMatch(node -> node.kind != null && node.shape != null && node.frame < nodes.size())
				&& edges.stream().allMatch(edge -> edge.direction != null && isNode(edge.source) && isNode(edge.target));
	}

	private boolean isNode(int index) {
		return index >= 0 && index < nodes.size();
	}
}
