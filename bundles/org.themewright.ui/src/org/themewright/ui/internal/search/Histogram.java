package org.themewright.ui.internal.search;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.SourceCount;
import org.themewright.ui.StudyColours;
import org.themewright.ui.internal.widgets.OpenRows;

/**
 * A bar for each transcript that has hits, how many these are for 10,000 characters, and where in it they stand. What is
 * ticked narrows.
 */
final class Histogram {

	private static final int BAR = 1;
	private static final int DENSITY = 2;
	private static final int SPREAD = 3;
	private static final int[] SHARES = { 31, 25, 23, 21 };
	private static final int GAP = 4;
	private static final RGB HUE = new RGB(0x00, 0x72, 0xb2);
	private static final double BAR_SHARE = 0.55;

	private final Table table;
	private int most = 1;

	/**
	 * @param parent  where
	 * @param toggled told of transcripts that are ticked or not any more
	 */
	Histogram(Composite parent, Consumer<FacetKey> toggled) {
		table = new Table(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		String[] headings = { Messages.columnTranscript, Messages.columnHits, Messages.columnDensity,
				Messages.columnWhere };
		String[] tips = { null, null, Messages.columnDensityTip, Messages.columnWhereTip };
		for (int i = 0; i < headings.length; i++) {
			TableColumn column = new TableColumn(table, i == DENSITY ? SWT.RIGHT : SWT.LEFT);
			column.setText(headings[i]);
			column.setToolTipText(tips[i]);
		}
		table.addListener(SWT.Resize, event -> {
			int width = table.getClientArea().width;
			for (int i = 0; i < SHARES.length; i++) {
				table.getColumn(i).setWidth(width * SHARES[i] / 100);
			}
		});
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				toggled.accept(key((TableItem) event.item));
			}
		});
		OpenRows.oneIn(table, item -> toggled.accept(key((TableItem) item)));
		table.addListener(SWT.PaintItem, this::paint);
	}

	Table table() {
		return table;
	}

	private static SourceCount count(TableItem item) {
		return (SourceCount) item.getData();
	}

	private static FacetKey key(TableItem item) {
		return FacetKey.of(FacetField.SOURCE, count(item).objectId());
	}

	/** Shows what was found; null for nothing. */
	void show(Found found) {
		table.setRedraw(false);
		table.removeAll();
		List<SourceCount> counts = found == null ? List.of() : found.counts();
		most = counts.stream().mapToInt(SourceCount::total).max().orElse(1);
		NumberFormat density = NumberFormat.getNumberInstance();
		density.setMinimumFractionDigits(1);
		density.setMaximumFractionDigits(1);
		for (SourceCount each : counts) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(each);
			item.setText(0, each.name());
			item.setText(DENSITY, density.format(each.density()));
			item.setChecked(found.state().options().narrowed().contains(key(item)));
		}
		table.setRedraw(true);
	}

	private void paint(Event event) {
		TableItem item = (TableItem) event.item;
		Rectangle cell = item.getBounds(event.index);
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		Color ink = selected ? event.gc.getForeground() : table.getForeground();
		Color bar = new Color(StudyColours.blend(HUE, table.getBackground().getRGB(), BAR_SHARE));
		if (event.index == BAR) {
			paintBar(event.gc, cell, count(item).total(), bar, ink);
		} else if (event.index == SPREAD) {
			paintSpread(event.gc, cell, count(item), bar);
		}
	}

	private void paintBar(GC gc, Rectangle cell, int total, Color bar, Color ink) {
		String number = String.valueOf(total);
		Point size = gc.stringExtent(number);
		int room = cell.width - gc.stringExtent(String.valueOf(most)).x - 3 * GAP;
		int length = Math.max(1, room * total / most);
		Color background = gc.getBackground();
		gc.setBackground(bar);
		gc.fillRectangle(cell.x, cell.y + GAP, length, cell.height - 2 * GAP);
		gc.setBackground(background);
		gc.setForeground(ink);
		gc.drawString(number, cell.x + length + GAP, cell.y + (cell.height - size.y) / 2, true);
	}

	private static void paintSpread(GC gc, Rectangle cell, SourceCount count, Color bar) {
		int highest = count.parts().stream().mapToInt(Integer::intValue).max().orElse(0);
		int parts = count.parts().size();
		Color background = gc.getBackground();
		gc.setBackground(bar);
		for (int i = 0; i < parts && highest > 0; i++) {
			int from = cell.x + i * (cell.width - GAP) / parts;
			int to = cell.x + (i + 1) * (cell.width - GAP) / parts;
			int height = count.parts().get(i) * (cell.height - 2 * GAP) / highest;
			if (count.parts().get(i) > 0) {
				gc.fillRectangle(from, cell.y + cell.height - GAP - Math.max(2, height), Math.max(1, to - from - 1),
						Math.max(2, height));
			}
		}
		gc.setBackground(background);
	}

	/** The selected rows by tabs. */
	String copied() {
		return Arrays.stream(table.getSelection())
				.map(each -> each.getText() + '\t' + count(each).total() + '\t' + each.getText(DENSITY))
				.collect(Collectors.joining(System.lineSeparator()));
	}
}
