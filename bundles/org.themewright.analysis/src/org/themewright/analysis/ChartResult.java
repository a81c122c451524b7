package org.themewright.analysis;

/**
 * A result that is drawn.
 *
 * @since 1.0
 */
public sealed interface ChartResult extends AnalysisResult
		permits SeriesChart, HeatMapChart, SankeyChart, DendrogramChart {
}
