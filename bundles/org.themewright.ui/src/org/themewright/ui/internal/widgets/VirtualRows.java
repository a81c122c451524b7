package org.themewright.ui.internal.widgets;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Table;

/** How many rows a table has that makes them when they come into sight. */
public final class VirtualRows {

	/** From so many rows less on it takes less time to begin anew than to take away one after another. */
	private static final int MANY = 200;

	private VirtualRows() {
	}

	/**
	 * @param table a virtual table; what its rows show must be set anew afterwards
	 * @param count how many rows it has from now on
	 */
	public static void setCount(Table table, int count) {
		setCount(table, count, () -> {
			// there is nobody who knows rows that are gone
		}, () -> table.setItemCount(count));
	}

	/**
	 * @param viewer of a virtual table; to be refreshed afterwards
	 * @param count how many rows it has from now on
	 */
	public static void setCount(TableViewer viewer, int count) {
		// a viewer forgets which rows showed what only when it gets an input
		setCount(viewer.getTable(), count, () -> viewer.setInput(viewer.getInput()), () -> viewer.setItemCount(count));
	}

	private static void setCount(Table table, int count, Runnable forget, Runnable set) {
		int top = table.getTopIndex();
		boolean anew = table.getItemCount() - count > MANY;
		if (anew) {
			table.removeAll();
			forget.run();
		}
		set.run();
		if (anew && top > 0 && count > 0) {
			table.setTopIndex(Math.min(top, count - 1));
		}
	}
}
