package org.themewright.core.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * Colours of one hue in even steps from a colour to a lighter one, so that the codes of a branch are seen to belong
 * together and can still be told apart.
 *
 * @since 1.0
 */
public final class BranchColours {

	/** Lighter ones are not seen on white. */
	private static final double LIGHTEST = 0.76;
	private static final double DARKEST = 0.3;
	/** Further apart than this, steps look like other colours. */
	private static final double WIDEST_STEP = 0.12;

	private BranchColours() {
	}

	/**
	 * @param colour {@code #rrggbb}
	 * @param count how many colours, at least 1
	 * @return the colour itself, then lighter ones; where it is light already, darker ones
	 */
	public static List<String> steps(String colour, int count) {
		int rgb = Integer.parseInt(colour.substring(1), 16);
		double[] hsl = hsl((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
		double end = LIGHTEST - hsl[2] >= WIDEST_STEP ? LIGHTEST : DARKEST;
		double step = count < 2 ? 0 : (end - hsl[2]) / (count - 1);
		step = Math.clamp(step, -WIDEST_STEP, WIDEST_STEP);
		List<String> result = new ArrayList<>();
		result.add(colour);
		for (int i = 1; i < count; i++) {
			result.add(hex(hsl[0], hsl[1], hsl[2] + i * step));
		}
		return result;
	}

	private static double[] hsl(double red, double green, double blue) {
		double most = Math.max(red, Math.max(green, blue));
		double least = Math.min(red, Math.min(green, blue));
		double range = most - least;
		double light = (most + least) / 2;
		double hue = 0;
		if (range > 0) {
			hue = most == red ? (green - blue) / range : most == green ? (blue - red) / range + 2 : (red - green) / range + 4;
			hue = (hue + 6) % 6;
		}
		double saturation = range == 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
		return new double[] { hue, saturation, light };
	}

	private static String hex(double hue, double saturation, double light) {
		double chroma = (1 - Math.abs(2 * light - 1)) * saturation;
		double second = chroma * (1 - Math.abs(hue % 2 - 1));
		double[][] sectors = { { chroma, second, 0 }, { second, chroma, 0 }, { 0, chroma, second }, { 0, second, chroma },
				{ second, 0, chroma }, { chroma, 0, second } };
		double[] rgb = sectors[(int) hue % 6];
		int result = 0;
		for (double each : rgb) {
			result = result << 8 | (int) Math.round(Math.clamp(each + light - chroma / 2, 0, 1) * 255);
		}
		return String.format("#%06x", result); //$NON-NLS-1$
	}
}
