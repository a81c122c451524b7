package org.themewright.core.deidentify;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Something beside the texts of a study that tells a name, or may do so, and that replacing does not change.
 *
 * @param kind what it is, not null
 * @param file the file, relative to the study's folder, not null
 * @since 1.0
 */
public record Leftover(Kind kind, Path file) {

	/** What it is. */
	public enum Kind {
		/** The imported file of a transcript in which names are replaced; it is kept untouched and holds them. */
		ORIGINAL,
		/** A file that is called by the name. */
		FILE_NAME
	}

	/** Checks that nothing is null. */
	public Leftover {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(file);
	}

	/** Reveals nothing: a name must not get into a log by accident. */
	@Override
	public String toString() {
		return Leftover.class.getSimpleName();
	}
}
