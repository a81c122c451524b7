package org.themewright.cli.internal.commands;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the result of an analysis is written. */
enum ResultFormat {
	/** Aligned columns for people. */
	TABLE(".txt"), //$NON-NLS-1$
	/** Comma-separated values. */
	CSV(".csv"), //$NON-NLS-1$
	/** JSON with the evidence. */
	JSON(".json"), //$NON-NLS-1$
	/** A page with tables and drawings. */
	HTML(".html"), //$NON-NLS-1$
	/** A drawing. */
	SVG(".svg"); //$NON-NLS-1$

	private final String suffix;

	ResultFormat(String suffix) {
		this.suffix = suffix;
	}

	String suffix() {
		return suffix;
	}

	/** The format that a file is named after. */
	static Optional<ResultFormat> ofFile(String name) {
		return Arrays.stream(values()).filter(each -> name.toLowerCase(Locale.ROOT).endsWith(each.suffix)).findFirst();
	}

	static Optional<ResultFormat> parse(String name) {
		return Arrays.stream(values()).filter(each -> each.toString().equalsIgnoreCase(name)).findFirst();
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
