package org.themewright.cli.internal.commands;

import org.themewright.cli.internal.PlainFormat;

import picocli.CommandLine.Option;

/** The option of commands that print no table. */
final class PlainFormatOption {

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "format", order = 900)
	private PlainFormat format;

	boolean isJson() {
		return format == PlainFormat.JSON;
	}
}
