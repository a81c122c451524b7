package org.themewright.ui.diagram.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Zooms by scaling what is painted, where the inherited way rounds every coordinate and font. */
public final class SharpPane extends ScalableFreeformLayeredPane {

	@Override
	protected void paintClientArea(Graphics graphics) {
		if (getScale() == 1) {
			super.paintClientArea(graphics);
		} else if (!getChildren().isEmpty()) {
			graphics.pushState();
			graphics.scale(getScale());
			// figures restore the state that was pushed last
			graphics.pushState();
			paintChildren(graphics);
			graphics.popState();
			graphics.popState();
		}
	}
}
