package org.themewright.analysis;

/**
 * A study could not be analysed. The message is fit to be shown.
 *
 * @since 1.0
 */
public class AnalysisException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message what is wrong and what to do */
	public AnalysisException(String message) {
		super(message);
	}

	/**
	 * @param message what is wrong and what to do
	 * @param cause   what led to it, or null
	 */
	public AnalysisException(String message, Throwable cause) {
		super(message, cause);
	}
}
