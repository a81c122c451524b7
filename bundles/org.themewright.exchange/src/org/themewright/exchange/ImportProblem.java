package org.themewright.exchange;

import java.util.Objects;

/**
 * A file that was not imported, and why.
 *
 * @param file the file as it was given: its path, or its name where it has no path
 * @param reason what is wrong with it and what to do
 * @since 0.1
 */
public record ImportProblem(String file, String reason) {

	/** Checks that nothing is null. */
	public ImportProblem {
		Objects.requireNonNull(file);
		Objects.requireNonNull(reason);
	}

	@Override
	public String toString() {
		return file + ": " + reason; //$NON-NLS-1$
	}
}
