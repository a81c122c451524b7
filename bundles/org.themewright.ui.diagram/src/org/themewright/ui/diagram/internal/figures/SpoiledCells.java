package org.themewright.ui.diagram.internal.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Which square cells of a drawing have to be drawn anew. The drawing goes on in all directions; a window of whole cells is
 * kept of it, which moves along with what is seen. Rectangles are in pixels of the drawing, at the scale that is shown.
 */
public final class SpoiledCells {

	/** Side of a cell. */
	public static final int SIDE = 32;

	private final int columns;
	private final int rows;
	private final BitSet spoiled;
	private int left;
	private int top;

	/** A window of that many cells at a place, all of them spoiled. */
	public SpoiledCells(int columns, int rows, int left, int top) {
		this.columns = columns;
		this.rows = rows;
		this.left = left;
		this.top = top;
		spoiled = new BitSet(columns * rows);
		spoiled.set(0, columns * rows);
	}

	/** The cell that a pixel lies in. */
	public static int cellOf(int pixel) {
		return Math.floorDiv(pixel, SIDE);
	}

	/** Moves the window; cells that come into it are spoiled. */
	public void moveTo(int newLeft, int newTop) {
		int oldLeft = left;
		int oldTop = top;
		left = newLeft;
		top = newTop;
		for (int row = top; row < top + rows; row++) {
			for (int column = left; column < left + columns; column++) {
				if (column < oldLeft || column >= oldLeft + columns || row < oldTop || row >= oldTop + rows) {
					spoiled.set(index(column, row));
				}
			}
		}
	}

	/** A cell keeps its index for as long as it is in the window, wherever that goes. */
	private int index(int column, int row) {
		return Math.floorMod(row, rows) * columns + Math.floorMod(column, columns);
	}

	private boolean isSpoiled(int column, int row) {
		return spoiled.get(index(column, row));
	}

	/** Spoils each cell that has to do with a part of the drawing. */
	public void spoil(int x, int y, int width, int height) {
		int lastRow = Math.min(cellOf(y + height - 1), top + rows - 1);
		int lastColumn = Math.min(cellOf(x + width - 1), left + columns - 1);
		for (int row = Math.max(cellOf(y), top); row <= lastRow; row++) {
			for (int column = Math.max(cellOf(x), left); column <= lastColumn; column++) {
				spoiled.set(index(column, row));
			}
		}
	}

	/** Spoils the cells along a straight line, with room at its sides. */
	public void spoilLine(double x1, double y1, double x2, double y2, int room) {
		int steps = (int) Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / (SIDE / 2)));
		for (int i = 0; i < steps; i++) {
			double fromX = x1 + (x2 - x1) * i / steps;
			double fromY = y1 + (y2 - y1) * i / steps;
			double toX = x1 + (x2 - x1) * (i + 1) / steps;
			double toY = y1 + (y2 - y1) * (i + 1) / steps;
			int x = (int) Math.floor(Math.min(fromX, toX)) - room;
			int y = (int) Math.floor(Math.min(fromY, toY)) - room;
			spoil(x, y, (int) Math.ceil(Math.max(fromX, toX)) + room - x, (int) Math.ceil(Math.max(fromY, toY)) + room - y);
		}
	}

	/**
	 * Takes a block of spoiled cells, which then no longer are.
	 *
	 * @param within only cells that have to do with this are taken
	 * @param most how many at most, at least 1
	 * @return the block; null when there are none. In a picture of the window that goes round at its borders it lies in one
	 *         piece.
	 */
	public Rectangle take(Rectangle within, int most) {
		int lastRow = Math.min(cellOf(within.bottom() - 1), top + rows - 1);
		int lastColumn = Math.min(cellOf(within.right() - 1), left + columns - 1);
		int firstColumn = Math.max(cellOf(within.x), left);
		for (int row = Math.max(cellOf(within.y), top); row <= lastRow; row++) {
			for (int column = firstColumn; column <= lastColumn; column++) {
				if (isSpoiled(column, row)) {
					return take(column, row, lastColumn, lastRow, most);
				}
			}
		}
		return null;
	}

	private Rectangle take(int column, int row, int lastColumn, int lastRow, int most) {
		int width = 1;
		while (width < most && column + width <= lastColumn && Math.floorMod(column + width, columns) != 0
				&& isSpoiled(column + width, row)) {
			width++;
		}
		int height = 1;
		while ((height + 1) * width <= most && row + height <= lastRow && Math.floorMod(row + height, rows) != 0
				&& isSpoiledFrom(column, width, row + height)) {
			height++;
		}
		for (int i = 0; i < height; i++) {
			int from = index(column, row + i);
			spoiled.clear(from, from + width);
		}
		return new Rectangle(column * SIDE, row * SIDE, width * SIDE, height * SIDE);
	}

	private boolean isSpoiledFrom(int column, int width, int row) {
		for (int i = 0; i < width; i++) {
			if (!isSpoiled(column + i, row)) {
				return false;
			}
		}
		return true;
	}

	/** The window. */
	public Rectangle window() {
		return new Rectangle(left * SIDE, top * SIDE, columns * SIDE, rows * SIDE);
	}

	/** Where a pixel of the window lies in a picture of it that goes round at its borders, from the left. */
	public int pictureX(int x) {
		return Math.floorMod(x, columns * SIDE);
	}

	/** Where a pixel of the window lies in a picture of it that goes round at its borders, from above. */
	public int pictureY(int y) {
		return Math.floorMod(y, rows * SIDE);
	}

	/** A part of the window, cut where the borders of such a picture run through it. */
	public List<Rectangle> pieces(Rectangle part) {
		List<Rectangle> result = new ArrayList<>();
		for (int y = part.y; y < part.bottom();) {
			int height = Math.min(part.bottom() - y, rows * SIDE - pictureY(y));
			for (int x = part.x; x < part.right();) {
				int width = Math.min(part.right() - x, columns * SIDE - pictureX(x));
				result.add(new Rectangle(x, y, width, height));
				x += width;
			}
			y += height;
		}
		return result;
	}

	/** How many cells there are in the window. */
	public int count() {
		return columns * rows;
	}

	/** Whether no cell is spoiled. */
	public boolean isEmpty() {
		return spoiled.isEmpty();
	}
}
