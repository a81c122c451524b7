package org.themewright.ui.internal.results;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
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

	@Override
	public void createControl(Composite parent, ResultSite site) {
		result = ResultTables.of(site.result()).getFirst();
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(0, 0, 4, 0).applyTo(area);
		Composite top = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 4, 0, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		count = new Label(top, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(count);
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

	private void createMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			manager.add(ResultsView.action(Messages.showPassages, null, table::openSelected));
			manager.add(ResultsView.action(Messages.copy, null, this::copy));
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
		int columns = result.columns().size();
		count.setText(table.columnCount() == columns ? rows
				: NLS.bind(Messages.columnsShown, new Object[] { rows, table.columnCount(), columns }));
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
