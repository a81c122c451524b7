package org.themewright.analysis;

/**
 * A method failed in a way that it did not foresee, and that is the fault of whoever contributed it, whom the message
 * names.
 *
 * @since 1.0
 */
public class AnalysisFaultException extends AnalysisException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message what happened, and in which bundle the fault is
	 * @param cause   what led to it, or null
	 */
	public AnalysisFaultException(String message, Throwable cause) {
		super(message, cause);
	}
}
