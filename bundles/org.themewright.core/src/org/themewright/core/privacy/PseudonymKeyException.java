package org.themewright.core.privacy;

import java.nio.file.Path;

import org.themewright.core.StudyException;

/**
 * A pseudonym key cannot be opened. The message holds no name and no passphrase.
 *
 * @since 0.1
 */
public class PseudonymKeyException extends StudyException {

	private static final long serialVersionUID = 1L;

	/** Why a key cannot be opened. */
	public enum Reason {
		/**
		 * The passphrase is another. The file as such is whole; that somebody changed it on purpose looks the same without
		 * the right passphrase.
		 */
		WRONG_PASSPHRASE,
		/** The file is not as it was written. */
		DAMAGED,
		/** Made by a newer version, or made to keep the computer busy. */
		UNSUPPORTED
	}

	private final Reason reason;

	/**
	 * @param file    the file of the key, not null
	 * @param reason  why, not null
	 * @param message what is wrong and what to do, without the file name
	 */
	public PseudonymKeyException(Path file, Reason reason, String message) {
		super(file, message);
		this.reason = reason;
	}

	/** @return why the key cannot be opened */
	public Reason getReason() {
		return reason;
	}
}
