package org.themewright.ui.diagram.internal.results;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.GraphResult;
import org.themewright.analysis.GraphResult.Edge;
import org.themewright.analysis.GraphResult.Node;
import org.themewright.diagram.scene.AwtTextMeasure;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.diagram.scene.TextMeasure;
import org.themewright.ui.diagram.internal.figures.DiagramUpdates;
import org.themewright.ui.diagram.internal.figures.MarkPainter;
import org.themewright.ui.diagram.internal.figures.NodeFigure;
import org.themewright.ui.diagram.internal.figures.SharpPane;
import org.themewright.ui.results.ResultSite;
import org.themewright.ui.results.ResultViewer;

/**
 * A graph drawn as diagrams are. A double-click on a node or edge, or Enter on the one that the arrows have reached, leads
 * to the words behind it; plus and minus make it larger and smaller, 0 fits it.
 */
public final class GraphView implements ResultViewer {

	private static final int MOST = 1_000;
	private static final int MARGIN = 24;
	private static final double LEAST_SCALE = 0.15;
	private static final double MOST_SCALE = 3;
	private static final double STEP = 1.25;
	private static final double ASIDE = 2;
	private static final float DARK = 0.5f;
	/** Keeps style sheets from painting over the canvas. */
	private static final String NO_CSS = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	/** What is drawn for a node or edge, and what is behind it. */
	private record Part(IFigure figure, String text, Evidence evidence, boolean node) {
	}

	private final TextMeasure measure = new AwtTextMeasure();
	private final MarkPainter painter = new MarkPainter(measure);
	private final List<Part> parts = new ArrayList<>();
	private final RectangleFigure frame = new RectangleFigure();
	/** What is seen around a small graph, so that this is in the middle. */
	private final Figure room = new Figure();
	private ResultSite site;
	private GraphResult graph;
	private Composite area;
	private FigureCanvas canvas;
	private SharpPane pane;
	private FreeformLayer edges;
	private FreeformLayer nodes;
	private org.eclipse.swt.widgets.Label line;
	private ColourScheme scheme;
	private Rectangle whole;
	private Part focus;
	private boolean zoomed;

	@Override
	public boolean canShow(AnalysisResult result) {
		return result instanceof GraphResult some && some.nodes().size() + some.edges().size() <= MOST;
	}

	@Override
	public void createControl(Composite parent, ResultSite resultSite) {
		site = resultSite;
		graph = (GraphResult) resultSite.result();
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		LightweightSystem system = new LightweightSystem();
		system.setUpdateManager(new DiagramUpdates());
		canvas = new FigureCanvas(area, system);
		canvas.setData(NO_CSS, Boolean.TRUE);
		canvas.setScrollBarVisibility(FigureCanvas.AUTOMATIC);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		line = new org.eclipse.swt.widgets.Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(100, SWT.DEFAULT).applyTo(line);
		createLayers();
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.MouseDown, this::click);
		canvas.addListener(SWT.MouseDoubleClick, this::click);
		canvas.addListener(SWT.FocusIn, event -> focusFirst());
		canvas.addListener(SWT.FocusOut, event -> frame.setVisible(false));
		canvas.addListener(SWT.Resize, event -> fitUnlessZoomed());
		canvas.addListener(SWT.Dispose, event -> painter.dispose());
		// style sheets are applied lazily and can be switched at any time
		area.addListener(SWT.Paint, event -> follow());
		canvas.addListener(SWT.Paint, event -> follow());
		follow();
	}

	private void createLayers() {
		pane = new SharpPane();
		edges = layer();
		nodes = layer();
		FreeformLayer feedback = layer();
		pane.setFeedback(feedback);
		frame.setFill(false);
		frame.setLineWidth(2);
		frame.setVisible(false);
		feedback.add(frame);
		feedback.add(room);
		FreeformViewport viewport = new FreeformViewport();
		viewport.setContents(pane);
		canvas.setViewport(viewport);
	}

	private FreeformLayer layer() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		pane.add(layer);
		return layer;
	}

	/** Draws it anew when the colours of the workbench have changed. */
	private void follow() {
		ColourScheme needed = area.getBackground().getRGB().getHSB()[2] < DARK ? ColourScheme.DARK : ColourScheme.LIGHT;
		if (needed.equals(scheme)) {
			return;
		}
		scheme = needed;
		Display display = area.getDisplay();
		Job.createSystem(graph.title(), (ICoreRunnable) monitor -> {
			DiagramScene scene = GraphScene.of(graph, measure, needed, monitor);
			display.asyncExec(() -> {
				if (!canvas.isDisposed() && needed.equals(scheme)) {
					show(scene);
				}
			});
		}).schedule();
	}

	private void show(DiagramScene scene) {
		canvas.setBackground(painter.colour(scene.scheme().canvas()));
		pane.setBackgroundColor(painter.colour(scene.scheme().canvas()));
		frame.setForegroundColor(painter.colour(scene.scheme().text()));
		parts.clear();
		focus = null;
		frame.setVisible(false);
		edges.removeAll();
		nodes.removeAll();
		for (SceneNode each : scene.nodes()) {
			Node node = graph.nodes().stream().filter(some -> some.label().id().equals(each.id())).findFirst().orElseThrow();
			NodeFigure figure = new NodeFigure(painter);
			figure.setNode(each);
			add(nodes, figure, NodeFigure.bounds(each.box()), node.label().name() + ": " + GraphScene.number(node.size()), //$NON-NLS-1$
					node.evidence(), true);
		}
		for (SceneEdge each : scene.edges()) {
			Edge edge = graph.edges().get(Integer.parseInt(each.id()));
			GraphEdgeFigure figure = new GraphEdgeFigure(painter, each);
			add(edges, figure, figure.getBounds().getCopy(), name(edge.source())
					+ (graph.directed() ? " \u2192 " : " \u2013 ") + name(edge.target()) + ": " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ GraphScene.number(edge.weight()), edge.evidence(), false);
		}
		whole = NodeFigure.bounds(scene.bounds()).getExpanded(MARGIN, MARGIN);
		fitUnlessZoomed();
		if (canvas.isFocusControl()) {
			focusFirst();
		}
	}

	private String name(String id) {
		return graph.nodes().stream().filter(each -> each.label().id().equals(id)).findFirst().orElseThrow().label().name();
	}

	private void add(FreeformLayer layer, IFigure figure, Rectangle bounds, String text, Evidence evidence,
			boolean node) {
		figure.setToolTip(new Label(text));
		layer.add(figure, bounds);
		parts.add(new Part(figure, text, evidence, node));
	}

	private void fitUnlessZoomed() {
		if (whole != null && !zoomed && canvas.getClientArea().width > 0) {
			var seen = canvas.getClientArea();
			scale(Math.clamp(Math.min(seen.width / (double) whole.width, seen.height / (double) whole.height), LEAST_SCALE,
					1));
		}
	}

	private void scale(double scale) {
		var seen = canvas.getClientArea();
		Point centre = whole.getCenter();
		// a little less, as places are rounded and nothing is to be scrolled
		Dimension around = new Dimension((int) (seen.width / scale) - 2, (int) (seen.height / scale) - 2);
		room.getParent().setConstraint(room,
				new Rectangle(centre.x - around.width / 2, centre.y - around.height / 2, around.width, around.height));
		pane.setScale(scale);
		canvas.getViewport().validate();
		canvas.getViewport().setViewLocation((int) (centre.x * scale) - seen.width / 2,
				(int) (centre.y * scale) - seen.height / 2);
	}

	private void zoom(double factor) {
		zoomed = true;
		scale(Math.clamp(pane.getScale() * factor, LEAST_SCALE, MOST_SCALE));
		if (focus != null) {
			reveal(focus);
		}
	}

	private void click(Event event) {
		canvas.setFocus();
		Part part = event.button == 1 ? at(event.x, event.y) : null;
		if (part != null) {
			focus(part);
			if (event.type == SWT.MouseDoubleClick) {
				open();
			}
		}
	}

	/** Nodes lie above edges. */
	private Part at(int x, int y) {
		Point seen = canvas.getViewport().getViewLocation();
		Point place = new Point((x + seen.x) / pane.getScale(), (y + seen.y) / pane.getScale());
		return parts.stream().filter(each -> each.figure().containsPoint(place.x, place.y)).findFirst().orElse(null);
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> go(-1, 0);
		case SWT.ARROW_RIGHT -> go(1, 0);
		case SWT.ARROW_UP -> go(0, -1);
		case SWT.ARROW_DOWN -> go(0, 1);
		case SWT.HOME -> focusFirst();
		case SWT.CR, SWT.KEYPAD_CR -> open();
		default -> {
			switch (event.character) {
			case '+', '=' -> zoom(STEP);
			case '-' -> zoom(1 / STEP);
			case '/' -> nextEdge();
			case '0' -> {
				zoomed = false;
				fitUnlessZoomed();
			}
			default -> {
				// no key of the graph
			}
			}
		}
		}
	}

	private void open() {
		if (focus != null) {
			site.openPassages(focus.text(), focus.evidence());
		}
	}

	private void focusFirst() {
		if (focus == null && !parts.isEmpty()) {
			focus(parts.getFirst());
		} else if (focus != null) {
			focus(focus);
		}
	}

	/** The edges, one after the other, as in diagrams by the key /. */
	private void nextEdge() {
		int from = focus == null ? -1 : parts.indexOf(focus);
		for (int i = 1; i <= parts.size(); i++) {
			Part part = parts.get((from + i) % parts.size());
			if (!part.node()) {
				focus(part);
				return;
			}
		}
	}

	/** The nearest node in a direction. */
	private void go(int dx, int dy) {
		if (focus == null) {
			focusFirst();
			return;
		}
		Point from = focus.figure().getBounds().getCenter();
		Part best = null;
		double least = Double.POSITIVE_INFINITY;
		for (Part each : parts) {
			Point to = each.figure().getBounds().getCenter();
			double on = (to.x - from.x) * dx + (to.y - from.y) * dy;
			double cost = on + ASIDE * Math.abs(dx == 0 ? to.x - from.x : to.y - from.y);
			if (each.node() && each != focus && on > 0 && cost < least) {
				least = cost;
				best = each;
			}
		}
		if (best != null) {
			focus(best);
		}
	}

	private void focus(Part part) {
		focus = part;
		frame.setBounds(part.figure().getBounds().getExpanded(3, 3));
		frame.getParent().setConstraint(frame, frame.getBounds());
		frame.setVisible(true);
		line.setText(part.text().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		reveal(part);
	}

	private void reveal(Part part) {
		double scale = pane.getScale();
		Rectangle box = part.figure().getBounds();
		Point at = canvas.getViewport().getViewLocation();
		var seen = canvas.getClientArea();
		int x = (int) (box.getCenter().x * scale);
		int y = (int) (box.getCenter().y * scale);
		if (x < at.x || x > at.x + seen.width || y < at.y || y > at.y + seen.height) {
			canvas.getViewport().setViewLocation(x - seen.width / 2, y - seen.height / 2);
		}
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}
}
