package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.themewright.diagram.scene.BrokenLabels.LabelLine;
import org.themewright.diagram.scene.Mark.Box;
import org.themewright.diagram.scene.Mark.Dash;
import org.themewright.diagram.scene.Mark.Ellipse;
import org.themewright.diagram.scene.Mark.Ink;
import org.themewright.diagram.scene.Mark.Line;
import org.themewright.diagram.scene.Mark.Text;
import org.themewright.model.DiagramNode;
import org.themewright.model.Memo;
import org.themewright.model.Named;
import org.themewright.model.NodeKind;
import org.themewright.model.NodeShape;
import org.themewright.model.Theme;

/** Draws nodes: lays out the label, finds the size, and sets the marks. */
final class NodeDrawer {

	/** Sizes of one kind of node; {@code left} and the others are the space between border and label. */
	private record Form(TextStyle style, double labelWidth, double left, double right, double top, double bottom,
			int maxLength) {

		/** The form with this space at least, and the same at the left as at the right. */
		Form padded(double across, double down) {
			double side = Math.max(across, right);
			return new Form(style, labelWidth, Math.max(side, left), side, Math.max(down, top), Math.max(down, bottom),
					maxLength);
		}

		/** The form with lines that are not longer than this. */
		Form narrowed(double width) {
			return new Form(style, Math.min(width, labelWidth), left, right, top, bottom, maxLength);
		}

		/** The form with this space on all sides, whatever was asked for. */
		Form even(double across, double down) {
			return new Form(style, labelWidth, across, across, down, down, maxLength);
		}
	}

	private static final Form OVERARCHING = new Form(new TextStyle(14, true, false), 170, 16, 16, 12, 12, 300);
	private static final Form SUB_THEME = new Form(new TextStyle(12.5, true, false), 155, 14, 14, 10, 10, 300);
	private static final Form CODE = new Form(new TextStyle(12, false, false), 150, 18, 12, 8, 8, 300);
	private static final Form PARTICIPANT = new Form(new TextStyle(12, false, false), 140, 16, 16, 7, 7, 200);
	private static final Form PARTICIPANTS = new Form(new TextStyle(12, false, false), 150, 20, 20, 9, 9, 200);
	private static final Form MEMO = new Form(new TextStyle(11, false, false), 170, 11, 14, 9, 9, 240);
	private static final Form TEXT = new Form(new TextStyle(12, false, false), 220, 4, 4, 3, 3, 4000);
	private static final Form GROUP = new Form(new TextStyle(11.5, true, false), 236, 12, 12, 9, 151, 200);
	private static final TextStyle COUNT = new TextStyle(10.5, false, false);

	/** Where the size says something, labels are kept narrow, so that they seldom need more than the size they should have. */
	private static final double SIZED_LABEL = 110;
	private static final double SIZED_RATIO = 1.8;
	/** The box around an ellipse, as a multiple of its area. */
	private static final double BOX_TO_ELLIPSE = 4 / Math.PI;
	private static final double NARROWEST_LABEL = 20;
	private static final double GROUP_WIDTH = 260;
	private static final double GROUP_PADDING = 20;
	private static final int LARGEST = 10_000;
	private static final double TITLE_GAP = 8;
	private static final double BORDER = 1.2;
	private static final double HAIRLINE = 1;
	private static final double DOUBLE_LINE_GAP = 3;
	private static final double SHAPE_PADDING = 12;
	private static final double SHAPE_PADDING_DOWN = 8;
	private static final double ELLIPSE_PADDING = 4;
	/** The sides of the largest box in an ellipse are its axes, divided by this. */
	private static final double ELLIPSE_TO_BOX = Math.sqrt(2);

	/** All that the ink of a shape depends on. */
	private record Plain(NodeKind kind, boolean overarching, boolean ellipse, String base) {
	}

	private final BrokenLabels labels;
	private final ColourScheme scheme;
	/** Nodes have few colours, and to find one that can be seen well takes a while. */
	private final Map<Plain, Ink> inks = new HashMap<>();

	NodeDrawer(BrokenLabels labels, ColourScheme scheme) {
		this.labels = labels;
		this.scheme = scheme;
	}

	/**
	 * Draws a node.
	 *
	 * @param style what data say of it
	 * @param members the boxes of what is in it, when it is a frame
	 */
	SceneNode draw(DiagramNode node, NodeStyle style, List<SceneBox> members) {
		Form form = style.isSized() ? form(node).narrowed(SIZED_LABEL) : form(node);
		boolean fixedWidth = node.getWidth() > 0 && !style.isSized();
		double stretch = isEllipse(node) ? ELLIPSE_TO_BOX : 1;
		double padding = form.left + form.right;
		double room = fixedWidth ? Math.max(NARROWEST_LABEL, given(node.getWidth()) / stretch - padding) : form.labelWidth;
		List<LabelLine> lines = lines(node, form, room);
		double textWidth = lines.stream().mapToDouble(LabelLine::width).max().orElse(0);
		double textHeight = lines.stream().mapToDouble(line -> line.style().lineHeight()).sum();
		double width = (fixedWidth ? room + padding : natural(node, textWidth + padding, members)) * stretch;
		double height = height(node, form, textHeight, stretch, members);
		if (style.isSized()) {
			double area = style.area() * (isEllipse(node) ? BOX_TO_ELLIPSE : 1);
			double least = (textHeight + form.top + form.bottom) * stretch;
			width = Math.max(width, area / Math.max(least, Math.sqrt(area / SIZED_RATIO)));
			height = Math.max(least, area / width);
		}
		SceneBox box = new SceneBox(node.getX(), node.getY(), even(width), even(height));
		NodeOutline outline = NodeOutline.of(node.getKind(), node.getShape(), box);
		List<Mark> marks = new ArrayList<>(shape(node, style, outline));
		marks.addAll(text(node, style, form, lines, box, textHeight));
		return new SceneNode(node.getId(), node.getKind(), label(node),
				node.getFrame() == null ? null : node.getFrame().getId(), outline, marks);
	}

	private static Form form(DiagramNode node) {
		Form form = switch (node.getKind()) {
		case THEME -> isOverarching(node) ? OVERARCHING : SUB_THEME;
		case CODE -> CODE;
		case PARTICIPANT -> PARTICIPANT;
		case PARTICIPANTS -> PARTICIPANTS;
		case MEMO -> MEMO;
		case TEXT -> TEXT;
		case GROUP -> GROUP;
		};
		return switch (node.getShape()) {
		case DEFAULT -> form;
		case RECTANGLE, ROUNDED -> form.padded(SHAPE_PADDING, SHAPE_PADDING_DOWN);
		case NOTE -> form.padded(SHAPE_PADDING + 4, SHAPE_PADDING_DOWN + 2);
		case ELLIPSE -> isEllipse(node) ? form.even(ELLIPSE_PADDING, ELLIPSE_PADDING) : form;
		};
	}

	/** A frame holds other nodes, for which an ellipse has no room: it stays a box. */
	private static boolean isEllipse(DiagramNode node) {
		return node.getShape() == NodeShape.ELLIPSE && node.getKind() != NodeKind.GROUP;
	}

	private static boolean isOverarching(DiagramNode node) {
		return !(node.getSubject() instanceof Theme theme) || !(theme.eContainer() instanceof Theme);
	}

	private static double natural(DiagramNode node, double width, List<SceneBox> members) {
		double holding = members.stream().mapToDouble(SceneBox::right).max().orElse(node.getX()) + GROUP_PADDING
				- node.getX();
		return node.getKind() == NodeKind.GROUP ? Math.max(Math.max(width, GROUP_WIDTH), holding) : width;
	}

	/** A frame that was given a height needs room for its title only; else it is as high as what it holds needs. */
	private static double height(DiagramNode node, Form form, double textHeight, double stretch, List<SceneBox> members) {
		boolean frame = node.getKind() == NodeKind.GROUP && node.getHeight() > 0;
		double needed = (textHeight + form.top + (frame ? TITLE_GAP : form.bottom)) * stretch;
		double holding = node.getKind() != NodeKind.GROUP || frame ? 0
				: members.stream().mapToDouble(SceneBox::bottom).max().orElse(node.getY()) + GROUP_PADDING - node.getY();
		return Math.max(Math.max(needed, holding), given(node.getHeight()));
	}

	/** A size from the study; one beyond reason is cut down. */
	private static double given(int length) {
		return Math.min(length, LARGEST);
	}

	/** Whole and even numbers, so that the middle of a node is a whole number too. */
	private static double even(double length) {
		return 2 * Math.ceil(length / 2);
	}

	/** The text shown for a node, however it is broken into lines. */
	static String label(DiagramNode node) {
		boolean named = node.getKind() == NodeKind.TEXT || node.getKind() == NodeKind.GROUP;
		boolean renamed = node.getKind() == NodeKind.PARTICIPANTS && node.getName() != null && !node.getName().isBlank();
		if (named || renamed) {
			return named(node);
		}
		if (!(node.getSubject() instanceof Named subject) || subject.eIsProxy()) {
			return Messages.subjectMissing;
		}
		return node.getKind() == NodeKind.PARTICIPANTS
				? NLS.bind(Messages.participantsOf, named(subject), node.getValue() == null ? "" : node.getValue()).strip() //$NON-NLS-1$
				: named(subject);
	}

	private static String named(Named object) {
		return object.getName() == null || object.getName().isBlank() ? Messages.nameless : object.getName();
	}

	private List<LabelLine> lines(DiagramNode node, Form form, double room) {
		boolean titled = node.getKind() == NodeKind.MEMO;
		TextStyle style = titled ? new TextStyle(form.style.size(), true, false) : form.style;
		List<LabelLine> lines = new ArrayList<>(labels.lines(label(node), style, room, form.maxLength));
		if (node.getSubject() instanceof Memo memo && memo.getText() != null && !memo.getText().isBlank()) {
			lines.addAll(labels.lines(memo.getText().strip(), form.style, room, form.maxLength));
		}
		if (node.getKind() == NodeKind.PARTICIPANTS) {
			int members = ParticipantGroup.members(node).size();
			lines.addAll(labels.lines(members == 1 ? Messages.participantCountOne : NLS.bind(Messages.participantCount, members),
					COUNT, room, form.maxLength));
		}
		return lines;
	}

	private List<Mark> text(DiagramNode node, NodeStyle style, Form form, List<LabelLine> lines, SceneBox box, double textHeight) {
		double inner = box.width() - form.left - form.right;
		double y = node.getKind() == NodeKind.GROUP ? box.y() + form.top : box.y() + (box.height() - textHeight) / 2;
		boolean centred = isEllipse(node) || switch (node.getKind()) {
		case THEME, PARTICIPANT, PARTICIPANTS -> true;
		case CODE, MEMO, TEXT, GROUP -> false;
		};
		String colour = style.fill() == null ? textColour(node, style.base()) : scheme.onShade(style.fill());
		List<Mark> marks = new ArrayList<>();
		for (LabelLine line : lines) {
			double x = box.x() + form.left + (centred ? (inner - line.width()) / 2 : 0);
			marks.add(new Text(new SceneBox(x, y, line.width(), line.style().lineHeight()), line.text(), line.style(), colour));
			y += line.style().lineHeight();
		}
		return marks;
	}

	private String textColour(DiagramNode node, String base) {
		return switch (node.getKind()) {
		case THEME -> isOverarching(node) ? ColourScheme.onStrong()
				: ColourScheme.readable(scheme.text(), scheme.tint(base));
		case GROUP -> ColourScheme.readable(base, scheme.faintTint(base));
		case TEXT -> node.getColour() == null ? scheme.text()
				: ColourScheme.readable(base, node.getShape() == NodeShape.DEFAULT ? scheme.canvas() : scheme.paper());
		case CODE, PARTICIPANT, PARTICIPANTS, MEMO -> scheme.text();
		};
	}

	private List<Mark> shape(DiagramNode node, NodeStyle style, NodeOutline outline) {
		if (node.getKind() == NodeKind.TEXT && node.getShape() == NodeShape.DEFAULT) {
			return List.of();
		}
		Ink plain = ink(node, style.base());
		Ink ink = style.fill() == null ? plain
				: new Ink(style.fill(), scheme.visible(style.fill()), plain.lineWidth(), plain.dash());
		List<Mark> marks = new ArrayList<>(outlined(outline, ink));
		if (node.getKind() == NodeKind.CODE && !outline.ellipse() && !style.isShaded()) {
			marks.add(bar(outline.box(), scheme.visible(style.base())));
		}
		if (node.getKind() == NodeKind.PARTICIPANTS && outline.fold() == 0) {
			SceneBox inner = outline.box().grown(-DOUBLE_LINE_GAP);
			Ink line = new Ink(null, ink.line(), HAIRLINE, Dash.SOLID);
			marks.addAll(outlined(new NodeOutline(inner, Math.max(0, outline.radius() - DOUBLE_LINE_GAP), 0,
					outline.ellipse()), line));
		}
		return marks;
	}

	private Ink ink(DiagramNode node, String base) {
		return inks.computeIfAbsent(new Plain(node.getKind(), isOverarching(node), node.getShape() == NodeShape.ELLIPSE, base),
				this::ink);
	}

	private Ink ink(Plain plain) {
		String base = plain.base;
		String seen = scheme.visible(base);
		return switch (plain.kind) {
		case THEME -> plain.overarching
				? new Ink(scheme.strong(base), scheme.visible(scheme.strong(base)), BORDER, Dash.SOLID)
				: new Ink(scheme.tint(base), seen, BORDER, Dash.SOLID);
		case CODE -> plain.ellipse ? new Ink(scheme.paper(), seen, BORDER, Dash.SOLID)
				: new Ink(scheme.paper(), scheme.quietLine(), HAIRLINE, Dash.SOLID);
		case PARTICIPANT, PARTICIPANTS -> new Ink(scheme.paper(), seen, BORDER, Dash.SOLID);
		case MEMO -> new Ink(scheme.memo(), scheme.quietLine(), HAIRLINE, Dash.SOLID);
		case GROUP -> new Ink(scheme.faintTint(base), seen, HAIRLINE, Dash.DASHED);
		case TEXT -> new Ink(scheme.paper(), seen, HAIRLINE, Dash.SOLID);
		};
	}

	private static List<Mark> outlined(NodeOutline outline, Ink ink) {
		if (outline.fold() > 0) {
			return folded(outline, ink);
		}
		return List.of(outline.ellipse() ? new Ellipse(outline.box(), ink) : new Box(outline.box(), outline.radius(), ink));
	}

	private static Mark bar(SceneBox box, String colour) {
		SceneBox bar = new SceneBox(box.x() + 6, box.y() + 6, 4, box.height() - 12);
		return new Box(bar, 2, new Ink(colour, null, 0, Dash.SOLID));
	}

	private static List<Mark> folded(NodeOutline outline, Ink ink) {
		SceneBox inner = outline.box().grown(-ink.lineWidth() / 2);
		NodeOutline line = new NodeOutline(inner, 0, outline.fold(), false);
		ScenePoint from = line.foldedCorners().get(1);
		ScenePoint to = line.foldedCorners().get(2);
		return List.of(new Line(line.foldedCorners(), true, 0, ink),
				new Line(List.of(from, new ScenePoint(from.x(), to.y()), to), false, 0,
						new Ink(null, ink.line(), ink.lineWidth(), Dash.SOLID)));
	}
}
