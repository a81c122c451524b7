package org.themewright.cli;

/**
 * What a command tells the program that called it.
 *
 * @since 0.1
 */
public final class ExitCode {

	/** Done. */
	public static final int DONE = 0;
	/** Done, but nothing was found, or problems were. */
	public static final int NOTHING_OR_PROBLEMS = 1;
	/** The command was not given what it takes. */
	public static final int WRONG_USAGE = 2;
	/** A study, a file or a value cannot be used. */
	public static final int BAD_INPUT = 3;

	private ExitCode() {
	}
}
