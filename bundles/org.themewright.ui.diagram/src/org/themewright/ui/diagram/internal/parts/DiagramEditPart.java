package org.themewright.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayoutAnimator;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.themewright.core.StudyChange;
import org.themewright.core.StudyListener;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneDrawer;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeKind;
import org.themewright.model.StudyPackage;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.figures.LegendFigure;
import org.themewright.ui.diagram.internal.figures.NodeFigure;
import org.themewright.ui.diagram.internal.figures.SceneRouter;
import org.themewright.ui.diagram.internal.policies.DiagramLayoutPolicy;

/** The diagram: keeps its scene up to date with the study, whoever changes it, and hands it to nodes and edges. */
public final class DiagramEditPart extends AbstractGraphicalEditPart {

	/** How far one can scroll beyond the outermost nodes, at 100 %. */
	private static final int SCROLL_MARGIN = 600;

	private final DiagramContext context;
	private final StudyListener listener = this::changed;
	private final List<Runnable> sceneListeners = new ArrayList<>();
	private final SceneRouter router = new SceneRouter();
	private final Map<String, SceneNode> nodes = new HashMap<>();
	private final Map<String, SceneEdge> edges = new HashMap<>();
	private final Map<DiagramNode, List<DiagramEdge>> outgoing = new HashMap<>();
	private final Map<DiagramNode, List<DiagramEdge>> incoming = new HashMap<>();
	private final KeptCounts counts;
	private final SceneDrawer drawer;
	private LegendFigure legend;
	private DiagramScene scene;

	DiagramEditPart(DiagramContext context) {
		this.context = context;
		this.counts = new KeptCounts(context.counts());
		this.drawer = new SceneDrawer(context.measure());
	}

	private ThemeDiagram diagram() {
		return (ThemeDiagram) getModel();
	}

	@Override
	public void addNotify() {
		draw();
		super.addNotify();
		legend = new LegendFigure(context.painter());
		getLayer(DiagramRootEditPart.FRAME_LAYER).add(legend);
		legend.setLegend(scene.legend());
	}

	@Override
	public void activate() {
		super.activate();
		context.session().addListener(listener);
	}

	@Override
	public void deactivate() {
		context.session().removeListener(listener);
		super.deactivate();
	}

	private void changed(StudyChange change) {
		boolean recounted = counts.changed(change, diagram());
		boolean shown = recounted || change.touches(StudyPackage.Literals.THEME_DIAGRAM)
				|| change.touches(StudyPackage.Literals.DIAGRAM_NODE)
				|| change.touches(StudyPackage.Literals.DIAGRAM_LAYER)
				|| change.touches(StudyPackage.Literals.RELATION_TYPE)
				|| change.touches(StudyPackage.Literals.ATTRIBUTE_VALUE)
				|| change.touches(StudyPackage.Literals.DIAGRAM_EDGE) || change.touches(StudyPackage.Literals.POINT)
				|| change.touches(StudyPackage.Literals.THEME) || change.touches(StudyPackage.Literals.CODE)
				|| change.touches(StudyPackage.Literals.PARTICIPANT) || change.touches(StudyPackage.Literals.MEMO);
		if (shown) {
			update();
		}
	}

	/** Draws everything anew when other codings count than before. */
	public void countAnew() {
		counts.forget();
		update();
	}

	/** Draws everything anew: after a change of the study or of the colours. */
	public void update() {
		draw();
		refresh();
		List<?> children = getChildren();
		children.forEach(child -> ((NodeEditPart) child).update());
		children.forEach(child -> ((NodeEditPart) child).updateEdges());
		legend.setLegend(scene.legend());
		sceneListeners.forEach(Runnable::run);
	}

	private void draw() {
		scene = drawer.draw(diagram(), counts.of(diagram()), context.scheme());
		router.setRouting(diagram().getRouting());
		nodes.clear();
		edges.clear();
		outgoing.clear();
		incoming.clear();
		scene.nodes().forEach(node -> nodes.put(node.id(), node));
		scene.edges().forEach(edge -> edges.put(edge.id(), edge));
		for (DiagramEdge edge : diagram().getEdges()) {
			if (edges.containsKey(edge.getId())) {
				outgoing.computeIfAbsent(edge.getSource(), key -> new ArrayList<>()).add(edge);
				incoming.computeIfAbsent(edge.getTarget(), key -> new ArrayList<>()).add(edge);
			}
		}
	}

	/** The diagram as it is drawn now. */
	public DiagramScene getScene() {
		return scene;
	}

	/** Runs something whenever the scene has changed. */
	public void addSceneListener(Runnable listener) {
		sceneListeners.add(listener);
	}

	/** No longer runs it. */
	public void removeSceneListener(Runnable listener) {
		sceneListeners.remove(listener);
	}

	SceneRouter router() {
		return router;
	}

	SceneNode sceneNode(DiagramNode node) {
		return nodes.get(node.getId());
	}

	SceneEdge sceneEdge(DiagramEdge edge) {
		return edges.get(edge.getId());
	}

	List<DiagramEdge> outgoing(DiagramNode node) {
		return outgoing.getOrDefault(node, List.of());
	}

	List<DiagramEdge> incoming(DiagramNode node) {
		return incoming.getOrDefault(node, List.of());
	}

	@Override
	protected List<DiagramNode> getModelChildren() {
		Map<String, DiagramNode> byId = new HashMap<>();
		diagram().getNodes().forEach(node -> byId.put(node.getId(), node));
		return scene.nodes().stream().map(node -> byId.get(node.id())).toList();
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		layer.addLayoutListener(LayoutAnimator.getDefault());
		layer.setBorder(new MarginBorder(SCROLL_MARGIN));
		return layer;
	}

	@Override
	protected void addChildVisual(EditPart child, int index) {
		IFigure pane = paneOf(child);
		int before = 0;
		for (Object each : getChildren().subList(0, Math.min(index, getChildren().size()))) {
			before += each != child && paneOf((EditPart) each) == pane ? 1 : 0;
		}
		pane.add(((GraphicalEditPart) child).getFigure(), Math.min(before, pane.getChildren().size()));
	}

	@Override
	protected void removeChildVisual(EditPart child) {
		IFigure figure = ((GraphicalEditPart) child).getFigure();
		figure.getParent().remove(figure);
	}

	@Override
	public void setLayoutConstraint(EditPart child, IFigure figure, Object constraint) {
		figure.getParent().setConstraint(figure, constraint);
	}

	private IFigure paneOf(EditPart child) {
		return ((DiagramNode) child.getModel()).getKind() == NodeKind.GROUP ? getLayer(DiagramRootEditPart.FRAME_LAYER)
				: getContentPane();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new DiagramLayoutPolicy(context));
		installEditPolicy("Snap Feedback", new SnapFeedbackPolicy()); //$NON-NLS-1$
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		return type == SnapToHelper.class ? snapping() : super.getAdapter(type);
	}

	private SnapToHelper snapping() {
		List<SnapToHelper> helpers = new ArrayList<>();
		if (Boolean.TRUE.equals(getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
			helpers.add(new SnapToGeometry(this));
		}
		if (Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
			helpers.add(new SnapToGrid(this));
		}
		return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
	}

	/** The bounds of everything drawn, at 100 %. */
	public Rectangle getSceneBounds() {
		return NodeFigure.bounds(scene.bounds());
	}
}
