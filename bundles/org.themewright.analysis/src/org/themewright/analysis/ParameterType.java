package org.themewright.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Kinds of values that a method can ask for. Objects of the study are named by id, path or name, and kept by id.
 *
 * @since 1.0
 */
public enum ParameterType {
	/** Any text, or one that matches a pattern. */
	TEXT,
	/** A decimal number written with a point. */
	NUMBER,
	/** A whole number. */
	INTEGER,
	/** {@code true} or {@code false}; {@code yes} and {@code no} are understood too. */
	BOOLEAN,
	/** One of the declared choices. */
	CHOICE,
	/** A set of codes; none for all of them. */
	CODES,
	/** A set of themes; none for all of them. */
	THEMES,
	/** One declared attribute of participants. */
	ATTRIBUTE,
	/** A set of sources; none for all of them. */
	SOURCES,
	/** A set of researchers; none for all of them. */
	RESEARCHERS,
	/** A set of participants; none for all of them. */
	PARTICIPANTS,
	/** One round of coding. */
	ROUND;

	static Optional<ParameterType> parse(String literal) {
		return Arrays.stream(values()).filter(each -> each.literal().equals(literal)).findFirst();
	}

	/** @return the type as it is written in a {@code plugin.xml} */
	public String literal() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return whether a value is a number */
	public boolean isNumber() {
		return this == NUMBER || this == INTEGER;
	}

	/** @return whether there can be several values */
	public boolean isSet() {
		return switch (this) {
			case CODES, THEMES, SOURCES, RESEARCHERS, PARTICIPANTS -> true;
			default -> false;
		};
	}

	/** @return whether values are objects of the study */
	public boolean isOfStudy() {
		return isSet() || this == ATTRIBUTE || this == ROUND;
	}
}
