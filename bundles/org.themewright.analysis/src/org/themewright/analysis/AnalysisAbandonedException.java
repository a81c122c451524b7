package org.themewright.analysis;

/**
 * A method went on although it was cancelled, and was left to itself: its thread may keep a processor busy until the
 * program ends. Nothing it does later has an effect. The message names the method and who contributed it.
 *
 * @since 1.0
 */
public class AnalysisAbandonedException extends AnalysisFaultException {

	private static final long serialVersionUID = 1L;

	/** @param message what happened and what to do */
	public AnalysisAbandonedException(String message) {
		super(message, null);
	}
}
