package org.themewright.analysis;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A method of analysis, contributed to the extension point {@code org.themewright.analysis.analysisMethod}. A new
 * instance serves each run. The result depends on nothing but the context: the same study and parameters give the same
 * result, to the byte when it is written. Chance takes its seed from a parameter.
 *
 * @since 1.0
 */
public interface AnalysisMethod {

	/**
	 * Analyses a study. Called on a thread of its own; must not touch anything but what the context gives.
	 *
	 * @param context the study, the checked values of the declared parameters, and a monitor to report to and to ask for
	 *                cancel in every longer loop: who does not is left behind when people cancel
	 * @return the result, not null
	 * @throws AnalysisException          if the study cannot be analysed; the message is fit to be shown to researchers
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	AnalysisResult run(AnalysisContext context) throws AnalysisException;
}
