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
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.themewright.core.text.Lanes;
import org.themewright.core.text.TextRange;

/**
 * Things that lie on ranges of a text: which of them overlap a stretch, and in which lane each is drawn beside it. Ranges
 * are half-open, in UTF-16 offsets, and not empty. Finding the k things of a stretch costs log n + k, and the lanes of their
 * clusters of overlapping things when these were not found yet; a change costs a copy within an array. Moving all that
 * starts after an offset costs what lies between there and where this was done last: who types moves all that follows, again
 * and again. Some of the things may be hidden; to show others costs nothing until they are asked for.
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
		/** Whether it is shown, and by which filter that was decided. */
		private boolean shown;
		private int decidedBy = -1;
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

		/** @return its lane when it was found, from 0; no two things that overlap and are shown have the same */
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
	private Predicate<? super T> filter = each -> true;
	/** Counts the filters. */
	private int filters;
	/** Whether all that are shown have their lanes. */
	private boolean allLanes;
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
	 * Shows some of the things, and hides all others from whoever asks for things.
	 *
	 * @param which which are shown; asked about a thing when it is come upon, once until the filter is set again or the
	 *              thing is put anew
	 */
	public void show(Predicate<? super T> which) {
		filter = which;
		filters++;
		allLanes = false;
	}

	private boolean isShown(Entry<T> entry) {
		if (entry.decidedBy != filters) {
			entry.decidedBy = filters;
			entry.shown = filter.test(entry.item);
			entry.lane = NO_LANE;
		}
		return entry.shown;
	}

	/**
	 * @param item a thing
	 * @return its place as last put, or null when it is not there or hidden
	 */
	public Entry<T> get(T item) {
		Entry<T> entry = byItem.get(item);
		return entry != null && isShown(entry) ? withLane(entry) : null;
	}

	/** @return all that are shown, by start, the longer before the shorter; a new list */
	public List<Entry<T>> all() {
		refresh();
		if (!allLanes) {
			assignLanes(0, entries.size());
			allLanes = true;
		}
		return entries.stream().filter(this::isShown).toList();
	}

	/** @return whether none are shown */
	public boolean isEmpty() {
		return entries.stream().noneMatch(this::isShown);
	}

	/**
	 * @param from first offset of a stretch
	 * @param to offset after its last
	 * @return what is shown and has an offset in common with it, by start, the longer before the shorter; a new list
	 */
	public List<Entry<T>> overlapping(int from, int to) {
		List<Entry<T>> result = new ArrayList<>();
		forEachOverlapping(from, to, result::add);
		return result;
	}

	/**
	 * @param from first offset of a stretch
	 * @param to offset after its last
	 * @param visitor gets what is shown and has an offset in common with the stretch, in order
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
			if (isShown(entries.get(first))) {
				visitor.accept(withLane(entries.get(first)));
			}
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
		int at = placeOf(item, offset, 1);
		while (at < entries.size() && !isShown(entries.get(at))) {
			at++;
		}
		return at < entries.size() ? withLane(entries.get(at)) : null;
	}

	/** The index of a thing that is shown and what is added to it, or that of the first after an offset. */
	private int placeOf(T item, int offset, int more) {
		Entry<T> entry = item == null ? null : byItem.get(item);
		return entry == null || !isShown(entry) ? firstFrom(offset) : Collections.binarySearch(entries, entry, order) + more;
	}

	/**
	 * @param item a thing that is there, or null
	 * @param offset where to begin without a thing
	 * @return the one before in order, or null before the first
	 */
	public Entry<T> previous(T item, int offset) {
		int at = placeOf(item, offset, 0) - 1;
		while (at >= 0 && !isShown(entries.get(at))) {
			at--;
		}
		return at >= 0 ? withLane(entries.get(at)) : null;
	}

	private void refresh() {
		if (!stale) {
			return;
		}
		stale = false;
		growTree();
		if (dirtyTo >= 0) {
			forgetLanes();
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
	private void forgetLanes() {
		allLanes = false;
		int at = clusterFrom(firstFrom(dirtyFrom), dirtyFrom);
		int end = dirtyTo;
		while (at < entries.size() && entries.get(at).start() < end) {
			end = Math.max(end, entries.get(at).end());
			entries.get(at).lane = NO_LANE;
			at++;
		}
	}

	/** The first of the entries that overlap one another up to an offset, hidden ones among them, given the first from there. */
	private int clusterFrom(int index, int offset) {
		int from = index;
		int start = offset;
		while (greatestEndBefore(from, 1, 0, leaves) > start) {
			from--;
			start = entries.get(from).start();
		}
		return from;
	}

	/** Finds the lane of an entry that is shown with those of its cluster, hidden ones being left out. */
	private Entry<T> withLane(Entry<T> entry) {
		refresh();
		if (entry.lane == NO_LANE) {
			int index = Collections.binarySearch(entries, entry, order);
			int from = clusterFrom(index, entry.start());
			int to = from;
			int end = entry.end();
			while (to < entries.size() && entries.get(to).start() < end) {
				end = Math.max(end, entries.get(to).end());
				to++;
			}
			assignLanes(from, to);
		}
		return entry;
	}

	/** Gives lanes to entries that overlap no others. */
	private void assignLanes(int from, int to) {
		List<Entry<T>> shown = entries.subList(from, to).stream().filter(this::isShown).toList();
		int[] lanes = Lanes.assign(shown.stream().map(each -> new TextRange(each.start(), each.end())).toList());
		for (int i = 0; i < lanes.length; i++) {
			shown.get(i).lane = lanes[i];
		}
	}

	/** @return how many lanes there are in all */
	public int laneCount() {
		return all().stream().mapToInt(Entry::lane).max().orElse(-1) + 1;
	}
}
