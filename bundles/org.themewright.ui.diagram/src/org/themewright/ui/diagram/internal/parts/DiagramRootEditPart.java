package org.themewright.ui.diagram.internal.parts;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.LayoutAnimator;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.themewright.ui.diagram.internal.figures.SharpPane;

/** Puts frames below edges and edges below the other nodes, as the scene says. */
public final class DiagramRootEditPart extends ScalableFreeformRootEditPart {

	/** The layer of frames. */
	static final String FRAME_LAYER = "Frame Layer"; //$NON-NLS-1$

	@Override
	protected ScalableFreeformLayeredPane createScaledLayers() {
		SharpPane pane = new SharpPane();
		GridLayer grid = createGridLayer();
		pane.add(grid, GRID_LAYER);
		pane.add(getPrintableLayers(), PRINTABLE_LAYERS);
		FreeformLayer feedback = new FreeformLayer();
		pane.add(feedback, SCALED_FEEDBACK_LAYER);
		pane.setGrid(grid);
		pane.setFeedback(feedback);
		return pane;
	}

	@Override
	protected LayeredPane createPrintableLayers() {
		FreeformLayeredPane pane = new FreeformLayeredPane();
		pane.add(layer(), FRAME_LAYER);
		pane.add(new ConnectionLayer(), CONNECTION_LAYER);
		pane.add(layer(), PRIMARY_LAYER);
		return pane;
	}

	private static FreeformLayer layer() {
		FreeformLayer layer = new FreeformLayer();
		layer.setLayoutManager(new FreeformLayout());
		layer.addLayoutListener(LayoutAnimator.getDefault());
		return layer;
	}
}
