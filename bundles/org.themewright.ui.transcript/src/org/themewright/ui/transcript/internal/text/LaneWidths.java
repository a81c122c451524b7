package org.themewright.ui.transcript.internal.text;

/**
 * Shares the width of a margin out between lanes. They are as wide as is good while there is room, then narrower, down to
 * what can just be seen; when not even that has room, neighbours share their pixels.
 *
 * @param lanes how many lanes there are, at least 1
 * @param width the width of all
 * @param widest how wide a lane is at most, with its gap
 */
public record LaneWidths(int lanes, int width, int widest) {

	/** @return the width of one lane with its gap, may be a fraction */
	public double step() {
		return Math.min(widest, (double) Math.max(1, width) / Math.max(1, lanes));
	}

	/**
	 * @param lane a lane from 0
	 * @return how far from the left it begins
	 */
	public int left(int lane) {
		return (int) (lane * step());
	}

	/** @return how wide a bar in a lane is, at least 1 */
	public int bar() {
		double step = step();
		double gap = step >= 7 ? 4 : step >= 5 ? 2 : step >= 2 ? 1 : 0;
		return Math.max(1, (int) (step - gap));
	}

	/** @return how far from the left the last lane ends */
	public int right() {
		return Math.min(Math.max(1, width), (int) Math.ceil(Math.max(1, lanes) * step()));
	}
}
