package org.themewright.analysis.export;

import org.themewright.analysis.Evidence;
import org.themewright.analysis.HeatMapChart;
import org.themewright.analysis.HeatMapChart.Scale;
import org.themewright.analysis.Label;
import org.themewright.analysis.MatrixResult;
import org.themewright.analysis.export.Picture.Meaning;
import org.themewright.analysis.export.SvgExport.Drawing;

/** Draws a heat map: numbers in their cells as far as they have room. */
final class HeatMapDrawing {

	private static final double CELL = 34;
	private static final double SMALL_CELL = 14;
	private static final double LABEL = 200;
	private static final double GAP = 2;
	private static final int FEW = 30;
	private static final double QUIET = 0.45;

	private final MatrixResult matrix;
	private final boolean diverging;
	private final SvgCanvas canvas;
	private double least = Double.POSITIVE_INFINITY;
	private double greatest = Double.NEGATIVE_INFINITY;

	HeatMapDrawing(HeatMapChart chart, SvgCanvas canvas) {
		matrix = chart.matrix();
		diverging = chart.scale() == Scale.DIVERGING;
		this.canvas = canvas;
	}

	Drawing draw() {
		range();
		SvgTheme theme = canvas.theme();
		boolean few = matrix.rows().size() <= FEW && matrix.columns().size() <= FEW;
		double cell = few ? CELL : SMALL_CELL;
		double left = 30 + widest(matrix.rows());
		double labels = widest(matrix.columns());
		double width = Math.max(420, left + cell * matrix.columns().size() + Math.max(30, labels * 0.75));
		double top = canvas.title(matrix.title(), width) + labels * 0.72 + 14;
		for (int column = 0; column < matrix.columns().size(); column++) {
			canvas.text(left + cell * column + cell / 2 + 4, top - 6, "start", theme.text(), //$NON-NLS-1$
					SvgCanvas.cut(matrix.columns().get(column).name(), LABEL), SvgCanvas.FONT, -45);
		}
		for (int row = 0; row < matrix.rows().size(); row++) {
			double y = top + cell * row;
			canvas.text(left - 8, y + cell / 2 + 4, "end", theme.text(), SvgCanvas.cut(matrix.rows().get(row).name(), LABEL)); //$NON-NLS-1$
			for (int column = 0; column < matrix.columns().size(); column++) {
				cell(row, column, left + cell * column, y, cell, few);
			}
		}
		double bottom = top + cell * matrix.rows().size() + 24;
		legend(left, bottom);
		return new Drawing(canvas, width, bottom + 56);
	}

	private static double widest(Iterable<Label> labels) {
		double widest = 0;
		for (Label each : labels) {
			widest = Math.max(widest, SvgCanvas.width(SvgCanvas.cut(each.name(), LABEL), SvgCanvas.FONT));
		}
		return widest;
	}

	private void range() {
		for (int row = 0; row < matrix.rows().size(); row++) {
			for (int column = 0; column < matrix.columns().size(); column++) {
				double value = matrix.value(row, column);
				if (!Double.isNaN(value)) {
					least = Math.min(least, value);
					greatest = Math.max(greatest, value);
				}
			}
		}
		if (least > greatest) {
			least = 0;
			greatest = 0;
		}
		if (diverging) {
			greatest = Math.max(Math.abs(least), Math.abs(greatest));
			least = -greatest;
		} else if (matrix.isWhole() && least > 0) {
			least = 0;
		}
	}

	private void cell(int row, int column, double x, double y, double size, boolean few) {
		double value = matrix.value(row, column);
		if (Double.isNaN(value)) {
			return;
		}
		String colour = colour(value);
		String shown = SvgCanvas.shown(value);
		canvas.rect(x, y, size - GAP, size - GAP, colour,
				new Meaning(matrix.rows().get(row).name() + " \u00d7 " + matrix.columns().get(column).name() + ": " + shown, //$NON-NLS-1$ //$NON-NLS-2$
						Evidence.lazy(() -> matrix.evidence(row, column).passages())));
		if (few) {
			String brief = matrix.isWhole() ? shown : SvgCanvas.number(value);
			// nothing is said quietly, so that what there is can be seen
			String ink = value == 0 && !diverging ? SvgTheme.mix(colour, SvgTheme.on(colour), QUIET) : SvgTheme.on(colour);
			canvas.text(x + (size - GAP) / 2, y + size / 2 + 3, "middle", ink, brief, 10, 0); //$NON-NLS-1$
		}
	}

	private String colour(double value) {
		SvgTheme theme = canvas.theme();
		if (greatest == least) {
			return theme.low();
		}
		if (diverging) {
			return SvgTheme.mix(theme.low(), value < 0 ? theme.negative() : theme.high(), Math.abs(value) / greatest);
		}
		return SvgTheme.mix(theme.low(), theme.high(), (value - least) / (greatest - least));
	}

	private void legend(double x, double y) {
		int steps = 20;
		double width = 8;
		for (int i = 0; i < steps; i++) {
			canvas.rect(x + i * width, y, width, 12, colour(least + (greatest - least) * i / (steps - 1)), null);
		}
		String faint = canvas.theme().text();
		canvas.text(x, y + 26, "start", faint, SvgCanvas.shown(least), 10, 0); //$NON-NLS-1$
		canvas.text(x + steps * width, y + 26, "end", faint, SvgCanvas.shown(greatest), 10, 0); //$NON-NLS-1$
		canvas.text(x + steps * width + 12, y + 10, "start", faint, matrix.valueName()); //$NON-NLS-1$
	}
}
