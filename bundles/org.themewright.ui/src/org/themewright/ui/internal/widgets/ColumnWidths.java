package org.themewright.ui.internal.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Shares the width of a table among its columns whenever the table gets another size. It never lays the table out anew,
 * as the column layouts of JFace do, which on pages behind tabs does not come to an end.
 */
public final class ColumnWidths {

	/**
	 * How wide a column is.
	 *
	 * @param column the column
	 * @param weight its share of what is left; 0 for a fixed width
	 * @param least its width at least, or the fixed width
	 * @param leastTable it is there only where the table is as wide as this
	 */
	private record Width(TableColumn column, int weight, int least, int leastTable) {
	}

	private final Table table;
	private final List<Width> widths = new ArrayList<>();
	private int shared = -1;

	/** @param table whose columns are added afterwards */
	public ColumnWidths(Table table) {
		this.table = table;
		table.addControlListener(ControlListener.controlResizedAdapter(event -> share()));
	}

	/**
	 * Adds a column.
	 *
	 * @param column     a column of the table
	 * @param weight     its share of what is left by others; 0 for a fixed width
	 * @param least      its width at least, or the fixed width
	 * @param leastTable it is there only where the table is as wide as this
	 */
	public void add(TableColumn column, int weight, int least, int leastTable) {
		widths.add(new Width(column, weight, least, leastTable));
	}

	private void share() {
		int all = table.getClientArea().width;
		if (all == shared || all == 0) {
			return;
		}
		shared = all;
		List<Width> seen = widths.stream().filter(each -> all >= each.leastTable()).toList();
		int fixed = seen.stream().filter(each -> each.weight() == 0).mapToInt(Width::least).sum();
		int weights = Math.max(1, seen.stream().mapToInt(Width::weight).sum());
		for (Width each : widths) {
			boolean shown = seen.contains(each);
			int width = !shown ? 0
					: each.weight() == 0 ? each.least() : Math.max(each.least(), (all - fixed) * each.weight() / weights);
			each.column().setResizable(shown);
			if (each.column().getWidth() != width) {
				each.column().setWidth(width);
			}
		}
	}
}
