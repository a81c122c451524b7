package org.themewright.cli.internal.commands;

import org.themewright.cli.internal.TableFormat;

import picocli.CommandLine.Option;

/** The option of commands that print a table. */
final class FormatOption {

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "format", order = 900)
	private TableFormat format;

	TableFormat get() {
		return format;
	}
}
