package org.themewright.exchange.coded;

/**
 * A size of paper, upright. Units are points, 1/72 inch.
 *
 * @since 1.0
 */
public enum PageSize {

	/** 210 by 297 mm. */
	A4(595.28f, 841.89f),
	/** 8.5 by 11 inches. */
	LETTER(612, 792);

	private final float width;
	private final float height;

	PageSize(float width, float height) {
		this.width = width;
		this.height = height;
	}

	/** @return the width in points */
	public float width() {
		return width;
	}

	/** @return the height in points */
	public float height() {
		return height;
	}
}
