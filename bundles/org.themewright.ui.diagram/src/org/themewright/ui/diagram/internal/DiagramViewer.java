package org.themewright.ui.diagram.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.DiagramNode;
import org.themewright.ui.StudyColours;
import org.themewright.ui.diagram.internal.figures.DiagramUpdates;
import org.themewright.ui.diagram.internal.figures.MarkPainter;
import org.themewright.ui.diagram.internal.parts.DiagramEditPart;
import org.themewright.ui.diagram.internal.parts.DiagramEditPartFactory;
import org.themewright.ui.diagram.internal.parts.DiagramRootEditPart;
import org.themewright.ui.diagram.internal.parts.NodeEditPart;

/** A viewer of one diagram, with all that needs no workbench: it works in a bare shell too. */
public final class DiagramViewer extends ScrollingGraphicalViewer {

	private static final double[] ZOOM_LEVELS = { 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4 };
	private static final int GRID = 20;
	private static final int FIT_MARGIN = 24;
	private static final int LEAST_CANVAS = 50;
	private static final double GRID_SHARE = 0.14;
	/** Keeps style sheets from painting over the canvas. */
	private static final String NO_CSS = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private final DiagramContext context;
	private final DiagramKeys keys;

	/** Shows the diagram of the context in a new canvas. */
	public DiagramViewer(Composite parent, DiagramContext context, DiagramEditDomain domain) {
		this.context = context;
		createControl(parent);
		getControl().setData(NO_CSS, Boolean.TRUE);
		setRootEditPart(new DiagramRootEditPart());
		setEditPartFactory(new DiagramEditPartFactory(context));
		domain.addViewer(this);
		configureZoom();
		setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, Boolean.TRUE);
		setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GRID, GRID));
		keys = new DiagramKeys(this, context);
		setKeyHandler(keys);
		addDropTargetListener(new SubjectDrop(this, context));
		setContents(context.diagram());
		applyScheme();
		new EmptyHint(this, context);
		fitAtFirst();
	}

	@Override
	protected LightweightSystem createLightweightSystem() {
		LightweightSystem system = new LightweightSystem();
		system.setUpdateManager(new DiagramUpdates());
		return system;
	}

	private void configureZoom() {
		ZoomManager zoom = zoom();
		zoom.setZoomLevels(ZOOM_LEVELS);
		zoom.setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
		setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), new PointerZoom());
	}

	/** The zoom of this viewer. */
	public ZoomManager zoom() {
		return ((DiagramRootEditPart) getRootEditPart()).getZoomManager();
	}

	/** The diagram's edit part. */
	public DiagramEditPart diagram() {
		return (DiagramEditPart) getContents();
	}

	/** Shows or hides the grid, to which nodes then snap. */
	public void setGrid(boolean shown) {
		setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, shown);
		setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, shown);
	}

	/** The colours that are shown. */
	public ColourScheme scheme() {
		return context.scheme();
	}

	/** Changes the colours when the theme of the workbench has changed. */
	public void setScheme(ColourScheme scheme) {
		if (!scheme.equals(context.scheme())) {
			context.setScheme(scheme);
			applyScheme();
			diagram().update();
		}
	}

	private void applyScheme() {
		ColourScheme scheme = context.scheme();
		MarkPainter painter = context.painter();
		getControl().setBackground(painter.colour(scheme.canvas()));
		String grid = StudyColours.hex(StudyColours.blend(StudyColours.rgb(scheme.text()),
				StudyColours.rgb(scheme.canvas()), GRID_SHARE));
		((DiagramRootEditPart) getRootEditPart()).getLayer(LayerConstants.GRID_LAYER)
				.setForegroundColor(painter.colour(grid));
	}

	/** Shows everything when the canvas has got its size, if there is more than fits. */
	private void fitAtFirst() {
		getControl().addListener(SWT.Resize, new Listener() {
			@Override
			public void handleEvent(Event event) {
				var area = ((FigureCanvas) getControl()).getClientArea();
				if (area.width > LEAST_CANVAS && area.height > LEAST_CANVAS) {
					getControl().removeListener(SWT.Resize, this);
					getControl().getDisplay().asyncExec(DiagramViewer.this::fitIfLarger);
				}
			}
		});
	}

	private void fitIfLarger() {
		if (getControl() != null && !getControl().isDisposed()) {
			flush();
			var area = ((FigureCanvas) getControl()).getClientArea();
			var box = diagram().getSceneBounds();
			if (box.x < 0 || box.y < 0 || box.right() > area.width || box.bottom() > area.height) {
				zoomToFit();
			}
		}
	}

	/** The keys of the canvas. */
	public DiagramKeys keys() {
		return keys;
	}

	/** Whether nodes snap to the edges and centres of others. */
	public boolean isSnapping() {
		return Boolean.TRUE.equals(getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED));
	}

	/** Lets nodes snap to others, or not. */
	public void setSnapping(boolean snapping) {
		setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, snapping);
	}

	/** Whether the grid is shown, to which nodes then snap. */
	public boolean hasGrid() {
		return Boolean.TRUE.equals(getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
	}

	/** Selects a node by its id and shows it. */
	public void selectNode(String id) {
		for (Object child : diagram().getChildren()) {
			if (child instanceof NodeEditPart part && part.node().getId().equals(id)) {
				select(part);
				setFocus(part);
				reveal(part);
			}
		}
	}

	/** Selects nodes and shows them. */
	public void selectNodes(Collection<DiagramNode> nodes) {
		flush();
		deselectAll();
		for (DiagramNode node : nodes) {
			if (getEditPartRegistry().get(node) instanceof EditPart part) {
				appendSelection(part);
				reveal(part);
			}
		}
	}

	/** Shows the node that was selected last. */
	void revealSelected() {
		List<?> parts = getSelectedEditParts();
		if (!parts.isEmpty()) {
			reveal((EditPart) parts.get(parts.size() - 1));
		}
	}

	/** The place in the middle of what is seen, in diagram units. */
	public ScenePoint middle() {
		var seen = ((FigureCanvas) getControl()).getViewport().getClientArea();
		double scale = zoom().getZoom();
		return new ScenePoint(seen.getCenter().x / scale, seen.getCenter().y / scale);
	}

	/** The part of the diagram that is seen, in diagram units. */
	public SceneBox seen() {
		var seen = ((FigureCanvas) getControl()).getViewport().getClientArea();
		double scale = zoom().getZoom();
		return new SceneBox(seen.x / scale, seen.y / scale, seen.width / scale, seen.height / scale);
	}

	/** The node nearest to the middle of what is seen; null when there is none. */
	SceneNode nearestToMiddle() {
		ScenePoint middle = middle();
		return diagram().getScene().nodes().stream()
				.min(Comparator.comparingDouble(node -> node.box().centre().distance(middle))).orElse(null);
	}

	/** Shows everything life-size; what is in the middle stays there. */
	public void zoomToLife() {
		var area = ((FigureCanvas) getControl()).getClientArea();
		PointerZoom.zoomAt(this, 1, area.width / 2, area.height / 2);
	}

	/** Makes the selected nodes and edges fit into what is seen. */
	public void zoomToSelection() {
		Rectangle box = null;
		for (Object part : getSelectedEditParts()) {
			Rectangle bounds = ((GraphicalEditPart) part).getFigure().getBounds();
			box = box == null ? bounds.getCopy() : box.union(bounds);
		}
		if (box != null) {
			fit(box, zoom().getMaxZoom() / 2);
		}
	}

	/** Makes everything fit into what is seen, but not larger than life, and puts it into the middle. */
	public void zoomToFit() {
		fit(diagram().getSceneBounds(), 1);
	}

	private void fit(Rectangle bounds, double largest) {
		FigureCanvas canvas = (FigureCanvas) getControl();
		var area = canvas.getClientArea();
		var box = bounds.getExpanded(FIT_MARGIN, FIT_MARGIN);
		double fitting = Math.min(area.width / (double) box.width, area.height / (double) box.height);
		double scale = Math.clamp(fitting, zoom().getMinZoom(), largest);
		zoom().setZoom(scale);
		flush();
		canvas.getViewport().setViewLocation((int) (box.getCenter().x * scale) - area.width / 2,
				(int) (box.getCenter().y * scale) - area.height / 2);
	}
}
