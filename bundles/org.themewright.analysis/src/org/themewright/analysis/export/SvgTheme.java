package org.themewright.analysis.export;

import java.util.List;

/**
 * The colours of a drawing, as {@code #rrggbb}.
 *
 * @param background behind everything
 * @param text       of titles and labels
 * @param faint      of axes and grids
 * @param series     of series that have no colour of their own, in turn
 * @param low        of the least number of a heat map
 * @param high       of the greatest number of a heat map
 * @param negative   of the least number of a heat map with a middle
 * @since 1.0
 */
public record SvgTheme(String background, String text, String faint, List<String> series, String low, String high,
		String negative) {

	/** For paper and light screens. Series can be told apart with every kind of colour vision (Okabe and Ito 2008). */
	public static final SvgTheme LIGHT = new SvgTheme("#ffffff", "#222222", "#c8c8c8", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8c6d31", "#7f7f7f"), "#f4f7fb", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"#08519c", "#b2182b"); //$NON-NLS-1$ //$NON-NLS-2$

	/** For dark screens. */
	public static final SvgTheme DARK = new SvgTheme("#1e1f22", "#dddddd", "#4a4c50", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			List.of("#56b4e9", "#e69f00", "#2fbf9a", "#e29cc4", "#f0e442", "#6fa8dc", "#c2a36b", "#a6a6a6"), "#26282c", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"#6baed6", "#f4837d"); //$NON-NLS-1$ //$NON-NLS-2$

	/** Copies the list. */
	public SvgTheme {
		series = List.copyOf(series);
	}

	/** The colour of a series that has none of its own. */
	String series(int index) {
		return series.get(index % series.size());
	}

	/** A colour between two, with a share of the second from 0 to 1. */
	static String mix(String one, String other, double share) {
		StringBuilder result = new StringBuilder("#"); //$NON-NLS-1$
		for (int i = 1; i < 7; i += 2) {
			int from = Integer.parseInt(one.substring(i, i + 2), 16);
			int to = Integer.parseInt(other.substring(i, i + 2), 16);
			result.append(String.format("%02x", (int) Math.round(from + (to - from) * share))); //$NON-NLS-1$
		}
		return result.toString();
	}

	/** Black or white, whichever is easier to read on a colour. */
	static String on(String colour) {
		int red = Integer.parseInt(colour.substring(1, 3), 16);
		int green = Integer.parseInt(colour.substring(3, 5), 16);
		int blue = Integer.parseInt(colour.substring(5, 7), 16);
		return 299 * red + 587 * green + 114 * blue > 140_000 ? "#000000" : "#ffffff"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
