package org.themewright.core.internal.backup;

import java.io.IOException;

/** Something in the folder of backups is not what it was written as. The message says what, for people. */
public final class BadBackupException extends IOException {

	private static final long serialVersionUID = 1L;

	BadBackupException(String message) {
		super(message);
	}

	BadBackupException(String message, Throwable cause) {
		super(message, cause);
	}
}
