package org.themewright.core.edit;

/**
 * Colours that people with any kind of colour vision can tell apart: those of Okabe and Ito (2008), "Color Universal
 * Design", that show on white and on black, and two more that are chosen to be as far as possible from these and from
 * each other as people with and without a colour vision deficiency see them.
 *
 * @since 0.1
 */
public final class Palette {

	private static final String[] COLOURS = { "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"#963c1e", "#a569ff" }; //$NON-NLS-1$ //$NON-NLS-2$

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
