package org.themewright.core;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Something about a study that its users should know, found while it was opened or checked.
 *
 * @param severity how bad it is
 * @param file the file concerned, relative to the study folder
 * @param line the line in the file, from 1; 0 when there is none
 * @param message what is wrong and what it means
 * @since 0.1
 */
public record Finding(Severity severity, Path file, int line, String message) {

	/** How bad a finding is. */
	public enum Severity {
		/** Worth knowing; nothing is wrong. */
		INFO,
		/** Usable, but somebody should look at it. */
		WARNING,
		/** Part of the study cannot be used. */
		ERROR
	}

	/** Checks that nothing is null. */
	public Finding {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(file);
		Objects.requireNonNull(message);
	}

	@Override
	public String toString() {
		return severity.name().toLowerCase() + ": " + file + (line > 0 ? ":" + line : "") + ": " + message; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
