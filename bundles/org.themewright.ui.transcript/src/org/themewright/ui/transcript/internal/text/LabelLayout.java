package org.themewright.ui.transcript.internal.text;

/** Finds room for the labels of stripes in one column beside them. */
public final class LabelLayout {

	/** Of a label for which there is no room. */
	public static final int NO_ROOM = Integer.MIN_VALUE;

	private LabelLayout() {
	}

	/**
	 * Puts each label beside the top of its stripe, or as little below it as those above allow; never further from the
	 * stripe than a limit, and never over another label.
	 *
	 * @param tops where the stripes begin, ascending
	 * @param bottoms where they end
	 * @param height the height of a label
	 * @param slack how far below the end of its stripe a label may begin
	 * @return where the labels begin, or {@link #NO_ROOM}
	 */
	public static int[] place(int[] tops, int[] bottoms, int height, int slack) {
		int[] result = new int[tops.length];
		int free = Integer.MIN_VALUE;
		for (int i = 0; i < tops.length; i++) {
			int at = Math.max(tops[i], free);
			boolean room = at == tops[i] || at + height <= bottoms[i] + slack;
			result[i] = room ? at : NO_ROOM;
			free = room ? at + height : free;
		}
		return result;
	}

	/**
	 * Says how many labels could not be shown.
	 *
	 * @param places what {@link #place} returned
	 * @return for each label how many after it, up to the next that has room, have none; 0 for those without room
	 */
	public static int[] omitted(int[] places) {
		int[] result = new int[places.length];
		int last = -1;
		for (int i = 0; i < places.length; i++) {
			if (places[i] != NO_ROOM) {
				last = i;
			} else if (last >= 0) {
				result[last]++;
			}
		}
		return result;
	}
}
