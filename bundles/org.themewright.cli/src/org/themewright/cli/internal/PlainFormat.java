package org.themewright.cli.internal;

import java.util.Locale;

/** How what is no table is printed. */
public enum PlainFormat {
	/** Text for people. */
	TABLE,
	/** JSON. */
	JSON;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
