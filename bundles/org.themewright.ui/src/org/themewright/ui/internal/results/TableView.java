package org.themewright.ui.internal.results;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.export.ResultTables;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.internal.widgets.FilterField;
import org.themewright.ui.internal.widgets.WordFilter;
import org.themewright.ui.results.ResultSite;
import org.themewright.ui.results.ResultViewer;

/** Any result as a table that is sorted, filtered and copied; each cell leads to the words behind it. */
public final class TableView implements ResultViewer {

	private static final int FILTER_WIDTH = 220;

	private ResultTable table;
	private TableResult result;
	private Label count;
	private ToolItem previous;
	private ToolItem next;

	@Override
	public void createControl(Composite parent, ResultSite site) {
		result = ResultTables.of(site.result()).getFirst();
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(0, 0, 4, 0).applyTo(area);
		Composite top = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(6, 4, 0, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		count = new Label(top, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(count);
		ToolBar columns = new ToolBar(top, SWT.FLAT);
		GridDataFactory.fillDefaults().exclude(result.columns().size() <= ResultTable.MOST_COLUMNS).applyTo(columns);
		columns.setVisible(result.columns().size() > ResultTable.MOST_COLUMNS);
		previous = item(columns, Messages.previousColumns, ISharedImages.IMG_TOOL_BACK, -1);
		next = item(columns, Messages.nextColumns, ISharedImages.IMG_TOOL_FORWARD, 1);
		Composite right = new Composite(top, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		GridDataFactory.fillDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(right);
		FilterField filter = new FilterField(right, Messages.filter, this::filter);
		table = new ResultTable(area, site::openPassages);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		filter.leadTo(table.control());
		table.show(result);
		createMenu();
		showCount();
	}

	private ToolItem item(ToolBar bar, String text, String image, int step) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setToolTipText(text.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
		item.addListener(SWT.Selection, event -> showColumns(step));
		return item;
	}

	private void showColumns(int step) {
		table.showColumns(step);
		showCount();
	}

	private void createMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			manager.add(ResultsView.action(Messages.showPassages, null, table::openSelected));
			manager.add(ResultsView.action(Messages.copy, null, this::copy));
			if (table.pages().hasPrevious()) {
				manager.add(ResultsView.action(Messages.previousColumns, null, () -> showColumns(-1)));
			}
			if (table.pages().hasNext()) {
				manager.add(ResultsView.action(Messages.nextColumns, null, () -> showColumns(1)));
			}
		});
		table.control().setMenu(menu.createContextMenu(table.control()));
	}

	private void filter(WordFilter words) {
		table.filter(words);
		showCount();
	}

	private void showCount() {
		int total = result.rowCount();
		String rows = table.shownCount() == total ? NLS.bind(Messages.rows, total)
				: NLS.bind(Messages.rowsShown, table.shownCount(), total);
		ColumnPages pages = table.pages();
		count.setText(pages.count() == pages.columns() ? rows
				: NLS.bind(Messages.columnsShown, new Object[] { rows, pages.first() + 1, pages.last() + 1, pages.columns() }));
		previous.setEnabled(pages.hasPrevious());
		next.setEnabled(pages.hasNext());
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public boolean copy() {
		Copying.text(table.control(), table.copied());
		return true;
	}

	@Override
	public void selectAll() {
		table.control().selectAll();
	}

	@Override
	public TableResult shownTable() {
		return table.shown();
	}
}
