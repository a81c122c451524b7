package org.themewright.core.edit;

/**
 * Colours that people with any kind of colour vision can tell apart: Okabe and Ito (2008), "Color Universal Design",
 * with yellow darkened so that it shows on white, and black left out.
 *
 * @since 0.1
 */
public final class Palette {

	private static final String[] COLOURS = { "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"#b8a800", "#7f6bb3" }; //$NON-NLS-1$ //$NON-NLS-2$

	private Palette() {
	}

	/**
	 * @param index any number from 0; colours repeat after the last
	 * @return {@code #rrggbb}
	 */
	public static String colour(int index) {
		return COLOURS[Math.floorMod(index, COLOURS.length)];
	}
}
