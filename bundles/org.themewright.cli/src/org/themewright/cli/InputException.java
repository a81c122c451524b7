package org.themewright.cli;

/**
 * Something a command was given cannot be used: the command ends with {@link ExitCode#BAD_INPUT}. The message says what
 * and why, and what to do; it is shown as it is.
 *
 * @since 0.1
 */
public class InputException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message what is wrong and what to do */
	public InputException(String message) {
		super(message);
	}

	/**
	 * @param message what is wrong and what to do
	 * @param cause   what led to it, or null
	 */
	public InputException(String message, Throwable cause) {
		super(message, cause);
	}
}
