package org.themewright.ui.transcript.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.themewright.core.text.Lanes;
import org.themewright.core.text.TextRange;

/**
 * Things that lie on ranges of a text: which of them overlap a stretch, and in which lane each is drawn beside it. Ranges
 * are half-open, in UTF-16 offsets, and not empty. Finding the k things of a stretch costs log n + k; a change costs its
 * own cluster of overlapping things anew, and a copy within an array. Moving all that starts after an offset costs what
 * lies between there and where this was done last: who types moves all that follows, again and again.
 *
 * @param <T> the things, told apart by identity
 */
public final class RangeIndex<T> {

	/** By how much everything late in the order lies after the places that are kept for it. */
	private static final class Shift {

		private int by;
	}

	/**
	 * A thing at its place.
	 *
	 * @param <T> the thing
	 */
	public static final class Entry<T> {

		private final T item;
		private int start;
		private int end;
		private int lane = NO_LANE;
		/** What has to be added to the places; null for nothing. */
		private Shift shift;

		Entry(T item, int start, int end) {
			this.item = item;
			this.start = start;
			this.end = end;
		}

		/** @return the thing */
		public T item() {
			return item;
		}

		/** @return its first offset */
		public int start() {
			return shift == null ? start : start + shift.by;
		}

		/** @return the offset after its last */
		public int end() {
			return shift == null ? end : end + shift.by;
		}

		/** @return its lane, from 0; no two things that overlap have the same */
		public int lane() {
			return lane;
		}

		/** Keeps the place, told from now on with another shift. */
		void setShift(Shift other) {
			int by = (shift == null ? 0 : shift.by) - (other == null ? 0 : other.by);
			start += by;
			end += by;
			shift = other;
		}

		@Override
		public String toString() {
			return item + "@" + start() + ".." + end() + "/" + lane; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private static final int NO_LANE = -1;
	private static final int NOTHING = Integer.MIN_VALUE / 2;

	private final Comparator<Entry<T>> order;
	private final List<Entry<T>> entries = new ArrayList<>();
	private final Map<T, Entry<T>> byItem = new IdentityHashMap<>();
	/** Counts for the entries from the border on, which are kept without it. */
	private final Shift shift = new Shift();
	private int border;
	/**
	 * A binary tree in an array, whose leaves are the ends of the entries and whose nodes the greatest end below; without
	 * the shift where all below lies from the border on.
	 */
	private int[] greatestEnd = {};
	private int leaves;
	/** How many entries the leaves are of, and how many of the first and of the last of them are right. */
	private int grown;
	private int firstRight;
	private int lastRight;
	/** How many entries are in each lane. */
	private int[] inLane = {};
	private boolean stale;
	private int dirtyFrom = Integer.MAX_VALUE;
	private int dirtyTo = -1;

	/** @param tieBreak the order of things on the same range; total */
	public RangeIndex(Comparator<? super T> tieBreak) {
		Comparator<Entry<T>> longerFirst = Comparator.<Entry<T>>comparingInt(Entry::end).reversed();
		order = Comparator.<Entry<T>>comparingInt(Entry::start).thenComparing(longerFirst)
				.thenComparing(Entry::item, tieBreak);
	}

	/**
	 * Adds a thing, or moves it when it is there.
	 *
	 * @param item the thing
	 * @param start its first offset
	 * @param end the offset after its last, greater than start
	 */
	public void put(T item, int start, int end) {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("not a range: " + start + ".." + end); //$NON-NLS-1$ //$NON-NLS-2$
		}
		remove(item);
		Entry<T> entry = new Entry<>(item, start, end);
		byItem.put(item, entry);
		boolean last = entries.isEmpty() || order.compare(entries.getLast(), entry) < 0;
		int at = last ? entries.size() : -1 - Collections.binarySearch(entries, entry, order);
		entries.add(at, entry);
		if (at < border) {
			border++;
		} else {
			entry.setShift(shift);
		}
		changed(entry, at, at + 1);
	}

	/**
	 * Adds many things that are not there, faster than one by one.
	 *
	 * @param items the things
	 * @param start tells the first offset of each
	 * @param end tells the offset after the last of each, greater than the first
	 */
	public void putAll(Collection<? extends T> items, ToIntFunction<? super T> start, ToIntFunction<? super T> end) {
		for (T item : items) {
			Entry<T> entry = new Entry<>(item, start.applyAsInt(item), end.applyAsInt(item));
			if (entry.start < 0 || entry.end <= entry.start || byItem.putIfAbsent(item, entry) != null) {
				throw new IllegalArgumentException("not a range, or there already: " + entry); //$NON-NLS-1$
			}
			entries.add(entry);
			changed(entry, 0, entries.size());
		}
		setBorder(0);
		entries.sort(order);
		entries.forEach(each -> each.setShift(shift));
	}

	/**
	 * @param item a thing, which is there no longer
	 * @return whether it was there
	 */
	public boolean remove(T item) {
		Entry<T> entry = byItem.remove(item);
		if (entry == null) {
			return false;
		}
		int at = Collections.binarySearch(entries, entry, order);
		entries.remove(at);
		if (at < border) {
			border--;
		}
		if (entry.lane != NO_LANE) {
			inLane[entry.lane]--;
		}
		changed(entry, at, at);
		// who still holds it does not see it move
		entry.setShift(null);
		return true;
	}

	/**
	 * Moves everything that starts after an offset. What lies there keeps its order and lanes; what must not move is
	 * removed before.
	 *
	 * @param after the offset
	 * @param delta by how much; things do not come to start at the offset or before others by it
	 */
	public void moveAfter(int after, int delta) {
		setBorder(firstFrom(after + 1));
		shift.by += delta;
		touched(border, Math.min(border + 1, entries.size()));
		if (dirtyTo >= 0) {
			// what was removed lies in the text before, what is put in that after
			dirtyFrom = Math.min(dirtyFrom, dirtyFrom + delta);
			dirtyTo = Math.max(dirtyTo, dirtyTo + delta);
		}
		stale = true;
	}

	/** From where on entries are kept without the shift. */
	private void setBorder(int index) {
		int from = Math.min(border, index);
		int to = Math.max(border, index);
		for (int i = from; i < to; i++) {
			entries.get(i).setShift(index <= border ? shift : null);
		}
		border = index;
		touched(from, to);
	}

	/** Removes everything. */
	public void clear() {
		entries.clear();
		byItem.clear();
		border = 0;
		inLane = new int[0];
		touched(0, 0);
		stale = true;
	}

	private void changed(Entry<T> entry, int from, int to) {
		stale = true;
		dirtyFrom = Math.min(dirtyFrom, entry.start());
		dirtyTo = Math.max(dirtyTo, entry.end());
		touched(from, to);
	}

	/** The leaves of these entries are others than before, and so many of those before and behind them as before. */
	private void touched(int from, int to) {
		firstRight = Math.min(firstRight, from);
		lastRight = Math.min(lastRight, entries.size() - to);
	}

	/**
	 * @param item a thing
	 * @return its place as last put, or null
	 */
	public Entry<T> get(T item) {
		refresh();
		return byItem.get(item);
	}

	/** @return how many things there are */
	public int size() {
		return entries.size();
	}

	/** @return all, by start, the longer before the shorter; a view that does not change */
	public List<Entry<T>> all() {
		refresh();
		return Collections.unmodifiableList(entries);
	}

	/**
	 * @param from first offset of a stretch
	 * @param to offset after its last
	 * @return what has an offset in common with it, by start, the longer before the shorter; a new list
	 */
	public List<Entry<T>> overlapping(int from, int to) {
		List<Entry<T>> result = new ArrayList<>();
		forEachOverlapping(from, to, result::add);
		return result;
	}

	/**
	 * @param from first offset of a stretch
	 * @param to offset after its last
	 * @param visitor gets what has an offset in common with the stretch, in order
	 */
	public void forEachOverlapping(int from, int to, Consumer<? super Entry<T>> visitor) {
		refresh();
		if (from < to && !entries.isEmpty()) {
			visit(1, 0, leaves, firstFrom(to), from, visitor);
		}
	}

	private void visit(int node, int first, int count, int limit, int from, Consumer<? super Entry<T>> visitor) {
		if (first >= limit || greatestEnd(node, first) <= from) {
			return;
		}
		if (count == 1) {
			visitor.accept(entries.get(first));
			return;
		}
		int half = count / 2;
		visit(2 * node, first, half, limit, from, visitor);
		visit(2 * node + 1, first + half, half, limit, from, visitor);
	}

	/** The greatest end below a node, whose first leaf is given. */
	private int greatestEnd(int node, int first) {
		return first < border ? greatestEnd[node] : greatestEnd[node] + shift.by;
	}

	/** The greatest end of the entries before an index; less than all offsets when there are none. */
	private int greatestEndBefore(int index, int node, int first, int count) {
		if (first >= index) {
			return NOTHING;
		}
		if (first + count <= index) {
			return greatestEnd(node, first);
		}
		int half = count / 2;
		return Math.max(greatestEndBefore(index, 2 * node, first, half),
				greatestEndBefore(index, 2 * node + 1, first + half, half));
	}

	/** The index of the first entry that starts at an offset or after it. */
	private int firstFrom(int offset) {
		int low = 0;
		int high = entries.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (entries.get(middle).start() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * @param item a thing that is there, or null
	 * @param offset where to begin without a thing
	 * @return the next in order, or null after the last
	 */
	public Entry<T> next(T item, int offset) {
		Entry<T> entry = item == null ? null : get(item);
		int at = entry == null ? firstFrom(offset) : Collections.binarySearch(entries, entry, order) + 1;
		return at < entries.size() ? entries.get(at) : null;
	}

	/**
	 * @param item a thing that is there, or null
	 * @param offset where to begin without a thing
	 * @return the one before in order, or null before the first
	 */
	public Entry<T> previous(T item, int offset) {
		Entry<T> entry = item == null ? null : get(item);
		int at = (entry == null ? firstFrom(offset) : Collections.binarySearch(entries, entry, order)) - 1;
		return at >= 0 ? entries.get(at) : null;
	}

	private void refresh() {
		if (!stale) {
			return;
		}
		stale = false;
		growTree();
		if (dirtyTo >= 0) {
			assignLanes();
		}
		dirtyFrom = Integer.MAX_VALUE;
		dirtyTo = -1;
	}

	private void growTree() {
		int size = entries.size();
		int needed = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * size - 1)));
		if (leaves != needed) {
			leaves = needed;
			greatestEnd = new int[2 * leaves];
			Arrays.fill(greatestEnd, NOTHING);
			grown = 0;
			firstRight = 0;
			lastRight = 0;
		}
		if (firstRight < size || size != grown) {
			int to = size - lastRight;
			System.arraycopy(greatestEnd, leaves + grown - lastRight, greatestEnd, leaves + to, lastRight);
			for (int i = firstRight; i < to; i++) {
				greatestEnd[leaves + i] = entries.get(i).end;
			}
			Arrays.fill(greatestEnd, leaves + size, leaves + Math.max(size, grown), NOTHING);
			growNodes(firstRight, size == grown ? to : Math.max(size, grown));
		}
		grown = size;
		firstRight = size;
		lastRight = size;
	}

	/** The nodes above some leaves. */
	private void growNodes(int from, int to) {
		int first = (leaves + from) / 2;
		int last = (leaves + to - 1) / 2;
		for (int half = 1; first > 0; half *= 2) {
			int level = leaves / (2 * half);
			for (int node = first; node <= last; node++) {
				int leaf = (node - level) * 2 * half;
				int greatest = Math.max(greatestEnd(2 * node, leaf), greatestEnd(2 * node + 1, leaf + half));
				greatestEnd[node] = leaf < border ? greatest : greatest - shift.by;
			}
			first /= 2;
			last /= 2;
		}
	}

	/** Lanes depend on nothing but the cluster of overlapping entries, so only clusters that were touched get new ones. */
	private void assignLanes() {
		int from = firstFrom(dirtyFrom);
		if (greatestEndBefore(from, 1, 0, leaves) > dirtyFrom) {
			do {
				from--;
			} while (greatestEndBefore(from, 1, 0, leaves) > entries.get(from).start());
		}
		while (from < entries.size() && entries.get(from).start() < dirtyTo) {
			int to = from;
			int end = entries.get(from).end();
			while (to < entries.size() && entries.get(to).start() < end) {
				end = Math.max(end, entries.get(to).end());
				to++;
			}
			assignLanes(entries.subList(from, to));
			from = to;
		}
	}

	private void assignLanes(List<Entry<T>> cluster) {
		int[] lanes = Lanes.assign(cluster.stream().map(each -> new TextRange(each.start(), each.end())).toList());
		for (int i = 0; i < lanes.length; i++) {
			Entry<T> entry = cluster.get(i);
			if (entry.lane != NO_LANE) {
				inLane[entry.lane]--;
			}
			entry.lane = lanes[i];
			if (lanes[i] >= inLane.length) {
				inLane = Arrays.copyOf(inLane, 2 * lanes[i] + 1);
			}
			inLane[lanes[i]]++;
		}
	}

	/** @return how many lanes there are in all */
	public int laneCount() {
		refresh();
		int count = inLane.length;
		while (count > 0 && inLane[count - 1] == 0) {
			count--;
		}
		return count;
	}
}
