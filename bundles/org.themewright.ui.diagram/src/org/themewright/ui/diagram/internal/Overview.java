package org.themewright.ui.diagram.internal;

import java.beans.PropertyChangeListener;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.model.NodeKind;
import org.themewright.ui.diagram.internal.policies.Accent;
import org.themewright.ui.internal.widgets.Coalescer;

/** The whole diagram in small, with a frame around what the editor shows; dragging in it scrolls the editor. */
public final class Overview extends Canvas {

	private static final int MARGIN = 24;
	private static final int SEEN_ALPHA = 36;

	private final DiagramViewer viewer;
	private final DiagramContext context;
	private final PropertyChangeListener scrolled = event -> redraw();
	/** The whole diagram is drawn once nodes have come to rest, and not at every step of theirs. */
	private final Coalescer later = new Coalescer(this, this::forgetPicture);
	private final Runnable changed = later::requestAtRest;
	private Image picture;

	/** An overview of a viewer. */
	public Overview(Composite parent, DiagramViewer viewer, DiagramContext context) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.viewer = viewer;
		this.context = context;
		viewport().addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
		viewport().getHorizontalRangeModel().addPropertyChangeListener(scrolled);
		viewport().getVerticalRangeModel().addPropertyChangeListener(scrolled);
		viewer.diagram().addSceneListener(changed);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> forgetPicture());
		addListener(SWT.MouseDown, this::scrollTo);
		addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				scrollTo(event);
			}
		});
		addListener(SWT.Dispose, event -> release());
	}

	private Viewport viewport() {
		return ((FigureCanvas) viewer.getControl()).getViewport();
	}

	private void release() {
		disposePicture();
		viewport().removePropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
		viewport().getHorizontalRangeModel().removePropertyChangeListener(scrolled);
		viewport().getVerticalRangeModel().removePropertyChangeListener(scrolled);
		if (viewer.diagram() != null) {
			viewer.diagram().removeSceneListener(changed);
		}
	}

	private void forgetPicture() {
		disposePicture();
		redraw();
	}

	private void disposePicture() {
		if (picture != null) {
			picture.dispose();
			picture = null;
		}
	}

	private void paint(GC gc) {
		org.eclipse.swt.graphics.Rectangle area = getClientArea();
		if (area.width <= 0 || area.height <= 0) {
			return;
		}
		if (picture == null) {
			picture = new Image(getDisplay(), area.width, area.height);
			drawPicture(area);
		}
		gc.drawImage(picture, 0, 0);
		drawSeen(gc);
	}

	private void drawPicture(org.eclipse.swt.graphics.Rectangle area) {
		GC gc = new GC(picture);
		SWTGraphics graphics = new SWTGraphics(gc);
		try {
			graphics.setBackgroundColor(context.painter().colour(context.scheme().canvas()));
			graphics.fillRectangle(0, 0, area.width, area.height);
			graphics.translate((float) offsetX(), (float) offsetY());
			graphics.scale(scale());
			paintScene(graphics, viewer.diagram().getScene());
		} finally {
			graphics.dispose();
			gc.dispose();
		}
	}

	private void paintScene(Graphics graphics, DiagramScene scene) {
		scene.nodes().stream().filter(node -> node.kind() == NodeKind.GROUP)
				.forEach(node -> context.painter().paint(graphics, node.marks()));
		scene.edges().forEach(edge -> context.painter().paint(graphics, edge.marks()));
		scene.nodes().stream().filter(node -> node.kind() != NodeKind.GROUP)
				.forEach(node -> context.painter().paint(graphics, node.marks()));
	}

	private SceneBox shown() {
		return viewer.diagram().getScene().bounds().grown(MARGIN);
	}

	private double scale() {
		org.eclipse.swt.graphics.Rectangle area = getClientArea();
		return Math.min(1, Math.min(area.width / shown().width(), area.height / shown().height()));
	}

	private double offsetX() {
		return getClientArea().width / 2.0 - shown().centre().x() * scale();
	}

	private double offsetY() {
		return getClientArea().height / 2.0 - shown().centre().y() * scale();
	}

	private void drawSeen(GC gc) {
		double zoom = viewer.zoom().getZoom();
		Rectangle seen = viewport().getClientArea();
		int x = (int) (offsetX() + seen.x / zoom * scale());
		int y = (int) (offsetY() + seen.y / zoom * scale());
		int width = (int) (seen.width / zoom * scale());
		int height = (int) (seen.height / zoom * scale());
		gc.setBackground(context.painter().colour(Accent.of(context.scheme())));
		gc.setForeground(context.painter().colour(Accent.of(context.scheme())));
		gc.setAlpha(SEEN_ALPHA);
		gc.fillRectangle(x, y, width, height);
		gc.setAlpha(255);
		gc.drawRectangle(x, y, width - 1, height - 1);
	}

	private void scrollTo(Event event) {
		double zoom = viewer.zoom().getZoom();
		Rectangle seen = viewport().getClientArea();
		Point centre = new Point((int) ((event.x - offsetX()) / scale() * zoom),
				(int) ((event.y - offsetY()) / scale() * zoom));
		viewport().setViewLocation(centre.x - seen.width / 2, centre.y - seen.height / 2);
	}
}
