package org.themewright.core;

import java.util.List;

/**
 * What became of unsaved work that was to be brought back.
 *
 * @param recovered how many commands were done again
 * @param failures those that could not be, because the study was changed by something else since
 * @since 0.1
 */
public record Recovery(int recovered, List<Failure> failures) {

	/**
	 * A command that could not be done again. Its record is kept beside the study.
	 *
	 * @param command the command
	 * @param reason why, for people
	 */
	public record Failure(UnsavedCommand command, String reason) {
	}

	/** Takes a copy of the list. */
	public Recovery {
		failures = List.copyOf(failures);
	}
}
