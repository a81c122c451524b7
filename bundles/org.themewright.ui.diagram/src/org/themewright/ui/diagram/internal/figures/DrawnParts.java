package org.themewright.ui.diagram.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * The parts of a drawing as they were drawn last, from the lowest to the topmost. What has to be drawn anew is found by
 * comparing them with what there is now, so that it does not matter who told of a change, when, or how often. Places are
 * in diagram units.
 *
 * @param <P> the parts
 */
public final class DrawnParts<P extends Drawn> {

	private static final int CELL = 128;

	private static final class Entry<P> {

		private final P part;
		private Object look;
		private List<Rectangle> places;
		private int order;

		Entry(P part) {
			this.part = part;
		}
	}

	private final Map<Long, List<Entry<P>>> cells = new HashMap<>();
	private Map<P, Entry<P>> entries = new IdentityHashMap<>();

	/**
	 * Takes over what is there now.
	 *
	 * @param parts all parts, from the lowest to the topmost
	 * @return where something looks different now than it did before
	 */
	public List<Rectangle> update(List<P> parts) {
		List<Rectangle> changed = new ArrayList<>();
		Map<P, Entry<P>> before = entries;
		entries = new IdentityHashMap<>(2 * parts.size());
		int highest = -1;
		for (int i = 0; i < parts.size(); i++) {
			Entry<P> entry = before.remove(parts.get(i));
			if (entry == null) {
				entry = new Entry<>(parts.get(i));
				show(entry, entry.part.look(), changed);
			} else {
				update(entry, entry.order < highest, changed);
				highest = Math.max(highest, entry.order);
			}
			entry.order = i;
			entries.put(entry.part, entry);
		}
		before.values().forEach(gone -> hide(gone, changed));
		return changed;
	}

	/** Of two parts that changed places, the one that lay below is found below one that lay above it. */
	private void update(Entry<P> entry, boolean lower, List<Rectangle> changed) {
		Object look = entry.part.look();
		if (!look.equals(entry.look)) {
			hide(entry, changed);
			show(entry, look, changed);
		} else if (lower) {
			changed.addAll(entry.places);
		}
	}

	private void show(Entry<P> entry, Object look, List<Rectangle> changed) {
		entry.look = look;
		entry.places = List.copyOf(entry.part.places());
		for (Rectangle place : entry.places) {
			for (long cell : cellsOf(place)) {
				List<Entry<P>> there = cells.computeIfAbsent(cell, key -> new ArrayList<>());
				if (there.isEmpty() || there.get(there.size() - 1) != entry) {
					there.add(entry);
				}
			}
		}
		changed.addAll(entry.places);
	}

	private void hide(Entry<P> entry, List<Rectangle> changed) {
		for (Rectangle place : entry.places) {
			for (long cell : cellsOf(place)) {
				cells.computeIfPresent(cell, (key, there) -> there.removeIf(each -> each == entry) && there.isEmpty() ? null : there);
			}
		}
		changed.addAll(entry.places);
	}

	private static long[] cellsOf(Rectangle place) {
		int left = Math.floorDiv(place.x, CELL);
		int top = Math.floorDiv(place.y, CELL);
		int columns = Math.floorDiv(place.right(), CELL) - left + 1;
		int rows = Math.floorDiv(place.bottom(), CELL) - top + 1;
		long[] result = new long[columns * rows];
		for (int i = 0; i < result.length; i++) {
			result[i] = (long) (left + i % columns) << Integer.SIZE | top + i / columns & 0xffffffffL;
		}
		return result;
	}

	/** The parts that may draw something in a box, from the lowest to the topmost. */
	public List<P> crossing(Rectangle box) {
		Set<Entry<P>> found = new LinkedHashSet<>();
		for (long cell : cellsOf(box)) {
			for (Entry<P> entry : cells.getOrDefault(cell, List.of())) {
				if (entry.places.stream().anyMatch(box::intersects)) {
					found.add(entry);
				}
			}
		}
		return found.stream().sorted(Comparator.comparingInt(entry -> entry.order)).map(entry -> entry.part).toList();
	}
}
