package org.themewright.ui.internal.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.ui.internal.widgets.OpenRows;
import org.themewright.ui.internal.widgets.WordFilter;

/**
 * A result on the screen. Only rows that are seen are made, so that the number of rows costs nothing. One cell of the
 * row in focus has a frame, which the keys Left and Right move.
 */
final class ResultTable {

	private static final int WIDEST = 360;
	private static final int NARROWEST = 60;
	private static final int PADDING = 28;
	private static final int MEASURED_ROWS = 50;
	/** So many columns are shown at once. */
	static final int MOST_COLUMNS = 300;

	private final Table table;
	private final CellText text = new CellText();
	private final BiConsumer<String, Evidence> open;
	private final OpenRows openRows;
	private TableRows rows;
	private ColumnPages pages;
	private TableResult result;
	private int focusColumn;
	private Runnable focusMoved = () -> {
	};

	/**
	 * @param parent where
	 * @param open   told what the cells in focus are about, and what is behind them
	 */
	ResultTable(Composite parent, BiConsumer<String, Evidence> open) {
		this.open = open;
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.PaintItem, this::frame);
		table.addListener(SWT.MouseDown, event -> focusColumnAt(new Point(event.x, event.y)));
		openRows = OpenRows.in(table, this::openSelected);
		table.addListener(SWT.Selection, event -> focusMoved.run());
		table.addListener(SWT.KeyDown, this::moveFocus);
		table.addListener(SWT.KeyDown, this::enter);
	}

	Table control() {
		return table;
	}

	/** Shows a result; null shows nothing. */
	void show(TableResult newResult) {
		table.setRedraw(false);
		try {
			table.setSortColumn(null);
			table.setItemCount(0);
			Arrays.stream(table.getColumns()).forEach(TableColumn::dispose);
			result = newResult;
			rows = newResult == null ? null : new TableRows(newResult);
			focusColumn = 0;
			if (newResult != null) {
				pages = new ColumnPages(newResult.columns().size(), MOST_COLUMNS, 0);
				createColumns();
				refresh();
			}
		} finally {
			table.setRedraw(true);
		}
	}

	/** Shows other columns of a very wide table: the next for 1, those before for -1. */
	void showColumns(int step) {
		ColumnPages moved = pages.moved(step);
		if (moved != pages) {
			table.setRedraw(false);
			try {
				int row = table.getSelectionIndex();
				int top = table.getTopIndex();
				table.setSortColumn(null);
				table.setItemCount(0);
				Arrays.stream(table.getColumns()).forEach(TableColumn::dispose);
				pages = moved;
				focusColumn = 0;
				createColumns();
				showSorting();
				refresh();
				table.setSelection(Math.max(0, row));
				table.setTopIndex(top);
			} finally {
				table.setRedraw(true);
			}
			focusMoved.run();
		}
	}

	/** Which columns are shown. */
	ColumnPages pages() {
		return pages;
	}

	private void createColumns() {
		List<Column> columns = result.columns();
		GC gc = new GC(table);
		try {
			for (int place = 0; place < pages.count(); place++) {
				int i = pages.column(place);
				TableColumn column = new TableColumn(table, columns.get(i).type().isNumber() ? SWT.RIGHT : SWT.LEFT);
				column.setText(columns.get(i).name());
				column.setToolTipText(columns.get(i).name());
				column.setMoveable(true);
				column.setWidth(width(gc, i));
				column.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(i)));
			}
			// GTK gives all that is left of a wide view to the last column: numbers would stand far from all others
			new TableColumn(table, SWT.LEFT).setResizable(false);
		} finally {
			gc.dispose();
		}
	}

	private int width(GC gc, int column) {
		int width = gc.textExtent(result.columns().get(column).name()).x;
		for (int row = 0; row < Math.min(MEASURED_ROWS, result.rowCount()); row++) {
			width = Math.max(width, gc.textExtent(text.shown(result.value(row, column))).x);
		}
		return Math.clamp(width + PADDING, NARROWEST, WIDEST);
	}

	private void sortBy(int column) {
		rows.sortBy(column);
		showSorting();
		refresh();
	}

	private void showSorting() {
		TableColumn sorted = null;
		for (int place = 0; place < pages.count(); place++) {
			if (pages.column(place) == rows.sortColumn()) {
				sorted = table.getColumn(place);
			}
		}
		table.setSortColumn(sorted);
		table.setSortDirection(sorted == null ? SWT.NONE : rows.isDescending() ? SWT.DOWN : SWT.UP);
	}

	/** Shows only rows in whose texts the words occur. */
	void filter(WordFilter words) {
		if (rows != null) {
			rows.filter(words);
			refresh();
		}
	}

	private void refresh() {
		table.deselectAll();
		table.setItemCount(rows.count());
		table.clearAll();
		if (rows.count() > 0) {
			table.setSelection(0);
		}
		focusMoved.run();
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		// GTK asks for rows that are just being taken away, with an index of -1.
		if (rows != null && event.index >= 0 && event.index < rows.count()) {
			List<Cell> cells = rows.row(event.index);
			item.setText(IntStream.range(0, pages.count()).map(pages::column)
					.mapToObj(each -> text.shown(cells.get(each).value())).toArray(String[]::new));
		}
	}

	private void frame(Event event) {
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		if (selected && event.index == focusColumn && table.getSelectionCount() == 1) {
			Rectangle cell = ((TableItem) event.item).getBounds(event.index);
			event.gc.setForeground(event.display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
			event.gc.drawRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1);
		}
	}

	private void focusColumnAt(Point point) {
		TableItem item = table.getItem(point);
		for (int i = 0; item != null && i < pages.count(); i++) {
			if (item.getBounds(i).contains(point)) {
				focus(i);
			}
		}
	}

	private void moveFocus(Event event) {
		int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		if (step != 0 && event.stateMask == 0 && table.getColumnCount() > 0) {
			int[] order = Arrays.stream(table.getColumnOrder()).filter(each -> each < pages.count()).toArray();
			int place = 0;
			while (order[place] != focusColumn) {
				place++;
			}
			focus(order[Math.clamp(place + step, 0, order.length - 1)]);
			table.showColumn(table.getColumn(focusColumn));
			event.doit = false;
		}
	}

	private void enter(Event event) {
		if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == 0) {
			openRows.request();
			event.doit = false;
		}
	}

	private void focus(int column) {
		focusColumn = column;
		table.redraw();
		focusMoved.run();
	}

	/** Runs something when another cell gets the focus. */
	void onFocusMoved(Runnable moved) {
		focusMoved = moved;
	}

	/** The row of the cell in focus, in the order of the result; -1 for none. */
	int focusRow() {
		return rows == null || table.getSelectionIndex() < 0 ? -1 : rows.rowOf(table.getSelectionIndex());
	}

	/** The column of the result that the cell in focus is in. */
	int focusColumn() {
		return pages == null ? 0 : pages.column(focusColumn);
	}

	/** Asks for the cells in sight anew. */
	void update() {
		table.clearAll();
	}

	/** Opens the passages behind the cell in focus, or behind the cells of its column in all selected rows. */
	void openSelected() {
		int[] selected = table.getSelectionIndices();
		if (selected.length > 0) {
			open.accept(selectedTitle(), rows.evidence(Arrays.stream(selected).boxed().toList(), focusColumn()));
		}
	}

	/** What the cell in focus is about: the names in its row, and its column. */
	private String selectedTitle() {
		int row = table.getSelectionIndex();
		if (row < 0) {
			return ""; //$NON-NLS-1$
		}
		List<Cell> cells = rows.row(row);
		List<String> names = new ArrayList<>();
		for (Cell cell : cells) {
			// A path says again what the name before it says.
			if (cell.value() instanceof String value && names.stream().noneMatch(value::endsWith)) {
				names.add(value);
			}
		}
		String title = String.join(" \u00D7 ", names); //$NON-NLS-1$
		Column column = result.columns().get(focusColumn());
		boolean ofCell = cells.get(focusColumn()).evidence() != Evidence.NONE && column.type().isNumber();
		return ofCell ? title + " \u00B7 " + column.name() : title; //$NON-NLS-1$
	}

	/** The selected rows as texts between tabs; all rows that are shown where none is selected. */
	String copied() {
		List<List<Cell>> selected = Arrays.stream(table.getSelectionIndices()).mapToObj(rows::row).toList();
		return CellText.tabSeparated(result.columns(), selected.isEmpty() ? shown().rows() : selected);
	}

	/** The rows that are shown, in their order, with all columns. */
	TableResult shown() {
		return rows.shownTable();
	}

	int shownCount() {
		return rows == null ? 0 : rows.count();
	}
}
