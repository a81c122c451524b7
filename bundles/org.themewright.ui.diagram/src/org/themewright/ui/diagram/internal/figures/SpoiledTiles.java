package org.themewright.ui.diagram.internal.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Which tiles of a drawing are kept, and which parts of them have to be drawn anew. A tile is named by its column and row;
 * it is divided into cells, which are drawn anew as a whole. Rectangles are in pixels of the drawing.
 */
public final class SpoiledTiles {

	private final int side;
	private final int cell;
	private final int across;
	/** The spoiled cells of each tile that is kept. */
	private final Map<Point, BitSet> kept = new HashMap<>();

	/** Keeps no tile. The side of a tile is a multiple of that of a cell. */
	public SpoiledTiles(int side, int cell) {
		this.side = side;
		this.cell = cell;
		across = side / cell;
	}

	/** The tiles that have a part in an area, row by row. */
	public List<Point> tilesOf(Rectangle area) {
		List<Point> tiles = new ArrayList<>();
		if (!area.isEmpty()) {
			for (int row = Math.floorDiv(area.y, side); row <= Math.floorDiv(area.bottom() - 1, side); row++) {
				for (int column = Math.floorDiv(area.x, side); column <= Math.floorDiv(area.right() - 1, side); column++) {
					tiles.add(new Point(column, row));
				}
			}
		}
		return tiles;
	}

	/** The pixels of a tile. */
	public Rectangle area(Point tile) {
		return new Rectangle(tile.x * side, tile.y * side, side, side);
	}

	/** Tells that a part of the drawing looks different now. */
	public void spoil(Rectangle part) {
		for (Point tile : tilesOf(part)) {
			BitSet spoiled = kept.get(tile);
			if (spoiled != null) {
				Rectangle within = part.getCopy().intersect(area(tile)).translate(-tile.x * side, -tile.y * side);
				for (int row = within.y / cell; row <= (within.bottom() - 1) / cell; row++) {
					spoiled.set(row * across + within.x / cell, row * across + (within.right() - 1) / cell + 1);
				}
			}
		}
	}

	/** Whether a tile is kept and nothing of it has to be drawn. */
	public boolean isDrawn(Point tile) {
		return kept.containsKey(tile) && kept.get(tile).isEmpty();
	}

	/** Whether all of an area is kept and nothing of it has to be drawn. */
	public boolean isDrawn(Rectangle area) {
		return tilesOf(area).stream().allMatch(this::isDrawn);
	}

	/**
	 * Takes what has to be drawn of a tile; from now on the tile is kept, and drawn.
	 *
	 * @return blocks that do not overlap; the whole tile when it was not kept or most of it is spoiled
	 */
	public List<Rectangle> take(Point tile) {
		BitSet spoiled = kept.put(tile, new BitSet());
		if (spoiled == null || spoiled.cardinality() > across * across / 2) {
			return List.of(area(tile));
		}
		List<Rectangle> blocks = new ArrayList<>();
		for (int first = spoiled.nextSetBit(0); first >= 0; first = spoiled.nextSetBit(0)) {
			int column = first % across;
			int width = Math.min(spoiled.nextClearBit(first) - first, across - column);
			int height = 0;
			for (int from = first; from < across * across && spoiled.nextClearBit(from) >= from + width; from += across) {
				spoiled.clear(from, from + width);
				height++;
			}
			blocks.add(new Rectangle(tile.x * side + column * cell, tile.y * side + first / across * cell, width * cell,
					height * cell));
		}
		return blocks;
	}

	/** Forgets the tiles that have no part in an area, and returns them. */
	public List<Point> keepOnly(Rectangle area) {
		List<Point> gone = kept.keySet().stream().filter(tile -> !area(tile).intersects(area)).toList();
		gone.forEach(kept::remove);
		return gone;
	}
}
