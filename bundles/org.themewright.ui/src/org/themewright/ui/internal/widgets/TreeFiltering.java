package org.themewright.ui.internal.widgets;

import org.eclipse.jface.viewers.TreeViewer;

/** Filters a tree while one types: opens all that is left of it, and at the end what had been open before. */
public final class TreeFiltering {

	private final TreeViewer viewer;
	private WordFilter filter = WordFilter.NONE;
	private Object[] expandedBefore;

	/** @param viewer whose filters ask for {@link #getFilter()} */
	public TreeFiltering(TreeViewer viewer) {
		this.viewer = viewer;
	}

	/** @return what was typed last */
	public WordFilter getFilter() {
		return filter;
	}

	/** @param now what is typed now */
	public void setFilter(WordFilter now) {
		setFilter(now, () -> { });
	}

	/**
	 * Filters anew, painted in one go.
	 *
	 * @param now what is typed now
	 * @param afterwards what is done with the rows that are left, before they are painted
	 */
	public void setFilter(WordFilter now, Runnable afterwards) {
		boolean begins = filter.isEmpty() && !now.isEmpty();
		boolean ends = !filter.isEmpty() && now.isEmpty();
		filter = now;
		if (begins) {
			expandedBefore = viewer.getExpandedElements();
		}
		viewer.getTree().setRedraw(false);
		try {
			viewer.refresh(false);
			if (ends) {
				viewer.setExpandedElements(expandedBefore);
			} else if (!now.isEmpty()) {
				viewer.expandAll();
			}
			afterwards.run();
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}
}
