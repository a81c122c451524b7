package org.themewright.analysis;

/**
 * What a method of analysis found. Immutable; any thread may use it. Whatever people see of a result can carry
 * {@link Evidence}, so that every number leads back to the words.
 *
 * @since 1.0
 */
public sealed interface AnalysisResult
		permits TableResult, MatrixResult, GraphResult, ChartResult, TextResult, CompositeResult {

	/** @return the title, for people, not null */
	String title();
}
