package org.themewright.search;

import java.util.Objects;
import java.util.Set;

/**
 * What researchers did that a search does not look at, as if it was not there: what all but one of them coded in some
 * sources, with what they wrote to these codings, and some memos. Immutable.
 *
 * @param sourceIds ids of the sources where codings are hidden
 * @param researcherId id of the one whose codings are seen all the same; empty or null for those of nobody known
 * @param memoIds ids of memos
 * @since 1.0
 */
public record HiddenWork(Set<String> sourceIds, String researcherId, Set<String> memoIds) {

	/** Hides nothing. */
	public static final HiddenWork NONE = new HiddenWork(Set.of(), "", Set.of()); //$NON-NLS-1$

	/** Copies the sets. */
	public HiddenWork {
		sourceIds = Set.copyOf(sourceIds);
		researcherId = Objects.requireNonNullElse(researcherId, ""); //$NON-NLS-1$
		memoIds = Set.copyOf(memoIds);
	}

	/** @return whether nothing can be hidden by it */
	public boolean isNothing() {
		return sourceIds.isEmpty() && memoIds.isEmpty();
	}

	/**
	 * @param sourceId id of a source
	 * @param coderId id of who coded; empty or null where that is not known
	 * @return whether what this researcher coded in that source is hidden
	 */
	public boolean hidesCodings(String sourceId, String coderId) {
		return sourceIds.contains(sourceId) && !researcherId.equals(Objects.requireNonNullElse(coderId, "")); //$NON-NLS-1$
	}
}
