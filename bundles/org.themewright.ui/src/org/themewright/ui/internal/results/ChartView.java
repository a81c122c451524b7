package org.themewright.ui.internal.results;

import java.util.Optional;

import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.GraphResult;
import org.themewright.analysis.HeatMapChart;
import org.themewright.analysis.MatrixResult;
import org.themewright.analysis.SeriesChart;
import org.themewright.analysis.export.Picture;
import org.themewright.analysis.export.SvgTheme;

/** Charts and heat maps as the exporters draw them. What has more parts than a screen has room for is left to the table. */
public final class ChartView extends PictureView {

	private static final long MOST_SHAPES = 40_000;

	@Override
	public boolean canShow(AnalysisResult result) {
		return count(result) <= MOST_SHAPES;
	}

	private static long count(AnalysisResult result) {
		return switch (result) {
		case MatrixResult matrix -> (long) matrix.rows().size() * matrix.columns().size();
		case HeatMapChart chart -> count(chart.matrix());
		case SeriesChart chart -> chart.series().stream().mapToLong(each -> each.points().size()).sum();
		case GraphResult graph -> graph.nodes().size() + graph.edges().size();
		default -> 0;
		};
	}

	@Override
	protected Optional<Picture> draw(AnalysisResult result, SvgTheme colours) {
		return Picture.of(result, colours);
	}
}
