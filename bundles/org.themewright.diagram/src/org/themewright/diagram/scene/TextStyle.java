package org.themewright.diagram.scene;

/**
 * How a line of text looks.
 *
 * @param size height of the font in diagram units
 * @param bold whether it is bold
 * @param italic whether it is slanted
 * @since 0.1
 */
public record TextStyle(double size, boolean bold, boolean italic) {

	/** Distance between the baselines of two lines, as a multiple of the size; the same with every font. */
	private static final double LINE_SPACING = 1.3;

	/** Where the baseline of a line lies below its top, as a multiple of the size. */
	private static final double BASELINE = 1.0;

	/** @return height of a line in diagram units */
	public double lineHeight() {
		return size * LINE_SPACING;
	}

	/** @return distance from the top of a line to its baseline in diagram units */
	public double baseline() {
		return size * BASELINE;
	}
}
