package org.themewright.ui.diagram.internal.figures;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/** Paints only edges that run through what is painted: the bounds of most long ones do. */
public final class EdgeLayer extends ConnectionLayer {

	@Override
	protected void paintChildren(Graphics graphics) {
		Rectangle clip = graphics.getClip(new Rectangle());
		for (Object child : getChildren()) {
			IFigure figure = (IFigure) child;
			if (figure.isVisible() && figure.intersects(clip) && (!(figure instanceof EdgeFigure edge) || edge.isSeen(clip))) {
				graphics.clipRect(figure.getBounds());
				figure.paint(graphics);
				graphics.restoreState();
			}
		}
	}
}
