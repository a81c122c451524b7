package org.themewright.analysis.methods.internal.units;

import java.util.Arrays;
import java.util.Locale;

/** Into what text is cut. */
public enum Unit {
	/** Unicode code points. */
	CHARACTER,
	/** As {@link Words} finds them. */
	WORD,
	/** As the platform finds them in the language of the source. */
	SENTENCE,
	/** A speaker's stretch; a paragraph where a source has no turns. */
	TURN;

	/**
	 * @param literal the name in lower case
	 * @return the unit
	 */
	public static Unit of(String literal) {
		return Arrays.stream(values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(literal)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(literal));
	}
}
