package org.themewright.exchange.text;

import java.util.Objects;

/**
 * Text with the character encoding it was found in.
 *
 * @param text the text; line ends are LF, other control characters than tab are gone
 * @param charset the name of the encoding, e.g. {@code UTF-8}
 * @since 0.1
 */
public record DecodedText(String text, String charset) {

	/** Checks that nothing is null. */
	public DecodedText {
		Objects.requireNonNull(text);
		Objects.requireNonNull(charset);
	}
}
