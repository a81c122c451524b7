package org.themewright.core;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that was done in a session that ended without saving, e.g. by a crash, and that can be brought back.
 *
 * @param time when it was done
 * @param label what it did, for people
 * @param kind whether it was executed, undone or redone
 * @since 0.1
 */
public record UnsavedCommand(Instant time, String label, StudyChange.Kind kind) {

	/** Checks that nothing is null. */
	public UnsavedCommand {
		Objects.requireNonNull(time);
		Objects.requireNonNull(label);
		Objects.requireNonNull(kind);
	}
}
