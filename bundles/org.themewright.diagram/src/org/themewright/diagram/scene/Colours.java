package org.themewright.diagram.scene;

import java.util.Locale;
import java.util.regex.Pattern;

/** Arithmetic on colours written {@code #rrggbb}. */
final class Colours {

	private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}"); //$NON-NLS-1$
	private static final String BLACK = "#000000"; //$NON-NLS-1$
	private static final String WHITE = "#ffffff"; //$NON-NLS-1$
	private static final double STEP = 0.04;

	private Colours() {
	}

	/** The colour in lower case, or the other one when it is null or not of the form. */
	static String valid(String colour, String otherwise) {
		return colour != null && FORM.matcher(colour).matches() ? colour.toLowerCase(Locale.ROOT) : otherwise;
	}

	/** A mixture: part 0 is all the first, 1 all the second. */
	static String mix(String first, String second, double part) {
		StringBuilder result = new StringBuilder("#"); //$NON-NLS-1$
		for (int channel = 0; channel < 3; channel++) {
			double value = channel(first, channel) * (1 - part) + channel(second, channel) * part;
			result.append(String.format(Locale.ROOT, "%02x", Math.round(value))); //$NON-NLS-1$
		}
		return result.toString();
	}

	/** Contrast of WCAG 2: from 1 to 21. */
	static double contrast(String first, String second) {
		double a = luminance(first);
		double b = luminance(second);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** The colour, made darker or lighter, away from the ground, until it has the contrast asked for. */
	static String contrasting(String colour, String ground, double contrast) {
		String end = luminance(ground) > 0.18 ? BLACK : WHITE;
		String result = colour;
		for (double part = 0; part < 1 && contrast(result, ground) < contrast; part += STEP) {
			result = mix(colour, end, part + STEP);
		}
		return result;
	}

	private static double luminance(String colour) {
		return 0.2126 * linear(channel(colour, 0)) + 0.7152 * linear(channel(colour, 1))
				+ 0.0722 * linear(channel(colour, 2));
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static int channel(String colour, int index) {
		return Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16);
	}
}
