package org.themewright.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Kinds of values that a method can ask for.
 *
 * @since 0.1
 */
public enum ParameterType {
	/** Any text. */
	TEXT,
	/** A decimal number written with a point. */
	NUMBER,
	/** {@code true} or {@code false}; {@code yes} and {@code no} are understood too. */
	BOOLEAN,
	/** One of the declared choices. */
	CHOICE;

	static Optional<ParameterType> parse(String literal) {
		return Arrays.stream(values()).filter(each -> each.literal().equals(literal)).findFirst();
	}

	/** @return the type as it is written in a {@code plugin.xml} */
	public String literal() {
		return name().toLowerCase(Locale.ROOT);
	}
}
