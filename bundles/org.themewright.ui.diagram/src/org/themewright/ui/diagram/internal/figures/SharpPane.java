package org.themewright.ui.diagram.internal.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Zooms by scaling what is painted, where the inherited way rounds every coordinate and font. What is seen of the diagram is
 * kept as a picture, so that scrolling and feedback cost the same however much there is: only what changed is drawn anew.
 */
public final class SharpPane extends ScalableFreeformLayeredPane {

	private final SeenPicture picture = new SeenPicture(this::paintParts, this::repaint);
	private final DrawnParts<Drawn> parts = new DrawnParts<>();
	private IFigure grid;
	private IFigure feedback;
	private List<Object> gridLook = List.of();
	private boolean changed = true;

	/** Sets the layer that lies under the diagram; without one there is none. */
	public void setGrid(IFigure layer) {
		grid = layer;
	}

	/** Sets the layer that lies above the diagram and is painted each time. */
	public void setFeedback(IFigure layer) {
		feedback = layer;
	}

	/** Whether a picture of another scale is shown, until zooming rests. */
	public boolean isStretched() {
		return picture.isStretched();
	}

	/** Tells that a figure is to be painted; if it is in this pane, something of the picture may have changed. */
	static void changed(IFigure figure) {
		for (IFigure each = figure; each.getParent() != null; each = each.getParent()) {
			if (each.getParent() instanceof SharpPane pane) {
				if (each != pane.feedback) {
					pane.changed = true;
					pane.picture.hold();
				}
				return;
			}
		}
	}

	@Override
	protected void paintClientArea(Graphics graphics) {
		Viewport viewport = viewport();
		if (viewport == null || !TiledPicture.isSharp()) {
			paintDirectly(graphics);
			return;
		}
		if (changed) {
			changed = false;
			takeChanges();
		}
		Rectangle area = new Rectangle(viewport.getViewLocation(), viewport.getClientArea().getSize());
		picture.show(graphics, getBackgroundColor(), area, getScale());
		graphics.pushState();
		graphics.scale(getScale());
		graphics.pushState();
		feedback.paint(graphics);
		graphics.popState();
		graphics.popState();
	}

	private void takeChanges() {
		List<Object> look = hasGrid() ? List.of(grid.getForegroundColor(), grid.getBounds().getCopy()) : List.of();
		if (!look.equals(gridLook)) {
			gridLook = look;
			picture.dispose();
		}
		List<Drawn> present = new ArrayList<>();
		for (Object child : getChildren()) {
			if (child != grid && child != feedback) {
				collect((IFigure) child, present);
			}
		}
		picture.spoil(parts.update(present));
	}

	private boolean hasGrid() {
		return grid != null && grid.isVisible();
	}

	private static void collect(IFigure figure, List<Drawn> found) {
		if (figure.isVisible()) {
			if (figure instanceof Drawn part) {
				found.add(part);
			} else {
				figure.getChildren().forEach(child -> collect((IFigure) child, found));
			}
		}
	}

	private Viewport viewport() {
		for (IFigure each = getParent(); each != null; each = each.getParent()) {
			if (each instanceof Viewport viewport) {
				return viewport;
			}
		}
		return null;
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

	/** Everything in a box but the feedback. No figure has coordinates of its own, so these are diagram units. */
	private void paintParts(Graphics graphics, Rectangle box) {
		if (hasGrid()) {
			paint(graphics, grid);
		}
		parts.crossing(box).forEach(part -> paint(graphics, (IFigure) part));
	}

	private static void paint(Graphics graphics, IFigure figure) {
		graphics.clipRect(figure.getBounds());
		figure.paint(graphics);
		graphics.restoreState();
	}

	/** Lets go of the picture; it is made anew when it is needed. */
	@Override
	public void removeNotify() {
		super.removeNotify();
		picture.dispose();
	}
}
