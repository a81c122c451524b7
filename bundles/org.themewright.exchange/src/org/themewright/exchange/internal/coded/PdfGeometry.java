package org.themewright.exchange.internal.coded;

import org.themewright.exchange.coded.CodedTranscript;

/** Where things lie on a page, in points from its left upper corner. */
final class PdfGeometry {

	static final float LABEL_SIZE = 7;
	static final float LABEL_HEIGHT = 9.5f;
	static final float SMALL = 7.5f;

	private static final float SIDE = 50;
	private static final float TOP = 68;
	private static final float BOTTOM = 60;
	private static final float NUMBERS = 28;
	private static final float GAP = 9;
	private static final float LANES = 56;
	private static final float LABELS = 112;
	private static final float WIDEST_LANE = 7;

	final float width;
	final float height;
	final float left = SIDE;
	final float right;
	final float top = TOP;
	final float bottom;
	/** Where words begin and how wide their lines are. */
	final float words;
	final float wordsWidth;
	/** Where stripes begin. */
	final float lanes;
	/** Where the names of stripes begin. */
	final float labels;

	PdfGeometry(CodedTranscript content) {
		width = content.options().pageSize().width();
		height = content.options().pageSize().height();
		right = width - SIDE;
		bottom = height - BOTTOM;
		words = SIDE + (content.options().turnNumbers() ? NUMBERS : 0);
		boolean coded = !content.marks().isEmpty();
		labels = right - (coded ? LABELS : 0);
		lanes = labels - (coded ? LANES + GAP : 0);
		wordsWidth = lanes - words - (coded ? GAP : 0);
	}

	/** The width of a lane and the gap after it. */
	static float lane(int lanes) {
		return lanes == 0 ? WIDEST_LANE : Math.min(WIDEST_LANE, LANES / lanes);
	}
}
