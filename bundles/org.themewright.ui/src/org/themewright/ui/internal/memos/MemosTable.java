package org.themewright.ui.internal.memos;

import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.themewright.core.edit.MemoOperations;
import org.themewright.model.Memo;
import org.themewright.ui.StudyImages;

/**
 * A table of many memos: rows are made when they come into sight; sorting and filtering work on the list behind it, in
 * which only the rows of memos that changed are made anew.
 */
final class MemosTable {

	private static final Comparator<Instant> EARLIEST = Comparator.nullsFirst(Comparator.<Instant>naturalOrder());
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withZone(ZoneId.systemDefault());

	private static final int NARROW = 440;
	private static final int WIDE = 640;
	private static final int DATE = 18;

	private final TableViewer viewer;
	private final Collator collator = Collator.getInstance();
	private final Map<Memo, MemoRow> rows = new LinkedHashMap<>();
	/** All rows in the order chosen: letters typed to filter them must not sort them. */
	private List<MemoRow> sorted = List.of();
	private List<MemoRow> shown = List.of();
	private Predicate<MemoRow> filter = row -> true;
	private Comparator<MemoRow> order;

	MemosTable(Composite parent) {
		TableColumnLayout layout = new TableColumnLayout();
		parent.setLayout(layout);
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < shown.size()) {
				viewer.replace(shown.get(index), index);
			}
		});
		column(layout, 0, Messages.title, 30, MemoRow::title, MemosTable::sign);
		column(layout, 0, Messages.about, 20, MemoRow::about, row -> StudyImages.get(row.memo().getAbout()));
		column(layout, 0, Messages.place, 11, MemoRow::place, null);
		column(layout, NARROW, Messages.author, 14, MemoRow::authorName, null);
		column(layout, WIDE, Messages.created, MemoRow::created);
		column(layout, 0, Messages.changed, MemoRow::modified);
		column(layout, NARROW, Messages.text, 34, MemoRow::excerpt, null);
		table.setSortColumn(table.getColumn(5));
		table.setSortDirection(SWT.DOWN);
		order = Comparator.comparing(MemoRow::modified, EARLIEST).reversed();
		viewer.setInput(this);
	}

	private static Image sign(MemoRow row) {
		return MemoOperations.isUnplaced(row.memo()) ? JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING)
				: StudyImages.get(row.memo());
	}

	private void column(TableColumnLayout layout, int least, String heading, int weight, Function<MemoRow, String> text,
			Function<MemoRow, Image> image) {
		column(layout, least, heading, weight, text, image, Comparator.comparing(text, collator));
	}

	private void column(TableColumnLayout layout, int least, String heading, Function<MemoRow, Instant> moment) {
		column(layout, least, heading, DATE, row -> moment.apply(row) == null ? "" : DAY.format(moment.apply(row)), null, //$NON-NLS-1$
				Comparator.comparing(moment, EARLIEST));
	}

	/** A column that is there only where the table is as wide as said. */
	private void column(TableColumnLayout layout, int least, String heading, int weight, Function<MemoRow, String> text,
			Function<MemoRow, Image> image, Comparator<MemoRow> comparator) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(heading);
		column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(row -> text.apply((MemoRow) row),
				row -> image == null ? null : image.apply((MemoRow) row)));
		ColumnWeightData width = new ColumnWeightData(weight, 46 + weight);
		layout.setColumnData(column.getColumn(), width);
		Composite holder = viewer.getTable().getParent();
		holder.addControlListener(ControlListener.controlResizedAdapter(event -> {
			boolean wide = holder.getSize().x >= least;
			layout.setColumnData(column.getColumn(), wide ? width : new ColumnPixelData(0, false));
		}));
		column.getColumn().addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> sortBy(column.getColumn(), comparator)));
	}

	private void sortBy(TableColumn column, Comparator<MemoRow> comparator) {
		Table table = viewer.getTable();
		boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
		table.setSortColumn(column);
		table.setSortDirection(down ? SWT.DOWN : SWT.UP);
		order = down ? comparator.reversed() : comparator;
		sort();
	}

	/** Shows other memos. */
	void setMemos(Collection<Memo> memos) {
		rows.clear();
		memos.forEach(each -> rows.put(each, MemoRow.of(each)));
		sort();
	}

	/**
	 * Follows a change.
	 *
	 * @param memos those that came, went or changed
	 * @param objects others whose names or places changed
	 */
	void update(Set<Memo> memos, Set<Object> objects) {
		for (Memo each : memos) {
			if (each.eContainer() == null) {
				rows.remove(each);
			} else {
				rows.put(each, MemoRow.of(each));
			}
		}
		if (!objects.isEmpty()) {
			rows.replaceAll((memo, row) -> row.dependsOn(objects) ? MemoRow.of(memo) : row);
		}
		sort();
	}

	void setFilter(Predicate<MemoRow> wanted) {
		filter = wanted;
		showAgain();
	}

	private void sort() {
		sorted = rows.values().stream().sorted(order).toList();
		showAgain();
	}

	private void showAgain() {
		List<Memo> selected = getSelected();
		shown = sorted.stream().filter(filter).toList();
		viewer.setItemCount(shown.size());
		viewer.refresh();
		select(selected, false);
	}

	/** Selects the rows of memos, as far as they are shown. */
	void select(Collection<Memo> memos, boolean reveal) {
		Set<Memo> wanted = new HashSet<>(memos);
		int[] found = IntStream.range(0, shown.size()).filter(row -> wanted.contains(shown.get(row).memo())).toArray();
		viewer.getTable().setSelection(found);
		if (reveal && found.length > 0) {
			viewer.getTable().showSelection();
		}
	}

	/** By row numbers: rows that were never in sight have no element yet. */
	List<Memo> getSelected() {
		List<Memo> result = new ArrayList<>();
		for (int row : viewer.getTable().getSelectionIndices()) {
			if (row < shown.size()) {
				result.add(shown.get(row).memo());
			}
		}
		return result;
	}

	/** The memos that pass the filter, in order. */
	List<Memo> getShown() {
		return shown.stream().map(MemoRow::memo).toList();
	}

	/** How many memos there are of a kind, whether they pass the filter or not. */
	int count(Predicate<Memo> which) {
		return (int) rows.keySet().stream().filter(which).count();
	}

	Table getTable() {
		return viewer.getTable();
	}
}
