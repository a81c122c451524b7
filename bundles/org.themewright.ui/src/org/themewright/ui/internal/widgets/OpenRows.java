package org.themewright.ui.internal.widgets;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;

/**
 * Opens rows once for one Enter or double-click. GTK tells twice of Enter, once with the row in focus alone selected: what
 * was selected most counts.
 */
public final class OpenRows {

	private final Table table;
	private final Runnable open;
	/** The rows that are about to be opened; null for none. */
	private int[] wanted;

	private OpenRows(Table table, Runnable open) {
		this.table = table;
		this.open = open;
	}

	/**
	 * @param table a table
	 * @param open  run after Enter or a double-click in it, with what is to be opened selected
	 * @return what listens
	 */
	public static OpenRows in(Table table, Runnable open) {
		OpenRows result = new OpenRows(table, open);
		table.addListener(SWT.DefaultSelection, event -> result.request());
		return result;
	}

	/**
	 * @param rows a table or tree
	 * @param open told of the row in focus after Enter, or of that of a double-click, unless it is gone by then
	 */
	public static void oneIn(Control rows, Consumer<Item> open) {
		Event[] told = new Event[1];
		rows.addListener(SWT.DefaultSelection, event -> {
			boolean first = told[0] == null;
			told[0] = event;
			if (first) {
				rows.getDisplay().asyncExec(() -> {
					Item item = (Item) told[0].item;
					told[0] = null;
					if (!item.isDisposed()) {
						open.accept(item);
					}
				});
			}
		});
	}

	/** Opens what is selected, once for all requests that come together. */
	public void request() {
		int[] selected = table.getSelectionIndices();
		boolean first = wanted == null;
		if (first || selected.length > wanted.length) {
			wanted = selected;
		}
		if (first) {
			table.getDisplay().asyncExec(this::openWanted);
		}
	}

	private void openWanted() {
		int[] rows = wanted;
		wanted = null;
		if (!table.isDisposed()) {
			if (table.getSelectionCount() < rows.length) {
				table.setSelection(rows);
			}
			open.run();
		}
	}
}
