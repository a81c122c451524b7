package org.themewright.ui.internal.results;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.DendrogramChart;
import org.themewright.analysis.GraphResult;
import org.themewright.analysis.HeatMapChart;
import org.themewright.analysis.MatrixResult;
import org.themewright.analysis.SankeyChart;
import org.themewright.analysis.SeriesChart;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TextResult;

/** Types of results as contributions of viewers name them. */
enum ResultType {
	TABLE, MATRIX, GRAPH, BAR, LINE, SCATTER, HEATMAP, SANKEY, DENDROGRAM, TEXT;

	/** As it is written in a {@code plugin.xml}. */
	String literal() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<ResultType> parse(String literal) {
		return Arrays.stream(values()).filter(each -> each.literal().equals(literal)).findFirst();
	}

	static String literals() {
		return Arrays.stream(values()).map(ResultType::literal).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** @param result not composite */
	static ResultType of(AnalysisResult result) {
		return switch (result) {
		case TableResult table -> TABLE;
		case MatrixResult matrix -> MATRIX;
		case GraphResult graph -> GRAPH;
		case HeatMapChart chart -> HEATMAP;
		case SankeyChart chart -> SANKEY;
		case DendrogramChart chart -> DENDROGRAM;
		case TextResult text -> TEXT;
		case SeriesChart chart -> switch (chart.kind()) {
		case BAR -> BAR;
		case LINE -> LINE;
		case SCATTER -> SCATTER;
		};
		case CompositeResult composite -> throw new IllegalArgumentException(composite.title());
		};
	}
}
