package org.themewright.ui.internal.themes;

import java.util.Collection;
import java.util.List;

/** Where things go that are moved one step among their siblings by keys. */
public final class Steps {

	private Steps() {
	}

	/**
	 * @param siblings all, in order
	 * @param moved those that move; they go together
	 * @param step -1 for towards the first, 1 for towards the last
	 * @return the place in the list as it is, from 0 to its size; -1 when they cannot go further
	 */
	public static int target(List<?> siblings, Collection<?> moved, int step) {
		int first = -1;
		int last = -1;
		for (int i = 0; i < siblings.size(); i++) {
			if (moved.contains(siblings.get(i))) {
				first = first < 0 ? i : first;
				last = i;
			}
		}
		boolean together = last - first + 1 == moved.size();
		if (first < 0) {
			return -1;
		}
		if (step < 0) {
			return first > 0 ? first - 1 : together ? -1 : 0;
		}
		return last < siblings.size() - 1 ? last + 2 : together ? -1 : siblings.size();
	}
}
