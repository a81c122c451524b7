package org.themewright.ui.internal.history;

import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.themewright.core.codebook.HistoryLine;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.Lines;
import org.themewright.ui.internal.widgets.RowToolTips;
import org.themewright.ui.internal.widgets.WordFilter;

/** A table of entries of the audit trail, the latest first; rows are made when they come into sight. */
final class HistoryTable {

	private static final DateTimeFormatter TIME = DateTimeFormatter
			.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.SHORT).withZone(ZoneId.systemDefault());
	private static final Comparator<HistoryLine> EARLIEST = Comparator.comparing(HistoryLine::time,
			Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));
	private static final int NARROW = 460;

	private final TableViewer viewer;
	private final Collator collator = Collator.getInstance();
	private List<HistoryLine> all = List.of();
	private List<HistoryLine> shown = List.of();
	private WordFilter filter = WordFilter.NONE;
	/** Null for the latest first, in which what was done at once stays in its order. */
	private Comparator<HistoryLine> order;

	HistoryTable(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		viewer = new TableViewer(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < shown.size()) {
				viewer.replace(shown.get(index), index);
			}
		});
		column(layout, 0, Messages.when, 20, HistoryTable::time, EARLIEST);
		column(layout, NARROW, Messages.who, 12, HistoryLine::who, null);
		column(layout, 0, Messages.what, 20, HistoryLine::what, null);
		column(layout, 0, Messages.subject, 16, HistoryLine::subject, null);
		column(layout, 0, Messages.before, 20, HistoryLine::before, null);
		column(layout, 0, Messages.after, 20, HistoryLine::after, null);
		column(layout, NARROW, Messages.why, 18, HistoryLine::why, null);
		RowToolTips.enableFor(viewer);
		viewer.setInput(this);
		viewer.getTable().setSortColumn(viewer.getTable().getColumn(0));
		viewer.getTable().setSortDirection(SWT.DOWN);
	}

	static String time(HistoryLine line) {
		return line.time() == null ? "" : TIME.format(line.time()); //$NON-NLS-1$
	}

	/** A column that is there only where the table is as wide as said. */
	private void column(TableColumnLayout layout, int least, String heading, int weight,
			Function<HistoryLine, String> text, Comparator<HistoryLine> comparator) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(heading);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return StudyLabels.shortened(text.apply((HistoryLine) element));
			}

			@Override
			public String getToolTipText(Object element) {
				String whole = text.apply((HistoryLine) element);
				return whole.isEmpty() ? null : Lines.wrapped(whole);
			}
		});
		ColumnWeightData width = new ColumnWeightData(weight, 34 + 4 * weight);
		layout.setColumnData(column.getColumn(), width);
		Composite holder = viewer.getTable().getParent();
		holder.addControlListener(ControlListener.controlResizedAdapter(event -> {
			boolean wide = holder.getSize().x >= least;
			layout.setColumnData(column.getColumn(), wide ? width : new ColumnPixelData(0, false));
		}));
		column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column.getColumn(),
				comparator != null ? comparator : Comparator.comparing(text, collator))));
	}

	private void sortBy(TableColumn column, Comparator<HistoryLine> comparator) {
		Table table = viewer.getTable();
		boolean down = table.getSortColumn() == column ? table.getSortDirection() == SWT.UP : comparator == EARLIEST;
		table.setSortColumn(column);
		table.setSortDirection(down ? SWT.DOWN : SWT.UP);
		order = comparator == EARLIEST && down ? null : down ? comparator.reversed() : comparator;
		showAgain();
	}

	/** Shows entries, given in the order of time. */
	void setLines(List<HistoryLine> lines) {
		all = lines.reversed();
		showAgain();
	}

	void setFilter(WordFilter words) {
		filter = words;
		showAgain();
	}

	private void showAgain() {
		List<String> selected = getSelected().stream().map(each -> each.event().getId()).toList();
		List<HistoryLine> now = new ArrayList<>(all);
		if (!filter.isEmpty()) {
			now.removeIf(each -> !filter.matches(each.who(), each.what(), each.subject(), each.before(), each.after(),
					each.why()));
		}
		if (order != null) {
			now.sort(order);
		}
		shown = now;
		viewer.setItemCount(shown.size());
		viewer.refresh();
		viewer.getTable().deselectAll();
		for (int i = 0; !selected.isEmpty() && i < shown.size(); i++) {
			if (selected.contains(shown.get(i).event().getId())) {
				viewer.getTable().select(i);
			}
		}
	}

	/** By row numbers: rows that were never in sight have no element yet. */
	List<HistoryLine> getSelected() {
		List<HistoryLine> result = new ArrayList<>();
		for (int row : viewer.getTable().getSelectionIndices()) {
			if (row < shown.size()) {
				result.add(shown.get(row));
			}
		}
		return result;
	}

	/** The selected rows, or all when at most one is selected; the first has the headings. */
	List<List<?>> rows() {
		List<HistoryLine> selected = getSelected();
		List<List<?>> result = new ArrayList<>();
		result.add(Stream.of(viewer.getTable().getColumns()).map(TableColumn::getText).toList());
		for (HistoryLine each : selected.size() > 1 ? selected : shown) {
			result.add(List.of(Objects.toString(each.time(), ""), each.who(), each.what(), each.subject(), each.before(), //$NON-NLS-1$
					each.after(), each.why()));
		}
		return result;
	}

	int getShownCount() {
		return shown.size();
	}

	Table getTable() {
		return viewer.getTable();
	}
}
