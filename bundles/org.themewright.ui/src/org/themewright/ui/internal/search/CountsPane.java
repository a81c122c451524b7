package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.themewright.search.FacetCount;
import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.ui.internal.widgets.OpenRows;

/**
 * Beside the results: how many hits have which speaker, code and so on, how they spread over the transcripts, and a table
 * by attributes. What is ticked in any of them narrows the results; Enter and a double click tick too.
 */
final class CountsPane {

	private static final List<FacetField> FIELDS = List.of(FacetField.SPEAKER, FacetField.ROLE, FacetField.ATTRIBUTE,
			FacetField.CODE, FacetField.RESEARCHER, FacetField.MONTH);
	private static final int COUNT_WIDTH = 56;

	private final CTabFolder tabs;
	private final Consumer<SearchState> change;
	private final Tree facets;
	private final Histogram histogram;
	private final Table attributes;
	/** Groups that somebody closed, by name; all others are open. */
	private final Set<String> closed = new HashSet<>();
	private Found found;

	/**
	 * @param parent where
	 * @param change told what is to be looked for instead
	 */
	CountsPane(Composite parent, Consumer<SearchState> change) {
		this.change = change;
		tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		facets = new Tree(page(Messages.tabFacets), SWT.CHECK | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		facets.setHeaderVisible(false);
		TreeColumn value = new TreeColumn(facets, SWT.LEFT);
		TreeColumn count = new TreeColumn(facets, SWT.RIGHT);
		facets.addListener(SWT.Resize, event -> {
			count.setWidth(COUNT_WIDTH);
			value.setWidth(Math.max(80, facets.getClientArea().width - COUNT_WIDTH));
		});
		facets.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				ticked((TreeItem) event.item);
			}
		});
		OpenRows.oneIn(facets, item -> ticked((TreeItem) item));
		facets.addListener(SWT.Expand, event -> closed.remove(((TreeItem) event.item).getText()));
		facets.addListener(SWT.Collapse, event -> closed.add(((TreeItem) event.item).getText()));
		histogram = new Histogram(page(Messages.tabTranscripts), this::toggle);
		attributes = table(page(Messages.tabAttributes), Messages.columnAttribute, Messages.columnValue,
				Messages.columnHits, Messages.columnShare);
		attributes.addListener(SWT.Resize, event -> {
			int width = attributes.getClientArea().width;
			int[] shares = { 34, 34, 16, 16 };
			for (int i = 0; i < shares.length; i++) {
				attributes.getColumn(i).setWidth(width * shares[i] / 100);
			}
		});
		attributes.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				toggle(key((TableItem) event.item));
			}
		});
		OpenRows.oneIn(attributes, item -> toggle(key((TableItem) item)));
		tabs.setSelection(0);
	}

	private Composite page(String title) {
		Composite page = new Composite(tabs, SWT.NONE);
		page.setLayout(new FillLayout());
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(page);
		return page;
	}

	/** A table with check boxes and headings; numbers are in the last columns. */
	private static Table table(Composite parent, String... headings) {
		Table table = new Table(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		for (int i = 0; i < headings.length; i++) {
			new TableColumn(table, i < 2 ? SWT.LEFT : SWT.RIGHT).setText(headings[i]);
		}
		return table;
	}

	Control control() {
		return tabs;
	}

	/** The lists in it. */
	List<Control> lists() {
		return List.of(facets, histogram.table(), attributes);
	}

	/** Counts what was found; null for nothing. */
	void show(Found now) {
		found = now;
		fillFacets();
		histogram.show(now);
		fillAttributes();
	}

	private void fillFacets() {
		Set<FacetKey> selected = Arrays.stream(facets.getSelection()).map(each -> key(each)).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		facets.setRedraw(false);
		facets.removeAll();
		List<TreeItem> again = new ArrayList<>();
		groups().forEach((name, counts) -> {
			TreeItem group = new TreeItem(facets, SWT.NONE);
			group.setText(new String[] { name, "" }); //$NON-NLS-1$
			for (FacetCount each : counts) {
				TreeItem item = new TreeItem(group, SWT.NONE);
				item.setText(new String[] { FacetNames.value(each), String.valueOf(each.count()) });
				item.setData(each);
				item.setChecked(isAskedFor(each.key()));
				if (item.getChecked()) {
					group.setChecked(true);
					group.setGrayed(true);
				}
				if (selected.contains(each.key())) {
					again.add(item);
				}
			}
			group.setExpanded(!closed.contains(name));
		});
		facets.setSelection(again.toArray(TreeItem[]::new));
		if (again.isEmpty() && facets.getItemCount() > 0) {
			facets.setTopItem(facets.getItem(0));
		}
		facets.setRedraw(true);
	}

	private Map<String, List<FacetCount>> groups() {
		Map<String, List<FacetCount>> groups = new LinkedHashMap<>();
		for (FacetField field : FIELDS) {
			for (FacetCount each : found == null ? List.<FacetCount>of() : found.facets()) {
				if (each.key().field() == field) {
					groups.computeIfAbsent(FacetNames.field(each.key()), name -> new ArrayList<>()).add(each);
				}
			}
		}
		return groups;
	}

	private void fillAttributes() {
		attributes.removeAll();
		for (FacetCount each : found == null ? List.<FacetCount>of() : found.facets()) {
			if (each.key().field() == FacetField.ATTRIBUTE) {
				TableItem item = new TableItem(attributes, SWT.NONE);
				long share = found.total() == 0 ? 0 : Math.round(100.0 * each.count() / found.total());
				item.setText(new String[] { each.key().attribute(), each.label(), String.valueOf(each.count()),
						share + " %" }); //$NON-NLS-1$
				item.setData(each);
				item.setChecked(isAskedFor(each.key()));
			}
		}
	}

	private boolean isAskedFor(FacetKey key) {
		return found.state().options().narrowed().contains(key);
	}

	private static FacetKey key(Item item) {
		return item.getData() instanceof FacetCount count ? count.key() : null;
	}

	private void toggle(FacetKey key) {
		change.accept(found.state().toggled(key));
	}

	/** A heading cannot be asked for; taking its tick away asks for none of its values any more. */
	private void ticked(TreeItem item) {
		FacetKey key = key(item);
		if (key != null) {
			toggle(key);
			return;
		}
		SearchState state = found.state();
		for (TreeItem each : item.getItems()) {
			if (isAskedFor(key(each))) {
				state = state.toggled(key(each));
			}
		}
		item.setChecked(false);
		if (!state.equals(found.state())) {
			change.accept(state);
		} else {
			item.setExpanded(!item.getExpanded());
		}
	}

	/** The selected rows of the list that has the focus, by tabs; empty when none has. */
	String copied() {
		if (facets.isFocusControl()) {
			return Arrays.stream(facets.getSelection())
					.map(each -> each.getParentItem() == null ? each.getText()
							: each.getParentItem().getText() + '\t' + each.getText() + '\t' + each.getText(1))
					.collect(Collectors.joining(System.lineSeparator()));
		}
		if (histogram.table().isFocusControl()) {
			return histogram.copied();
		}
		return !attributes.isFocusControl() ? "" //$NON-NLS-1$
				: Arrays.stream(attributes.getSelection())
						.map(each -> each.getText() + '\t' + each.getText(1) + '\t' + each.getText(2) + '\t'
								+ each.getText(3))
						.collect(Collectors.joining(System.lineSeparator()));
	}

	/** Selects all rows of the list that has the focus. */
	void selectAll() {
		if (facets.isFocusControl()) {
			facets.selectAll();
		} else if (histogram.table().isFocusControl()) {
			histogram.table().selectAll();
		} else if (attributes.isFocusControl()) {
			attributes.selectAll();
		}
	}
}
