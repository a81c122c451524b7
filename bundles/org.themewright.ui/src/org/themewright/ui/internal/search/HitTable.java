package org.themewright.ui.internal.search;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The flat table of results: the words in a column, with what stands before and after them at both sides. */
final class HitTable {

	private static final int PADDING = 4;
	private static final int LEAST_WIDTH = 640;
	/** How the columns share the width, in hundredths. */
	private static final int[] SHARES = { 12, 10, 26, 10, 26, 16 };

	private HitTable() {
	}

	static void configure(TableViewer viewer) {
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		HitStyles styles = new HitStyles(table);
		plain(viewer, Messages.columnTranscript, place -> place.in().name());
		plain(viewer, Messages.columnSpeaker, place -> place.hit().speaker());
		column(viewer, Messages.columnBefore, SWT.RIGHT).setLabelProvider(new EndOfText());
		column(viewer, Messages.columnMatch, SWT.CENTER).setLabelProvider(styled((place, text) -> text
				.append(HitText.onOneLine(place.hit().text()), styles.match())));
		plain(viewer, Messages.columnAfter, place -> HitText.onOneLine(place.hit().after()).stripLeading());
		column(viewer, Messages.columnCodes, SWT.LEFT)
				.setLabelProvider(styled((place, text) -> styles.appendCodes(text, place)));
		share(table, Math.max(table.getParent().getClientArea().width, LEAST_WIDTH));
	}

	private static void share(Table table, int width) {
		for (int i = 0; i < SHARES.length; i++) {
			table.getColumn(i).setWidth(width * SHARES[i] / 100);
		}
	}

	private static TableViewerColumn column(TableViewer viewer, String name, int alignment) {
		TableViewerColumn column = new TableViewerColumn(viewer, alignment);
		column.getColumn().setText(name);
		column.getColumn().setMoveable(true);
		return column;
	}

	private static void plain(TableViewer viewer, String name, Function<FoundPlace, String> text) {
		column(viewer, name, SWT.LEFT).setLabelProvider(
				ColumnLabelProvider.createTextProvider(element -> text.apply((FoundPlace) element)));
	}

	private interface Writer {
		void write(FoundPlace place, StyledString text);
	}

	private static StyledCellLabelProvider styled(Writer writer) {
		return new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				StyledString text = new StyledString();
				writer.write((FoundPlace) cell.getElement(), text);
				cell.setText(text.getString());
				cell.setStyleRanges(text.getStyleRanges());
				super.update(cell);
			}
		};
	}

	/** Draws text flush right and shows its end where it does not fit, so that it runs into the match. */
	private static final class EndOfText extends OwnerDrawLabelProvider {

		@Override
		protected void measure(Event event, Object element) {
			event.height = Math.max(event.height, event.gc.getFontMetrics().getHeight());
		}

		@Override
		protected void paint(Event event, Object element) {
			String text = HitText.onOneLine(((FoundPlace) element).hit().before()).stripTrailing();
			Rectangle cell = ((TableItem) event.item).getBounds(event.index);
			Point extent = event.gc.stringExtent(text);
			Rectangle clipping = event.gc.getClipping();
			event.gc.setClipping(clipping.intersection(cell));
			event.gc.drawString(text, cell.x + cell.width - extent.x - PADDING, cell.y + (cell.height - extent.y) / 2,
					true);
			event.gc.setClipping(clipping);
		}
	}
}
