package org.themewright.analysis;

/**
 * What a method of analysis found. Immutable; any thread may use it. Kinds of results are added in later versions, so
 * whoever shows results is ready to meet one it does not know.
 *
 * @since 0.1
 */
public sealed interface AnalysisResult permits TableResult {

	/** @return the title, for people, not null */
	String title();
}
