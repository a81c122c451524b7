package org.themewright.ui.transcript.internal.text;

/**
 * The colours of a whole text in a small picture: its rows are stretches of the text, its columns lanes beside it. What
 * falls into one place is added up, so that nothing hides anything: the colour of a place is the mean of what lies there,
 * each by how much of the place it takes.
 */
public final class OverviewGrid {

	private final OverviewScale scale;
	private final int columns;
	private final float[] cover;
	private final float[] red;
	private final float[] green;
	private final float[] blue;

	/**
	 * @param scale which stretch of the text each row is
	 * @param columns how many columns, at least 1
	 */
	public OverviewGrid(OverviewScale scale, int columns) {
		this.scale = scale;
		this.columns = columns;
		int rows = scale.rows();
		cover = new float[rows * columns];
		red = new float[rows * columns];
		green = new float[rows * columns];
		blue = new float[rows * columns];
	}

	/**
	 * Adds something on a range; between lanes a third stays free where that is a column.
	 *
	 * @param start its first offset
	 * @param end the offset after its last
	 * @param lane its lane
	 * @param lanes how many lanes share the columns; when there are more lanes than columns, some share one
	 * @param rgb its colour, 0xrrggbb
	 */
	public void add(int start, int end, int lane, int lanes, int rgb) {
		int from = lane * columns / lanes;
		int to = Math.max(from + 1, (lane + 1) * columns / lanes);
		to -= (to - from) / 3;
		// in parts of a character, so that neither few characters in many rows nor many in few are rounded away
		long rows = scale.rows();
		long perRow = Math.max(1, scale.length());
		long last = Math.min(rows - 1, (end * rows - 1) / perRow);
		for (int row = scale.row(start); row <= last; row++) {
			long taken = Math.min(end * rows, (row + 1) * perRow) - Math.max(start * rows, row * perRow);
			float share = taken / (float) perRow;
			for (int at = row * columns + from; at < row * columns + to; at++) {
				cover[at] += share;
				red[at] += share * (rgb >> 16 & 0xff);
				green[at] += share * (rgb >> 8 & 0xff);
				blue[at] += share * (rgb & 0xff);
			}
		}
	}

	/**
	 * @param row a row
	 * @param column a column
	 * @return how much of the place is taken: 0 for nothing, 1 when one thing takes it all, more when several do
	 */
	public double cover(int row, int column) {
		return cover[row * columns + column];
	}

	/**
	 * @param row a row
	 * @param column a column in which something lies there
	 * @return the mean colour, 0xrrggbb
	 */
	public int colour(int row, int column) {
		int at = row * columns + column;
		return Math.round(red[at] / cover[at]) << 16 | Math.round(green[at] / cover[at]) << 8
				| Math.round(blue[at] / cover[at]);
	}
}
