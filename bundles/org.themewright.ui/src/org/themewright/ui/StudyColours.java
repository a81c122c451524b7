package org.themewright.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * Colours of codes on the screen.
 *
 * @since 0.1
 */
public final class StudyColours {

	private static final RGB UNKNOWN = new RGB(0x80, 0x80, 0x80);

	private StudyColours() {
	}

	/**
	 * @param colour {@code #rrggbb}; null or anything else is grey
	 * @return the colour
	 */
	public static RGB rgb(String colour) {
		if (colour == null || colour.length() != 7 || colour.charAt(0) != '#') {
			return UNKNOWN;
		}
		// asked for each coding in sight at each paint: no regular expression
		int value = 0;
		for (int i = 1; i < colour.length(); i++) {
			int digit = colour.charAt(i) < 128 ? Character.digit(colour.charAt(i), 16) : -1;
			if (digit < 0) {
				return UNKNOWN;
			}
			value = value << 4 | digit;
		}
		return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}

	/**
	 * @param rgb a colour
	 * @return {@code #rrggbb}
	 */
	public static String hex(RGB rgb) {
		return String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue); //$NON-NLS-1$
	}

	/**
	 * Mixes two colours, for tints that work on light and dark backgrounds alike.
	 *
	 * @param colour the colour on top
	 * @param background what is below
	 * @param share how much of the top shows, 0 to 1
	 * @return the mixture
	 */
	public static RGB blend(RGB colour, RGB background, double share) {
		return new RGB(mix(colour.red, background.red, share), mix(colour.green, background.green, share),
				mix(colour.blue, background.blue, share));
	}

	private static int mix(int top, int below, double share) {
		return (int) Math.round(top * share + below * (1 - share));
	}

	/**
	 * A swatch of a colour, sharp at any zoom.
	 *
	 * @param rgb the colour
	 * @return a rounded square of 16 by 16 points; equal for equal colours
	 */
	public static ImageDescriptor swatch(RGB rgb) {
		return new Swatch(rgb);
	}

	private static final class Swatch extends ImageDescriptor {

		private static final int SIZE = 16;
		private final RGB rgb;

		Swatch(RGB rgb) {
			this.rgb = rgb;
		}

		@Override
		public ImageData getImageData(int zoom) {
			int size = SIZE * zoom / 100;
			ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
			byte[] alpha = new byte[size * size];
			int pixel = rgb.red << 16 | rgb.green << 8 | rgb.blue;
			double margin = size * 3 / 16.0;
			double radius = size * 2.5 / 16.0;
			for (int y = 0; y < size; y++) {
				for (int x = 0; x < size; x++) {
					data.setPixel(x, y, pixel);
					alpha[y * size + x] = (byte) Math.round(255 * coverage(x + 0.5, y + 0.5, margin, size, radius));
				}
			}
			data.alphaData = alpha;
			return data;
		}

		/** How much of a pixel lies in the rounded square, by its distance from the border. */
		private static double coverage(double x, double y, double margin, int size, double radius) {
			double half = size / 2.0 - margin - radius;
			double dx = Math.max(Math.abs(x - size / 2.0) - half, 0);
			double dy = Math.max(Math.abs(y - size / 2.0) - half, 0);
			return Math.clamp(radius - Math.hypot(dx, dy) + 0.5, 0, 1);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Swatch swatch && swatch.rgb.equals(rgb);
		}

		@Override
		public int hashCode() {
			return rgb.hashCode();
		}
	}
}
