package org.themewright.ui.transcript.internal.text;

import java.util.ArrayList;
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
 * own cluster of overlapping things anew, and a copy within an array.
 *
 * @param <T> the things, told apart by identity
 */
public final class RangeIndex<T> {

	/**
	 * A thing at its place.
	 *
	 * @param <T> the thing
	 */
	public static final class Entry<T> {

		private final T item;
		private int start;
		private int end;
		private int lane;

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
			return start;
		}

		/** @return the offset after its last */
		public int end() {
			return end;
		}

		/** @return its lane, from 0; no two things that overlap have the same */
		public int lane() {
			return lane;
		}

		void setLane(int number) {
			lane = number;
		}

		@Override
		public String toString() {
			return item + "@" + start + ".." + end + "/" + lane; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private final Comparator<Entry<T>> order;
	private final List<Entry<T>> entries = new ArrayList<>();
	private final Map<T, Entry<T>> byItem = new IdentityHashMap<>();
	/** A binary tree in an array, whose leaves are the ends of the entries and whose nodes the greatest end below. */
	private int[] greatestEnd = {};
	private int leaves;
	private int laneCount;
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
		entries.add(last ? entries.size() : -1 - Collections.binarySearch(entries, entry, order), entry);
		changed(entry);
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
			changed(entry);
		}
		entries.sort(order);
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
		entries.remove(Collections.binarySearch(entries, entry, order));
		changed(entry);
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
		for (int i = firstFrom(after + 1); i < entries.size(); i++) {
			Entry<T> entry = entries.get(i);
			entry.start += delta;
			entry.end += delta;
		}
		if (dirtyTo >= 0) {
			// what was removed lies in the text before, what is put in that after
			dirtyFrom = Math.min(dirtyFrom, dirtyFrom + delta);
			dirtyTo = Math.max(dirtyTo, dirtyTo + delta);
		}
		stale = true;
	}

	/** Removes everything. */
	public void clear() {
		entries.clear();
		byItem.clear();
		stale = true;
	}

	private void changed(Entry<T> entry) {
		stale = true;
		dirtyFrom = Math.min(dirtyFrom, entry.start);
		dirtyTo = Math.max(dirtyTo, entry.end);
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
		if (first >= limit || greatestEnd[node] <= from) {
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

	/** The index of the first entry that starts at an offset or after it. */
	private int firstFrom(int offset) {
		int low = 0;
		int high = entries.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (entries.get(middle).start < offset) {
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
		assignLanes();
		laneCount = 0;
		for (Entry<T> each : entries) {
			laneCount = Math.max(laneCount, each.lane + 1);
		}
		dirtyFrom = Integer.MAX_VALUE;
		dirtyTo = -1;
	}

	private void growTree() {
		leaves = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * entries.size() - 1)));
		if (greatestEnd.length != 2 * leaves) {
			greatestEnd = new int[2 * leaves];
		}
		for (int i = 0; i < leaves; i++) {
			greatestEnd[leaves + i] = i < entries.size() ? entries.get(i).end : -1;
		}
		for (int node = leaves - 1; node > 0; node--) {
			greatestEnd[node] = Math.max(greatestEnd[2 * node], greatestEnd[2 * node + 1]);
		}
	}

	/** Lanes depend on nothing but the cluster of overlapping entries, so only clusters that were touched get new ones. */
	private void assignLanes() {
		int clusterStart = 0;
		int clusterEnd = -1;
		for (int i = 0; i <= entries.size(); i++) {
			if (i == entries.size() || entries.get(i).start >= clusterEnd) {
				if (clusterStart < i && clusterEnd > dirtyFrom && entries.get(clusterStart).start < dirtyTo) {
					assignLanes(entries.subList(clusterStart, i));
				}
				clusterStart = i;
			}
			if (i < entries.size()) {
				clusterEnd = Math.max(clusterEnd, entries.get(i).end);
			}
		}
	}

	private static <T> void assignLanes(List<Entry<T>> cluster) {
		int[] lanes = Lanes.assign(cluster.stream().map(each -> new TextRange(each.start, each.end)).toList());
		for (int i = 0; i < lanes.length; i++) {
			cluster.get(i).setLane(lanes[i]);
		}
	}

	/** @return how many lanes there are in all */
	public int laneCount() {
		refresh();
		return laneCount;
	}
}
