package org.themewright.core;

import java.nio.file.Path;

/**
 * A study or one of its files cannot be used. The message names the file and says what to do; it is fit to be shown.
 *
 * @since 0.1
 */
public class StudyException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Path file;

	/**
	 * @param file the file or folder concerned, not null
	 * @param message what is wrong and what to do, without the file name
	 */
	public StudyException(Path file, String message) {
		this(file, message, null);
	}

	/**
	 * @param file the file or folder concerned, not null
	 * @param message what is wrong and what to do, without the file name
	 * @param cause what led to it, or null
	 */
	public StudyException(Path file, String message, Throwable cause) {
		super(file + ": " + message, cause); //$NON-NLS-1$
		this.file = file;
	}

	/** @return the file or folder concerned */
	public Path getFile() {
		return file;
	}
}
