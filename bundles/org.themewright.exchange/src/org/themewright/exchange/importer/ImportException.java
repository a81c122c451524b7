package org.themewright.exchange.importer;

/**
 * A file cannot be imported. The message is for people: what is wrong with the file and what to do about it; it does not
 * repeat the file's name.
 *
 * @since 0.1
 */
public final class ImportException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message what is wrong and what to do */
	public ImportException(String message) {
		super(message);
	}

	/**
	 * @param message what is wrong and what to do
	 * @param cause what made it known
	 */
	public ImportException(String message, Throwable cause) {
		super(message, cause);
	}
}
