package org.themewright.ui.internal.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.model.Coding;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyPerspective;
import org.themewright.ui.StudyView;
import org.themewright.ui.internal.codings.CodingsView;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.internal.widgets.FilterField;
import org.themewright.ui.internal.widgets.FocusActions;
import org.themewright.ui.internal.widgets.HintStack;
import org.themewright.ui.internal.widgets.WordFilter;

/** Results of analyses of the study that is worked on: the latest, and earlier ones by a menu. */
public final class ResultsView extends StudyView {

	private final ResultHistory history = new ResultHistory();
	private HintStack stack;
	private Label header;
	private Label settings;
	private FilterField filter;
	private ResultTable table;
	private MadeResult shown;
	private final IAction passages = action(Messages.showPassages, StudyImages.named("coding"), this::openSelected); //$NON-NLS-1$
	private final IAction runAgain = action(Messages.runAgain, StudyImages.named("run-again"), this::runAgain); //$NON-NLS-1$
	private final IAction change = action(Messages.changeAndRun, StudyImages.named("analyse"), this::changeAndRun); //$NON-NLS-1$
	private final IAction export = action(Messages.export, StudyImages.named("export"), this::export); //$NON-NLS-1$
	private final IAction earlier = new HistoryAction();
	private IAction copy;

	/**
	 * Shows the results of one run in the view, which is opened for them; the first is seen first.
	 *
	 * @param page    where
	 * @param results at least one, of one study
	 */
	static void show(IWorkbenchPage page, List<MadeResult> results) {
		MadeResult result = results.getFirst();
		if (!studies().getSessions().contains(result.session())) {
			return;
		}
		try {
			studies().setActive(result.session());
			ResultsView view = (ResultsView) page.showView(StudyPerspective.RESULTS);
			results.reversed().forEach(view.history::add);
			view.display(result);
			view.setFocus();
		} catch (PartInitException e) {
			ILog.of(ResultsView.class).error(e.getMessage(), e);
		}
	}

	@Override
	protected void createContents(Composite parent) {
		stack = new HintStack(parent);
		Composite content = stack.getContent();
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(content);
		Composite top = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 4, 4, 0).spacing(10, 1).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		header = new Label(top, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(header);
		Composite right = new Composite(top, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).span(1, 2).align(SWT.FILL, SWT.CENTER).applyTo(right);
		filter = new FilterField(right, Messages.filter, this::filter);
		settings = new Label(top, SWT.NONE);
		settings.setForeground(settings.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(settings);
		table = new ResultTable(content, ids -> openSelected());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		filter.leadTo(table.control());
		createActions();
	}

	private void createActions() {
		IActionBars bars = getViewSite().getActionBars();
		copy = action(Messages.copy, getSite().getWorkbenchWindow().getWorkbench().getSharedImages()
				.getImageDescriptor(ISharedImages.IMG_TOOL_COPY), this::copy);
		new FocusActions(bars, table.control()).add(ActionFactory.COPY, copy).add(ActionFactory.SELECT_ALL,
				action(Messages.selectAll, null, () -> table.control().selectAll()));
		IToolBarManager bar = bars.getToolBarManager();
		bar.add(runAgain);
		bar.add(change);
		bar.add(new Separator());
		bar.add(export);
		bar.add(earlier);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			passages.setEnabled(!table.selectedCodings().isEmpty());
			manager.add(passages);
			manager.add(new Separator());
			manager.add(copy);
			manager.add(export);
		});
		table.control().setMenu(menu.createContextMenu(table.control()));
	}

	private static IAction action(String text, ImageDescriptor image, Runnable run) {
		Action action = new Action(text, image) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		return action;
	}

	@Override
	protected void showStudy(StudySession session) {
		history.retain(studies().getSessions());
		List<MadeResult> results = history.of(session);
		display(results.isEmpty() ? null : results.getFirst());
	}

	@Override
	protected void showChange(StudyChange changed) {
		showHeader();
	}

	private void display(MadeResult result) {
		shown = result;
		table.show(result == null ? null : result.table());
		if (result != null) {
			table.filter(filter.getFilter());
		}
		stack.show(result != null ? null : getSession() == null ? Messages.noStudy : Messages.noResults);
		for (IAction each : List.of(runAgain, change, export, earlier)) {
			each.setEnabled(result != null);
		}
		showHeader();
	}

	private void filter(WordFilter words) {
		table.filter(words);
		showHeader();
	}

	private void showHeader() {
		if (shown == null) {
			return;
		}
		int total = shown.table().rowCount();
		String count = table.shownCount() == total ? NLS.bind(Messages.rows, total)
				: NLS.bind(Messages.rowsShown, table.shownCount(), total);
		boolean old = shown.session().getVersion() != shown.study().version();
		set(header, NLS.bind(Messages.header, shown.label(), count));
		set(settings, old ? NLS.bind(Messages.settingsOld, shown.settings()).strip() : shown.settings());
	}

	private static void set(Label label, String text) {
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setToolTipText(text);
	}

	private void openSelected() {
		Set<String> ids = Set.copyOf(table.selectedCodings());
		if (shown == null || ids.isEmpty()) {
			return;
		}
		List<Coding> codings = shown.session().getStudy().getCodingSets().stream()
				.flatMap(set -> set.getCodings().stream()).filter(coding -> ids.contains(coding.getId())).toList();
		CodingsView.show(getSite().getPage(), table.selectedTitle(), codings);
	}

	private void runAgain() {
		AnalysisRun.start(getSite().getPage(), shown.session(), shown.method(), shown.parameters());
	}

	private void changeAndRun() {
		AnalyseHandler.ask(getSite().getWorkbenchWindow(), shown.session(), shown.method(),
				shown.parameters().asMap());
	}

	private void copy() {
		if (shown != null) {
			Copying.text(getSite().getShell(), table.copied());
		}
	}

	private void export() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.exportTitle);
		dialog.setFilterExtensions(new String[] { "*.csv" }); //$NON-NLS-1$
		dialog.setFileName(shown.method().getShortId() + ".csv"); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			ResultExport.start(table.shown(), Path.of(file));
		}
	}

	@Override
	public void setFocus() {
		if (shown == null || !table.control().setFocus()) {
			stack.getControl().setFocus();
		}
	}

	/** Shows the results made before, to choose one. */
	private final class HistoryAction extends Action implements IMenuCreator {

		private Menu menu;

		HistoryAction() {
			super(Messages.earlier, IAction.AS_DROP_DOWN_MENU);
			setToolTipText(Messages.earlier);
			setImageDescriptor(StudyImages.named("history")); //$NON-NLS-1$
			setMenuCreator(this);
		}

		/** The button itself goes back to the result made before the one that is shown, and round again. */
		@Override
		public void run() {
			List<MadeResult> results = history.of(getSession());
			display(results.get((results.indexOf(shown) + 1) % results.size()));
		}

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			menu = new Menu(parent);
			for (MadeResult each : history.of(getSession())) {
				MenuItem item = new MenuItem(menu, SWT.RADIO);
				item.setText(each.label());
				item.setSelection(each == shown);
				item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
					if (item.getSelection()) {
						display(each);
					}
				}));
			}
			new MenuItem(menu, SWT.SEPARATOR);
			MenuItem remove = new MenuItem(menu, SWT.PUSH);
			remove.setText(Messages.removeShown);
			remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				history.remove(shown);
				showStudy(getSession());
			}));
			return menu;
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			if (menu != null) {
				menu.dispose();
				menu = null;
			}
		}
	}
}
