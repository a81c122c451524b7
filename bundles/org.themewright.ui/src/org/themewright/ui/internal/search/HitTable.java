package org.themewright.ui.internal.search;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.themewright.search.HitOrder;

/**
 * The flat table of results: the words in a column, with what stands before and after them at both sides; or a concordance,
 * in which these three fill the table, in letters of one width.
 */
final class HitTable {

	private static final int PADDING = 4;
	private static final int LEAST_WIDTH = 640;
	/** How the columns share the width, in hundredths. */
	private static final int[] SHARES = { 12, 10, 26, 10, 26, 16 };
	private static final int[] CONCORDANCE_SHARES = { 37, 10, 33, 10, 10 };
	/** How the width is shared now. */
	private static final String WIDTHS = HitTable.class.getName();
	/** Which order a column stands for. */
	private static final String ORDER = HitOrder.class.getName();

	private HitTable() {
	}

	/**
	 * Gives a table its columns, in place of those it has.
	 *
	 * @param viewer      shows {@link FoundPlace}s
	 * @param concordance whether the words and what is around them come first
	 * @param sort        told in which order the hits are to be, when a heading is clicked
	 */
	static void configure(TableViewer viewer, boolean concordance, Consumer<HitOrder> sort) {
		Table table = viewer.getTable();
		table.setRedraw(false);
		for (TableColumn each : table.getColumns()) {
			each.dispose();
		}
		table.setHeaderVisible(true);
		// letters of one width are for what is read across the rows
		String font = concordance ? JFaceResources.TEXT_FONT : JFaceResources.DEFAULT_FONT;
		HitStyles styles = new HitStyles(table);
		if (!concordance) {
			names(viewer);
		}
		sorting(column(viewer, Messages.columnBefore, SWT.RIGHT), new EndOfText(font), HitOrder.LEFT, sort);
		sorting(column(viewer, Messages.columnMatch, concordance ? SWT.LEFT : SWT.CENTER), styled(font, (place, text) -> text
				.append(HitText.onOneLine(place.hit().text()), styles.match(font))), HitOrder.WORDS, sort);
		sorting(column(viewer, Messages.columnAfter, SWT.LEFT), styled(font, (place, text) -> text
				.append(HitText.onOneLine(place.hit().after()).stripLeading())), HitOrder.RIGHT, sort);
		if (concordance) {
			names(viewer);
		} else {
			column(viewer, Messages.columnCodes, SWT.LEFT)
					.setLabelProvider(styled(font, (place, text) -> styles.appendCodes(text, place)));
		}
		table.getColumn(concordance ? CONCORDANCE_SHARES.length - 2 : 0)
				.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort.accept(HitOrder.PLACE)));
		table.getColumn(concordance ? CONCORDANCE_SHARES.length - 2 : 0).setData(ORDER, HitOrder.PLACE);
		if (table.getData(WIDTHS) == null) {
			table.addListener(SWT.Resize, event -> share(table));
		}
		table.setData(WIDTHS, concordance ? CONCORDANCE_SHARES : SHARES);
		share(table);
		table.setRedraw(true);
	}

	/** Marks the column by which the hits are in order. */
	static void showOrder(TableViewer viewer, HitOrder order) {
		Table table = viewer.getTable();
		table.setSortColumn(Arrays.stream(table.getColumns()).filter(each -> order == each.getData(ORDER)).findFirst()
				.orElse(null));
		table.setSortDirection(SWT.DOWN);
	}

	private static void names(TableViewer viewer) {
		plain(viewer, Messages.columnTranscript, place -> place.in().name());
		plain(viewer, Messages.columnSpeaker, place -> place.hit().speaker());
	}

	private static void sorting(TableViewerColumn column, CellLabelProvider labels, HitOrder order,
			Consumer<HitOrder> sort) {
		column.setLabelProvider(labels);
		column.getColumn().setData(ORDER, order);
		column.getColumn()
				.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort.accept(order)));
	}

	/** Shares the width of a table among its columns. */
	private static void share(Table table) {
		int[] shares = (int[]) table.getData(WIDTHS);
		int width = Math.max(table.getClientArea().width, LEAST_WIDTH);
		for (int i = 0; i < shares.length; i++) {
			table.getColumn(i).setWidth(width * shares[i] / 100);
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

	private static StyledCellLabelProvider styled(String font, Writer writer) {
		return new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				StyledString text = new StyledString();
				writer.write((FoundPlace) cell.getElement(), text);
				cell.setText(text.getString());
				cell.setStyleRanges(text.getStyleRanges());
				cell.setFont(JFaceResources.getFont(font));
				super.update(cell);
			}
		};
	}

	/** Draws text flush right and shows its end where it does not fit, so that it runs into the match. */
	private static final class EndOfText extends OwnerDrawLabelProvider {

		private final String font;

		EndOfText(String font) {
			this.font = font;
		}

		@Override
		protected void measure(Event event, Object element) {
			event.gc.setFont(JFaceResources.getFont(font));
			event.height = Math.max(event.height, event.gc.getFontMetrics().getHeight());
		}

		@Override
		protected void paint(Event event, Object element) {
			event.gc.setFont(JFaceResources.getFont(font));
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
