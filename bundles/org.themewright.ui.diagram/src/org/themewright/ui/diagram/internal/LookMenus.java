package org.themewright.ui.diagram.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.edit.Palette;
import org.themewright.diagram.edit.LookOperations;
import org.themewright.diagram.scene.EdgeType;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramLayer;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeDirection;
import org.themewright.model.EdgeRouting;
import org.themewright.model.Identified;
import org.themewright.model.NodeKind;
import org.themewright.model.NodeShape;
import org.themewright.model.RelationType;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.StudyColours;
import org.themewright.ui.diagram.internal.parts.EdgeEditPart;
import org.themewright.ui.diagram.internal.parts.NodeEditPart;

/** Menus for how the selected nodes and edges look, and for the lines of the diagram. */
final class LookMenus {

	private static final int COLOURS = 8;
	private static final int MOST_WEIGHT = 5;

	private final DiagramViewer viewer;
	private final DiagramContext context;
	private final LookOperations looks;

	LookMenus(DiagramViewer viewer, DiagramContext context) {
		this.viewer = viewer;
		this.context = context;
		this.looks = new LookOperations(context.session());
	}

	private List<DiagramNode> nodes() {
		List<?> parts = viewer.getSelectedEditParts();
		return parts.stream().filter(NodeEditPart.class::isInstance).map(part -> ((NodeEditPart) part).node()).toList();
	}

	private List<DiagramEdge> edges() {
		List<?> parts = viewer.getSelectedEditParts();
		return parts.stream().filter(EdgeEditPart.class::isInstance).map(part -> ((EdgeEditPart) part).edge()).toList();
	}

	private List<Identified> parts() {
		List<Identified> parts = new ArrayList<>(nodes());
		parts.addAll(edges());
		return parts;
	}

	private Shell shell() {
		return viewer.getControl().getShell();
	}

	/** Adds what fits the selection; lines and legend of the diagram when there is none. */
	void fill(MenuManager menu) {
		if (parts().isEmpty()) {
			lines(menu);
			return;
		}
		relations(menu);
		if (nodes().stream().anyMatch(node -> node.getKind() != NodeKind.GROUP)) {
			shapes(menu);
		}
		if (!edges().isEmpty()) {
			directions(menu);
			weights(menu);
		}
		if (edges().size() == 1 && nodes().isEmpty()) {
			menu.add(action(Messages.look_note, this::editNote));
			EdgeEditPart edge = (EdgeEditPart) viewer.getSelectedEditParts().get(0);
			Action passages = action(Messages.look_passages, edge::showPassages);
			passages.setEnabled(stands(edge.edge().getSource()) && stands(edge.edge().getTarget()));
			menu.add(passages);
		}
		colours(menu);
		layers(menu);
	}

	/** Whether there may be passages: no text and no frame has any. */
	private static boolean stands(DiagramNode node) {
		return node != null && node.getSubject() != null;
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private static <T> void choices(MenuManager menu, Map<T, String> texts, T present, Consumer<T> set) {
		texts.forEach((value, text) -> {
			Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						set.accept(value);
					}
				}
			};
			action.setChecked(Objects.equals(value, present));
			menu.add(action);
		});
	}

	private void lines(MenuManager menu) {
		ThemeDiagram diagram = context.diagram();
		MenuManager lines = new MenuManager(Messages.look_lines);
		Map<EdgeRouting, String> routings = new LinkedHashMap<>();
		routings.put(EdgeRouting.STRAIGHT, Messages.look_straight);
		routings.put(EdgeRouting.ORTHOGONAL, Messages.look_orthogonal);
		routings.put(EdgeRouting.CURVED, Messages.look_curved);
		choices(lines, routings, diagram.getRouting(), routing -> looks.setRouting(diagram, routing));
		menu.add(lines);
		Action legend = new Action(Messages.look_legend, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				looks.setLegend(diagram, !diagram.isLegend());
			}
		};
		legend.setChecked(diagram.isLegend());
		menu.add(legend);
	}

	private void relations(MenuManager menu) {
		List<DiagramNode> nodes = nodes();
		if (nodes.size() > 1) {
			MenuManager relate = new MenuManager(Messages.menu_relate);
			DiagramNode target = nodes.get(nodes.size() - 1);
			for (EdgeType type : EdgeTypes.all(context.session().getStudy())) {
				relate.add(imaged(type, () -> connect(nodes.subList(0, nodes.size() - 1), type.id(), target, type.label())));
			}
			relate.add(new Separator());
			relate.add(action(Messages.look_newType, () -> {
				RelationType type = newType();
				if (type != null) {
					connect(nodes.subList(0, nodes.size() - 1), type.getId(), target, type.getName());
				}
			}));
			menu.add(relate);
		}
		List<DiagramEdge> edges = edges();
		if (!edges.isEmpty()) {
			MenuManager retype = new MenuManager(Messages.menu_retype);
			for (EdgeType type : EdgeTypes.all(context.session().getStudy())) {
				retype.add(imaged(type, () -> context.operations().setType(edges, type.id())));
			}
			retype.add(new Separator());
			retype.add(action(Messages.look_newType, () -> {
				RelationType type = newType();
				if (type != null) {
					context.operations().setType(edges, type.getId());
				}
			}));
			menu.add(retype);
		}
	}

	private static Action imaged(EdgeType type, Runnable run) {
		Action action = action(type.label().replace("&", "&&"), run); //$NON-NLS-1$ //$NON-NLS-2$
		action.setImageDescriptor(DiagramImages.relation(type.id()));
		return action;
	}

	private void connect(List<DiagramNode> sources, String type, DiagramNode target, String label) {
		context.session().execute(label,
				() -> sources.forEach(source -> context.operations().connect(source, type, target)));
	}

	private RelationType newType() {
		RelationTypeDialog dialog = new RelationTypeDialog(shell(),
				EdgeTypes.all(context.session().getStudy()).stream().map(EdgeType::label).toList());
		return dialog.open() != Window.OK ? null
				: looks.createRelationType(dialog.name(), dialog.direction(), dialog.line(), dialog.colour());
	}

	private void shapes(MenuManager menu) {
		List<DiagramNode> nodes = nodes().stream().filter(node -> node.getKind() != NodeKind.GROUP).toList();
		MenuManager shapes = new MenuManager(Messages.look_shape);
		Map<NodeShape, String> texts = new LinkedHashMap<>();
		texts.put(NodeShape.DEFAULT, Messages.look_shapeDefault);
		texts.put(NodeShape.RECTANGLE, Messages.look_shapeRectangle);
		texts.put(NodeShape.ROUNDED, Messages.look_shapeRounded);
		texts.put(NodeShape.ELLIPSE, Messages.look_shapeEllipse);
		texts.put(NodeShape.NOTE, Messages.look_shapeNote);
		choices(shapes, texts, common(nodes.stream().map(DiagramNode::getShape).toList()),
				shape -> looks.setShape(nodes, shape));
		menu.add(shapes);
	}

	private static <T> T common(List<T> values) {
		return values.stream().distinct().count() == 1 ? values.get(0) : null;
	}

	private void directions(MenuManager menu) {
		MenuManager directions = new MenuManager(Messages.look_direction);
		Map<EdgeDirection, String> texts = new LinkedHashMap<>();
		texts.put(EdgeDirection.TYPE, Messages.look_directionType);
		texts.put(EdgeDirection.FORWARD, Messages.look_directionForward);
		texts.put(EdgeDirection.BOTH, Messages.look_directionBoth);
		texts.put(EdgeDirection.NONE, Messages.look_directionNone);
		List<DiagramEdge> edges = edges();
		choices(directions, texts, common(edges.stream().map(DiagramEdge::getDirection).toList()),
				direction -> looks.setDirection(edges, direction));
		menu.add(directions);
	}

	private void weights(MenuManager menu) {
		MenuManager weights = new MenuManager(Messages.look_weight);
		Map<Integer, String> texts = new LinkedHashMap<>();
		texts.put(0, Messages.look_weightNone);
		for (int weight = 1; weight <= MOST_WEIGHT; weight++) {
			texts.put(weight, Integer.toString(weight));
		}
		List<DiagramEdge> edges = edges();
		choices(weights, texts, common(edges.stream().map(DiagramEdge::getWeight).toList()),
				weight -> looks.setWeight(edges, weight));
		menu.add(weights);
	}

	private void editNote() {
		DiagramEdge edge = edges().get(0);
		NoteDialog dialog = new NoteDialog(shell(), edge.getNote() == null ? "" : edge.getNote()); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			looks.setNote(edge, dialog.note());
		}
	}

	private void colours(MenuManager menu) {
		List<Identified> parts = parts();
		MenuManager colours = new MenuManager(Messages.look_colour);
		colours.add(action(Messages.look_colourDefault, () -> looks.setColour(parts, null)));
		for (int i = 0; i < COLOURS; i++) {
			String colour = Palette.colour(i);
			ImageDescriptor swatch = StudyColours.swatch(StudyColours.rgb(colour));
			Action action = action(colour, () -> looks.setColour(parts, colour));
			action.setImageDescriptor(swatch);
			colours.add(action);
		}
		colours.add(action(Messages.look_colourOther, () -> {
			RGB chosen = new ColorDialog(shell()).open();
			if (chosen != null) {
				looks.setColour(parts, StudyColours.hex(chosen));
			}
		}));
		menu.add(colours);
	}

	private void layers(MenuManager menu) {
		List<Identified> parts = parts();
		MenuManager layers = new MenuManager(Messages.look_layer);
		Map<DiagramLayer, String> texts = new LinkedHashMap<>();
		texts.put(null, Messages.look_layerNone);
		context.diagram().getLayers().forEach(layer -> texts.put(layer, String.valueOf(layer.getName())));
		List<DiagramLayer> present = new ArrayList<>();
		nodes().forEach(node -> present.add(node.getLayer()));
		edges().forEach(edge -> present.add(edge.getLayer()));
		choices(layers, texts, common(present), layer -> looks.setLayer(parts, layer));
		layers.add(new Separator());
		layers.add(action(Messages.look_newLayer, () -> {
			String name = askForLayer(shell());
			if (name != null) {
				looks.createLayer(context.diagram(), name, parts);
			}
		}));
		menu.add(layers);
	}

	/** The name of a new layer; null when there shall be none. */
	static String askForLayer(Shell shell) {
		InputDialog dialog = new InputDialog(shell, Messages.layer_newTitle, Messages.layer_newMessage, "", //$NON-NLS-1$
				typed -> typed.isBlank() ? "" : null); //$NON-NLS-1$
		return dialog.open() == Window.OK ? dialog.getValue() : null;
	}
}
