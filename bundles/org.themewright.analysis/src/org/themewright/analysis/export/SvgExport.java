package org.themewright.analysis.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.ChartResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.DendrogramChart;
import org.themewright.analysis.GraphResult;
import org.themewright.analysis.HeatMapChart;
import org.themewright.analysis.MatrixResult;
import org.themewright.analysis.SankeyChart;
import org.themewright.analysis.SeriesChart;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TextResult;

/**
 * Draws charts, matrices and graphs as SVG 1.1, without a display. Text stays text. Names are written in the font of
 * whoever looks, so their widths are estimated and long ones are cut; the whole name is in the tooltip. The same result
 * gives the same bytes. Any thread may use it.
 *
 * @since 1.0
 */
public final class SvgExport {

	private SvgExport() {
	}

	/**
	 * @param result a result
	 * @return whether it, or one of its parts, can be drawn; tables and texts cannot
	 */
	public static boolean canDraw(AnalysisResult result) {
		return switch (result) {
			case ChartResult chart -> true;
			case MatrixResult matrix -> true;
			case GraphResult graph -> true;
			case CompositeResult composite -> composite.parts().stream().anyMatch(each -> canDraw(each.result()));
			case TableResult table -> false;
			case TextResult text -> false;
		};
	}

	/**
	 * @param result what can be drawn; of a composite one, the parts that can be drawn, below each other
	 * @param theme  the colours
	 * @param out    where it is written; neither flushed nor closed
	 * @throws IOException              if it cannot be written
	 * @throws IllegalArgumentException if it cannot be drawn
	 */
	public static void write(AnalysisResult result, SvgTheme theme, Appendable out) throws IOException {
		List<Drawing> drawings = new ArrayList<>();
		collect(result, theme, drawings);
		if (drawings.isEmpty()) {
			throw new IllegalArgumentException(result.title());
		}
		SvgCanvas all = new SvgCanvas(theme);
		double width = 0;
		double y = 0;
		for (Drawing each : drawings) {
			all.append(each.canvas().shapes(), y);
			y += each.height();
			width = Math.max(width, each.width());
		}
		out.append(all.svg(width, y, result.title()));
	}

	/**
	 * Writes a picture that was drawn before.
	 *
	 * @param picture the picture
	 * @param out     where it is written; neither flushed nor closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(Picture picture, Appendable out) throws IOException {
		SvgCanvas canvas = new SvgCanvas(picture.theme());
		canvas.append(picture.shapes(), 0);
		out.append(canvas.svg(picture.width(), picture.height(), picture.title()));
	}

	private static void collect(AnalysisResult result, SvgTheme theme, List<Drawing> drawings) {
		if (result instanceof CompositeResult composite) {
			composite.parts().forEach(each -> collect(each.result(), theme, drawings));
		} else {
			draw(result, theme).ifPresent(drawings::add);
		}
	}

	/** Draws what is not composite; nothing for what has no picture. */
	static Optional<Drawing> draw(AnalysisResult result, SvgTheme theme) {
		SvgCanvas canvas = new SvgCanvas(theme);
		return Optional.ofNullable(switch (result) {
			case SeriesChart chart -> new SeriesDrawing(chart, canvas).draw();
			case HeatMapChart chart -> new HeatMapDrawing(chart, canvas).draw();
			case MatrixResult matrix -> new HeatMapDrawing(new HeatMapChart(matrix, HeatMapChart.Scale.SEQUENTIAL), canvas)
					.draw();
			case SankeyChart chart -> new SankeyDrawing(chart, canvas).draw();
			case DendrogramChart chart -> new DendrogramDrawing(chart, canvas).draw();
			case GraphResult graph -> new GraphDrawing(graph, canvas).draw();
			case TableResult table -> null;
			case TextResult text -> null;
			case CompositeResult composite -> null;
		});
	}

	/** What was drawn, and how large it is. */
	record Drawing(SvgCanvas canvas, double width, double height) {
	}
}
