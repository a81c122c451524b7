package org.themewright.core.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** Changes a list into another by as few steps as there can be. Lists that files spoiled may hold an item twice. */
final class ListEdit {

	private final InternalEList<Object> list;
	private final List<?> wanted;
	private final boolean contents;
	/** Where the items of the list were at first; -1 for those that came. */
	private final List<Integer> slots;

	private ListEdit(InternalEList<?> list, List<?> wanted, boolean contents) {
		this.list = raw(list);
		this.contents = contents;
		this.wanted = wanted;
		this.slots = new ArrayList<>(IntStream.range(0, list.size()).boxed().toList());
	}

	@SuppressWarnings("unchecked")
	private static InternalEList<Object> raw(InternalEList<?> list) {
		return (InternalEList<Object>) list;
	}

	/** Makes the list hold exactly what is wanted. */
	static void equal(InternalEList<?> list, List<?> wanted) {
		if (!list.basicList().equals(wanted)) {
			removeUnwanted(list, wanted);
			new ListEdit(list, wanted, false).arrange();
		}
	}

	private static void removeUnwanted(InternalEList<?> list, List<?> wanted) {
		boolean[] used = new boolean[list.size()];
		for (int place : places(list.basicList(), wanted)) {
			if (place >= 0) {
				used[place] = true;
			}
		}
		for (int i = used.length - 1; i >= 0; i--) {
			if (!used[i]) {
				list.remove(i);
			}
		}
	}

	/** Brings what an object is to hold into its list and into order; what else is in it stays, between the others. */
	static void arrange(InternalEList<?> contents, List<?> wanted) {
		new ListEdit(contents, wanted, true).arrange();
	}

	private void arrange() {
		int[] from = places(list.basicList(), wanted);
		boolean[] stays = staying(from);
		int at = 0;
		int next = 0;
		while (next < from.length) {
			int end = next + 1;
			if (stays[next]) {
				while (slots.get(at) != from[next]) {
					at++;
				}
				at++;
			} else if (from[next] >= 0) {
				at = move(slots.indexOf(from[next]), at);
			} else {
				while (end < from.length && from[end] < 0 && !isElsewhere(next) && !isElsewhere(end)) {
					end++;
				}
				at = insert(wanted.subList(next, end), at);
			}
			next = end;
		}
	}

	/**
	 * Whether an item is to be taken out of another object. Such items come one by one: if one was in another and both
	 * came at once, it would be taken out of what is nowhere at that moment, and nobody would be told.
	 */
	private boolean isElsewhere(int index) {
		return contents && wanted.get(index) instanceof EObject object && object.eContainer() != null;
	}

	private int move(int place, int at) {
		int to = place < at ? at - 1 : at;
		list.move(to, place);
		slots.add(to, slots.remove(place));
		return to + 1;
	}

	private int insert(List<?> items, int at) {
		// unique: what is inserted is not in the list, and to look for it would resolve and compare all of it
		list.addAllUnique(at, new ArrayList<>(items));
		for (int i = 0; i < items.size(); i++) {
			slots.add(at, -1);
		}
		return at + items.size();
	}

	/** For each item that is wanted its place in a list, or -1. */
	static int[] places(List<?> list, List<?> wanted) {
		Map<Object, Deque<Integer>> places = new HashMap<>();
		for (int i = 0; i < list.size(); i++) {
			places.computeIfAbsent(list.get(i), key -> new ArrayDeque<>(1)).add(i);
		}
		return wanted.stream().mapToInt(each -> {
			Deque<Integer> left = places.get(each);
			return left == null || left.isEmpty() ? -1 : left.remove();
		}).toArray();
	}

	/** Which items stay when as few as possible move: the longest run whose places rise. */
	static boolean[] staying(int[] places) {
		int[] last = new int[places.length];
		int[] previous = new int[places.length];
		int longest = 0;
		for (int i = 0; i < places.length; i++) {
			if (places[i] >= 0) {
				int length = shorterThan(places[i], last, longest, places);
				previous[i] = length == 0 ? -1 : last[length - 1];
				last[length] = i;
				longest = Math.max(longest, length + 1);
			}
		}
		boolean[] result = new boolean[places.length];
		for (int i = longest == 0 ? -1 : last[longest - 1]; i >= 0; i = previous[i]) {
			result[i] = true;
		}
		return result;
	}

	/** The length of the longest run that ends before a place, given the last items of the best run of each length. */
	private static int shorterThan(int place, int[] last, int longest, int[] places) {
		int low = 0;
		int high = longest;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (places[last[middle]] < place) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
