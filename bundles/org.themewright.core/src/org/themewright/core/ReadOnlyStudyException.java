package org.themewright.core;

/**
 * A study that is open for reading only was to be changed. Nothing was changed; the message says why and is fit to be
 * shown.
 *
 * @since 0.1
 */
public final class ReadOnlyStudyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param message why it is open for reading only, for people */
	public ReadOnlyStudyException(String message) {
		super(message);
	}
}
