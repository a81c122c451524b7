package org.themewright.core.internal.unsaved;

/** A change cannot be done again, because the study is not as it was then. */
final class ReplayException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ReplayException(String message) {
		super(message);
	}

	ReplayException(String message, Throwable cause) {
		super(message, cause);
	}
}
