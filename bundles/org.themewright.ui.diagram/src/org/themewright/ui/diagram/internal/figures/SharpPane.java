package org.themewright.ui.diagram.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;

/**
 * Zooms by scaling what is painted, where the inherited way rounds every coordinate and font. What is seen of the diagram is
 * kept as a picture, so that scrolling and feedback cost the same however much there is: only what changed is drawn anew.
 */
public final class SharpPane extends ScalableFreeformLayeredPane {

	private final SeenPicture picture = new SeenPicture(this::paintDiagram);
	private IFigure feedback;

	/** Sets the layer that lies above the diagram and is painted each time. */
	public void setFeedback(IFigure layer) {
		feedback = layer;
	}

	/** Tells that a part of a figure in this pane has to be drawn anew; in the coordinates of the figure. */
	static void spoil(IFigure figure, int x, int y, int width, int height) {
		for (IFigure each = figure; each.getParent() != null; each = each.getParent()) {
			if (each.getParent() instanceof SharpPane pane) {
				if (each != pane.feedback) {
					pane.spoil(figure.getBounds().getCopy().intersect(new Rectangle(x, y, width, height)));
				}
				return;
			}
		}
	}

	/** No figure between has coordinates of its own, so these are diagram units. */
	private void spoil(Rectangle part) {
		picture.spoil(part, getScale());
	}

	@Override
	protected void paintClientArea(Graphics graphics) {
		Viewport viewport = viewport();
		if (viewport == null || !SeenPicture.isSharp()) {
			paintDirectly(graphics);
			return;
		}
		Point from = viewport.getViewLocation();
		Rectangle area = viewport.getClientArea();
		picture.show(graphics, background(), from, area.width, area.height, getScale());
		graphics.pushState();
		graphics.scale(getScale());
		graphics.pushState();
		feedback.paint(graphics);
		graphics.popState();
		graphics.popState();
	}

	private Viewport viewport() {
		for (IFigure each = getParent(); each != null; each = each.getParent()) {
			if (each instanceof Viewport viewport) {
				return viewport;
			}
		}
		return null;
	}

	private Color background() {
		return getBackgroundColor();
	}

	private void paintDirectly(Graphics graphics) {
		graphics.pushState();
		graphics.scale(getScale());
		// figures restore the state that was pushed last
		graphics.pushState();
		paintChildren(graphics);
		graphics.popState();
		graphics.popState();
	}

	/** Everything but the feedback. */
	private void paintDiagram(Graphics graphics) {
		for (Object child : getChildren()) {
			IFigure layer = (IFigure) child;
			if (layer != feedback && layer.isVisible()) {
				graphics.clipRect(layer.getBounds());
				layer.paint(graphics);
				graphics.restoreState();
			}
		}
	}

	/** Lets go of the picture; it is made anew when it is needed. */
	@Override
	public void removeNotify() {
		super.removeNotify();
		picture.dispose();
	}
}
