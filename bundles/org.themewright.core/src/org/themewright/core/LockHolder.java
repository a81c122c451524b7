package org.themewright.core;

import java.time.Instant;
import java.util.Objects;

/**
 * Who has a study open to change it.
 *
 * @param user the name of the user on that computer
 * @param host the name of that computer
 * @param since when the study was opened there, by that computer's clock
 * @param seen when that program last showed that it is running, by that computer's clock
 * @since 0.1
 */
public record LockHolder(String user, String host, Instant since, Instant seen) {

	/** Checks that nothing is null. */
	public LockHolder {
		Objects.requireNonNull(user);
		Objects.requireNonNull(host);
		Objects.requireNonNull(since);
		Objects.requireNonNull(seen);
	}
}
