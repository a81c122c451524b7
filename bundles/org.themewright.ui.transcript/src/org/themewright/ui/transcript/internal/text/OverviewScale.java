package org.themewright.ui.transcript.internal.text;

/**
 * Maps a whole text to the rows of a picture; each row stands for an equal stretch of it.
 *
 * @param rows how many rows, at least 1
 * @param length the length of the text in UTF-16 units
 */
public record OverviewScale(int rows, int length) {

	/**
	 * @param offset an offset of the text
	 * @return the row it is in, the last for the end of the text
	 */
	public int row(int offset) {
		return Math.clamp((long) offset * rows / Math.max(1, length), 0, rows - 1);
	}

	/**
	 * @param row a row, also one that is out of the picture
	 * @return the first offset in it, within the text
	 */
	public int offset(int row) {
		return (int) (((long) Math.clamp(row, 0, rows) * length + rows - 1) / rows);
	}
}
