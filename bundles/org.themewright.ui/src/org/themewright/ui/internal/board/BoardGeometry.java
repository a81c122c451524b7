package org.themewright.ui.internal.board;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.themewright.model.Theme;

/** Where columns and cards are on the canvas. Each column scrolls by itself, all of them sideways together. */
final class BoardGeometry {

	/** What is at a place: a column, and a card of it or its heading; {@code row} is the place between cards for a drop. */
	record Spot(int column, int row, boolean heading) {
	}

	static final double LEAST_ZOOM = 0.5;
	static final double MOST_ZOOM = 2.5;

	private static final int COLUMN = 220;
	private static final int GAP = 14;
	private static final int HEADING = 80;
	private static final int CARD = 50;
	private static final int CARD_GAP = 8;
	private static final int INSET = 10;

	private final Map<Theme, Integer> scrolled = new HashMap<>();
	private BoardModel model;
	private Point size = new Point(0, 0);
	private double zoom = 1;
	private int left;

	BoardGeometry(BoardModel model) {
		this.model = model;
	}

	void setModel(BoardModel changed) {
		model = changed;
		clip();
	}

	/** The size of what is seen. */
	void setSize(Point seen) {
		size = seen;
		clip();
	}

	double zoom() {
		return zoom;
	}

	void setZoom(double wanted) {
		double middle = (left + size.x / 2.0) / zoom;
		zoom = Math.clamp(wanted, LEAST_ZOOM, MOST_ZOOM);
		left = (int) (middle * zoom - size.x / 2.0);
		clip();
	}

	int scale(int units) {
		return (int) Math.round(units * zoom);
	}

	/** How wide everything is. */
	int width() {
		return scale(GAP + model.columns().size() * (COLUMN + GAP));
	}

	int left() {
		return left;
	}

	void setLeft(int pixels) {
		left = pixels;
		clip();
	}

	private void clip() {
		left = Math.clamp(left, 0, Math.max(0, width() - size.x));
		for (int i = 0; i < model.columns().size(); i++) {
			scrollTo(i, top(i));
		}
	}

	private int top(int column) {
		return scrolled.getOrDefault(model.column(column).theme(), 0);
	}

	private void scrollTo(int column, int pixels) {
		scrolled.put(model.column(column).theme(), Math.clamp(pixels, 0, Math.max(0, contentHeight(column) - cards(column).height)));
	}

	/** Moves the cards of a column up by some pixels. */
	void scroll(int column, int pixels) {
		scrollTo(column, top(column) + pixels);
	}

	private int contentHeight(int column) {
		return model.column(column).cards().size() * (scale(CARD) + scale(CARD_GAP)) + scale(CARD_GAP);
	}

	Rectangle column(int column) {
		int x = scale(GAP + column * (COLUMN + GAP)) - left;
		return new Rectangle(x, scale(GAP), scale(COLUMN), Math.max(scale(HEADING), size.y - 2 * scale(GAP)));
	}

	Rectangle heading(int column) {
		Rectangle all = column(column);
		return new Rectangle(all.x, all.y, all.width, scale(HEADING));
	}

	/** Where the cards of a column are seen. */
	Rectangle cards(int column) {
		Rectangle all = column(column);
		return new Rectangle(all.x, all.y + scale(HEADING), all.width, Math.max(0, all.height - scale(HEADING)));
	}

	Rectangle card(int column, int row) {
		Rectangle area = cards(column);
		return new Rectangle(area.x + scale(INSET), cardTop(column, row), area.width - 2 * scale(INSET), scale(CARD));
	}

	private int cardTop(int column, int row) {
		return cards(column).y + scale(CARD_GAP) + row * (scale(CARD) + scale(CARD_GAP)) - top(column);
	}

	/** The line between cards where something would be dropped. */
	Rectangle between(int column, int row) {
		Rectangle area = cards(column);
		int y = Math.clamp(cardTop(column, row) - scale(CARD_GAP) / 2 - 1, area.y, Math.max(area.y, area.y + area.height - 3));
		return new Rectangle(area.x + scale(INSET), y, area.width - 2 * scale(INSET), Math.max(2, scale(2)));
	}

	/** The mark that tells how far a column is scrolled; null where all of it is seen. */
	Rectangle thumb(int column) {
		Rectangle area = cards(column);
		int content = contentHeight(column);
		if (content <= area.height || area.height == 0) {
			return null;
		}
		int height = Math.max(scale(20), area.height * area.height / content);
		int y = area.y + (area.height - height) * top(column) / (content - area.height);
		return new Rectangle(area.x + area.width - scale(5), y, scale(3), height);
	}

	/** The first and last card that may be seen. */
	int firstSeen(int column) {
		return Math.clamp(top(column) / (scale(CARD) + scale(CARD_GAP)) - 1, 0, Math.max(0, model.column(column).cards().size() - 1));
	}

	int lastSeen(int column) {
		int last = (top(column) + cards(column).height) / (scale(CARD) + scale(CARD_GAP)) + 1;
		return Math.min(last, model.column(column).cards().size() - 1);
	}

	/** The column at a place; -1 between columns. */
	int columnAt(int x) {
		for (int i = 0; i < model.columns().size(); i++) {
			Rectangle column = column(i);
			if (x >= column.x && x < column.x + column.width) {
				return i;
			}
		}
		return -1;
	}

	/** What is at a place: a card, or a heading; null where there is neither. */
	Spot at(int x, int y) {
		int column = columnAt(x);
		if (column < 0 || y < column(column).y) {
			return null;
		}
		if (heading(column).contains(x, y)) {
			return new Spot(column, BoardCursor.HEADING, true);
		}
		for (int row = firstSeen(column); row <= lastSeen(column); row++) {
			if (card(column, row).contains(x, y)) {
				return new Spot(column, row, false);
			}
		}
		return null;
	}

	/** Where something dropped at a place would go: on a heading to the end of its column; null beside the columns. */
	Spot dropAt(int x, int y) {
		int column = columnAt(x);
		if (column < 0) {
			return null;
		}
		int count = model.column(column).cards().size();
		if (y < cards(column).y) {
			return new Spot(column, count, true);
		}
		int row = 0;
		while (row < count && y > cardTop(column, row) + scale(CARD) / 2) {
			row++;
		}
		return new Spot(column, row, false);
	}

	/** Brings a card or a heading into sight. */
	void reveal(int column, int row) {
		Rectangle place = column(column);
		if (place.x < scale(GAP)) {
			left += place.x - scale(GAP);
		} else if (place.x + place.width > size.x - scale(GAP)) {
			left += place.x + place.width + scale(GAP) - size.x;
		}
		if (row >= 0) {
			Rectangle area = cards(column);
			int top = cardTop(column, row) - scale(CARD_GAP);
			int bottom = top + scale(CARD) + 2 * scale(CARD_GAP);
			if (top < area.y) {
				scroll(column, top - area.y);
			} else if (bottom > area.y + area.height) {
				scroll(column, bottom - area.y - area.height);
			}
		}
		clip();
	}
}
