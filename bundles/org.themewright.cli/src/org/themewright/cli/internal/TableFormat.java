package org.themewright.cli.internal;

import java.util.Locale;

/** How a table is printed. */
public enum TableFormat {
	/** Aligned columns for people. */
	TABLE,
	/** JSON. */
	JSON,
	/** Comma-separated values. */
	CSV;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
