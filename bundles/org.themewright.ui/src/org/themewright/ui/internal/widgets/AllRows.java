package org.themewright.ui.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/** Selects all rows and tells whoever listens, which the toolkit does not do by itself. */
public final class AllRows {

	private AllRows() {
	}

	/** @param table whose rows are selected */
	public static void select(Table table) {
		table.selectAll();
		table.notifyListeners(SWT.Selection, new Event());
	}

	/** @param tree whose rows are selected, as far as they are expanded */
	public static void select(Tree tree) {
		tree.selectAll();
		tree.notifyListeners(SWT.Selection, new Event());
	}
}
