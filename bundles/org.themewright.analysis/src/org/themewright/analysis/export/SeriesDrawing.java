package org.themewright.analysis.export;

import java.util.ArrayList;
import java.util.List;

import org.themewright.analysis.SeriesChart;
import org.themewright.analysis.SeriesChart.Kind;
import org.themewright.analysis.SeriesChart.Point;
import org.themewright.analysis.SeriesChart.Series;
import org.themewright.analysis.export.Picture.Meaning;
import org.themewright.analysis.export.Picture.Step;
import org.themewright.analysis.export.SvgExport.Drawing;

/** Draws bars, lines and points. Bars lie when their categories have long names. */
final class SeriesDrawing {

	private static final double WIDTH = 760;
	private static final double HEIGHT = 360;
	private static final double LABEL = 220;
	private static final int TICKS = 6;

	private final SeriesChart chart;
	private final SvgCanvas canvas;
	private final SvgTheme theme;
	private final boolean lying;
	private Scale xs;
	private Scale ys;
	private double left;
	private double top;
	private double right;
	private double bottom;

	/** Numbers on an axis: from a round number to a round number in round steps. */
	private record Scale(double from, double to, double step) {

		static Scale of(double least, double greatest) {
			double span = greatest > least ? greatest - least : Math.max(1, Math.abs(greatest));
			double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(span / TICKS)));
			double step = power;
			for (double each : new double[] { 1, 2, 5, 10 }) {
				step = power * each;
				if (span / step <= TICKS) {
					break;
				}
			}
			double from = Math.floor(least / step) * step;
			double to = Math.ceil(greatest / step) * step;
			return new Scale(from, to > from ? to : from + step, step);
		}

		int ticks() {
			return (int) Math.round((to - from) / step);
		}

		double tick(int index) {
			return from + index * step;
		}

		/** From 0 to 1. */
		double place(double value) {
			return (value - from) / (to - from);
		}
	}

	SeriesDrawing(SeriesChart chart, SvgCanvas canvas) {
		this.chart = chart;
		this.canvas = canvas;
		theme = canvas.theme();
		double room = (WIDTH - 90) / Math.max(1, chart.x().categories().size());
		lying = chart.kind() == Kind.BAR
				&& chart.x().categories().stream().anyMatch(each -> SvgCanvas.width(each, SvgCanvas.FONT) > room);
	}

	Drawing draw() {
		ys = yScale();
		List<String> categories = chart.x().categories();
		top = canvas.title(chart.title(), WIDTH) + 8;
		if (chart.series().size() > 1) {
			top = legend(top);
		}
		double labels = categories.stream()
				.mapToDouble(each -> SvgCanvas.width(SvgCanvas.cut(each, LABEL), SvgCanvas.FONT)).max().orElse(0);
		right = WIDTH - 30;
		double height;
		if (lying) {
			left = 24 + labels;
			double thick = chart.stacked() ? 22 : Math.max(22, 14.0 * chart.series().size() + 8);
			bottom = top + thick * categories.size();
			height = bottom + 50;
			lyingBars(thick);
		} else {
			left = 70;
			bottom = top + HEIGHT;
			boolean rotated = labels > (right - left) / Math.max(1, categories.size());
			height = bottom + (categories.isEmpty() ? 50 : rotated ? labels * 0.72 + 50 : 50);
			yAxis();
			xAxis(rotated);
			switch (chart.kind()) {
				case BAR -> standingBars();
				case LINE -> lines();
				case SCATTER -> points();
			}
			canvas.text((left + right) / 2, height - 12, "middle", theme.text(), chart.x().name()); //$NON-NLS-1$
		}
		return new Drawing(canvas, WIDTH, height);
	}

	private Scale yScale() {
		double least = chart.kind() == Kind.BAR ? 0 : Double.POSITIVE_INFINITY;
		double greatest = chart.kind() == Kind.BAR ? 0 : Double.NEGATIVE_INFINITY;
		double[] above = new double[chart.x().categories().size()];
		double[] below = new double[above.length];
		for (Series series : chart.series()) {
			for (Point each : series.points()) {
				double low = Double.isNaN(each.low()) ? each.y() : Math.min(each.low(), each.y());
				double high = Double.isNaN(each.high()) ? each.y() : Math.max(each.high(), each.y());
				if (chart.stacked()) {
					double[] side = each.y() < 0 ? below : above;
					side[(int) each.x()] += each.y();
					low = below[(int) each.x()];
					high = above[(int) each.x()];
				}
				least = Math.min(least, low);
				greatest = Math.max(greatest, high);
			}
		}
		// A line that starts high above nothing looks steeper than it is.
		if (least > 0 && greatest > 0 && least < greatest * 0.7) {
			least = 0;
		}
		return least > greatest ? Scale.of(0, 1) : Scale.of(least, greatest);
	}

	private double legend(double y) {
		double x = 20;
		double line = y + 4;
		for (int i = 0; i < chart.series().size(); i++) {
			String name = SvgCanvas.cut(chart.series().get(i).label().name(), LABEL);
			double width = 30 + SvgCanvas.width(name, SvgCanvas.FONT);
			if (x + width > WIDTH - 20 && x > 20) {
				x = 20;
				line += 18;
			}
			canvas.rect(x, line - 9, 10, 10, colour(i), null);
			canvas.text(x + 15, line, "start", theme.text(), name); //$NON-NLS-1$
			x += width;
		}
		return line + 16;
	}

	private String colour(int series) {
		String own = chart.series().get(series).label().colour();
		return own == null ? theme.series(series) : own;
	}

	private double y(double value) {
		return bottom - ys.place(value) * (bottom - top);
	}

	private double x(double value) {
		return chart.x().categories().isEmpty() ? left + xs.place(value) * (right - left)
				: left + (value + 0.5) * (right - left) / chart.x().categories().size();
	}

	private void yAxis() {
		for (int i = 0; i <= ys.ticks(); i++) {
			double y = y(ys.tick(i));
			canvas.line(left, y, right, y, theme.faint(), 1, null);
			canvas.text(left - 8, y + 4, "end", theme.text(), SvgCanvas.shown(ys.tick(i))); //$NON-NLS-1$
		}
		canvas.text(18, (top + bottom) / 2, "middle", theme.text(), chart.y().name(), SvgCanvas.FONT, -90); //$NON-NLS-1$
	}

	private void xAxis(boolean rotated) {
		List<String> categories = chart.x().categories();
		if (categories.isEmpty()) {
			double[] all = chart.series().stream().flatMap(each -> each.points().stream()).mapToDouble(Point::x).sorted()
					.toArray();
			xs = all.length == 0 ? Scale.of(0, 1) : Scale.of(all[0], all[all.length - 1]);
			for (int i = 0; i <= xs.ticks(); i++) {
				double x = x(xs.tick(i));
				canvas.line(x, bottom, x, bottom + 5, theme.text(), 1, null);
				canvas.text(x, bottom + 18, "middle", theme.text(), SvgCanvas.shown(xs.tick(i))); //$NON-NLS-1$
			}
		}
		for (int i = 0; i < categories.size(); i++) {
			String name = SvgCanvas.cut(categories.get(i), LABEL);
			if (rotated) {
				canvas.text(x(i) + 4, bottom + 14, "end", theme.text(), name, SvgCanvas.FONT, -45); //$NON-NLS-1$
			} else {
				canvas.text(x(i), bottom + 18, "middle", theme.text(), name); //$NON-NLS-1$
			}
		}
		canvas.line(left, bottom, right, bottom, theme.text(), 1, null);
	}

	private Meaning meaning(Series series, Point point) {
		List<String> parts = new ArrayList<>();
		if (!point.name().isEmpty()) {
			parts.add(point.name());
		}
		if (chart.series().size() > 1) {
			parts.add(series.label().name());
		}
		List<String> categories = chart.x().categories();
		parts.add(categories.isEmpty() ? SvgCanvas.shown(point.x()) : categories.get((int) point.x()));
		String value = SvgCanvas.shown(point.y());
		if (!Double.isNaN(point.low())) {
			value += " [" + SvgCanvas.shown(point.low()) + ", " + SvgCanvas.shown(point.high()) + ']'; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new Meaning(String.join(" \u00b7 ", parts) + ": " + value, point.evidence()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void standingBars() {
		double slot = (right - left) / chart.x().categories().size();
		bars(slot, (series, point, at, thick, from, to, colour) -> {
			double x = left + point.x() * slot + at;
			canvas.rect(x, Math.min(y(from), y(to)), thick, Math.abs(y(to) - y(from)), colour, meaning(series, point));
			if (hasInterval(point)) {
				whisker(x + thick / 2, point);
			}
		});
	}

	private void lyingBars(double slot) {
		for (int i = 0; i <= ys.ticks(); i++) {
			double x = left + ys.place(ys.tick(i)) * (right - left);
			canvas.line(x, top, x, bottom, theme.faint(), 1, null);
			canvas.text(x, bottom + 16, "middle", theme.text(), SvgCanvas.shown(ys.tick(i))); //$NON-NLS-1$
		}
		for (int i = 0; i < chart.x().categories().size(); i++) {
			canvas.text(left - 8, top + slot * i + slot / 2 + 4, "end", theme.text(), //$NON-NLS-1$
					SvgCanvas.cut(chart.x().categories().get(i), LABEL));
		}
		bars(slot, (series, point, at, thick, from, to, colour) -> {
			double one = left + ys.place(Math.min(from, to)) * (right - left);
			double other = left + ys.place(Math.max(from, to)) * (right - left);
			double y = top + point.x() * slot + at;
			canvas.rect(one, y, other - one, thick, colour, meaning(series, point));
			if (hasInterval(point)) {
				canvas.line(left + ys.place(point.low()) * (right - left), y + thick / 2,
						left + ys.place(point.high()) * (right - left), y + thick / 2, theme.text(), 1.5, null);
			}
		});
		canvas.text((left + right) / 2, bottom + 36, "middle", theme.text(), chart.y().name()); //$NON-NLS-1$
	}

	@FunctionalInterface
	private interface Bar {
		void draw(Series series, Point point, double at, double thick, double from, double to, String colour);
	}

	/** Tells for each bar where in its slot it stands and from which number to which it goes. */
	private void bars(double slot, Bar bar) {
		int count = chart.stacked() ? 1 : Math.max(1, chart.series().size());
		double margin = slot * 0.14;
		double thick = (slot - 2 * margin) / count;
		double[] above = new double[chart.x().categories().size()];
		double[] below = new double[above.length];
		for (int i = 0; i < chart.series().size(); i++) {
			Series series = chart.series().get(i);
			for (Point each : series.points()) {
				double from = 0;
				if (chart.stacked()) {
					double[] side = each.y() < 0 ? below : above;
					from = side[(int) each.x()];
					side[(int) each.x()] += each.y();
				}
				bar.draw(series, each, margin + (chart.stacked() ? 0 : thick * i), thick, from, from + each.y(), colour(i));
			}
		}
	}

	/** An interval around a part of a stack would stand where the part does not. */
	private boolean hasInterval(Point point) {
		return !chart.stacked() && !Double.isNaN(point.low());
	}

	private void whisker(double x, Point point) {
		canvas.line(x, y(point.low()), x, y(point.high()), theme.text(), 1.5, null);
	}

	private void lines() {
		for (int i = 0; i < chart.series().size(); i++) {
			List<Step> steps = new ArrayList<>();
			for (Point each : chart.series().get(i).points()) {
				steps.add(steps.isEmpty() ? Step.move(x(each.x()), y(each.y())) : Step.line(x(each.x()), y(each.y())));
			}
			if (!steps.isEmpty()) {
				canvas.path(steps, "none", 1, colour(i), 2, null); //$NON-NLS-1$
			}
		}
		points();
	}

	private void points() {
		for (int i = 0; i < chart.series().size(); i++) {
			Series series = chart.series().get(i);
			for (Point each : series.points()) {
				if (!Double.isNaN(each.low())) {
					whisker(x(each.x()), each);
				}
				canvas.circle(x(each.x()), y(each.y()), 4, colour(i), meaning(series, each));
				if (chart.kind() == Kind.SCATTER && !each.name().isEmpty()) {
					String name = SvgCanvas.cut(each.name(), 140);
					boolean fits = x(each.x()) + 7 + SvgCanvas.width(name, SvgCanvas.FONT) < WIDTH;
					canvas.text(x(each.x()) + (fits ? 7 : -7), y(each.y()) + 4, fits ? "start" : "end", theme.text(), name, //$NON-NLS-1$ //$NON-NLS-2$
							10, 0);
				}
			}
		}
	}
}
