package org.themewright.ui.diagram.internal.figures;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.themewright.diagram.scene.SceneLegend;

/** The legend as the scene draws it; the mouse passes through it. */
public final class LegendFigure extends Figure implements Drawn {

	private final MarkPainter painter;
	private SceneLegend legend;

	/** Shows nothing until it is given a legend. */
	public LegendFigure(MarkPainter painter) {
		this.painter = painter;
	}

	/** Sets what is shown; null for nothing. */
	public void setLegend(SceneLegend legend) {
		this.legend = legend;
		setBounds(legend == null ? new Rectangle() : NodeFigure.bounds(legend.box()));
		repaint();
	}

	@Override
	public Object look() {
		return Optional.ofNullable(legend);
	}

	@Override
	public List<Rectangle> places() {
		return List.of(getBounds().getCopy());
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (legend != null) {
			painter.paint(graphics, legend.marks());
		}
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}
}
