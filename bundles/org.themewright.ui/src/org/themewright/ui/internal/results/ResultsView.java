package org.themewright.ui.internal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.export.ResultTables;
import org.themewright.analysis.runs.AnalysisRecord;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.AnalysisRun;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyPerspective;
import org.themewright.ui.StudyView;
import org.themewright.ui.internal.codings.BlindCoding;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.internal.widgets.FocusActions;
import org.themewright.ui.internal.widgets.HintStack;
import org.themewright.ui.results.ResultSite;
import org.themewright.ui.results.ResultViewer;

/**
 * Results of analyses of the study that is worked on: the latest, and earlier ones by a menu. Each part of a result has a
 * tab, and there the viewers that can show it.
 */
public final class ResultsView extends StudyView {

	private static final String COMMANDS = "org.themewright.ui.results."; //$NON-NLS-1$

	private final ResultHistory history = new ResultHistory();
	private final List<ResultPage> pages = new ArrayList<>();
	private HintStack stack;
	private Label header;
	private Label settings;
	private CTabFolder tabs;
	private ToolBar viewers;
	private ResourceManager images;
	private Coalescer staleness;
	private BlindCoding blind;
	private MadeResult shown;
	private String shownHash;
	private boolean old;
	private final IAction runAgain = action(Messages.runAgain, StudyImages.named("run-again"), this::runAgain); //$NON-NLS-1$
	private final IAction change = action(Messages.changeAndRun, StudyImages.named("analyse"), this::changeAndRun); //$NON-NLS-1$
	private final IAction keep = action(Messages.keep, StudyImages.named("keep"), this::keep); //$NON-NLS-1$
	private final IAction export = action(Messages.export, StudyImages.named("export"), this::export); //$NON-NLS-1$
	private final IAction earlier = new HistoryAction();
	private IAction copy;

	/**
	 * Shows a result in the view, which is opened for it.
	 *
	 * @param page   where
	 * @param result of an open study
	 */
	static void show(IWorkbenchPage page, MadeResult result) {
		// what was run before something was hidden may come out after
		if (!studies().getSessions().contains(result.session())
				|| BlindCoding.now(result.session(), blind -> blind.hidesAnyOf(result.study()))) {
			return;
		}
		try {
			studies().setActive(result.session());
			ResultsView view = (ResultsView) page.showView(StudyPerspective.RESULTS);
			view.history.add(result);
			view.display(result);
			view.setFocus();
		} catch (PartInitException e) {
			ILog.of(ResultsView.class).error(e.getMessage(), e);
		}
	}

	/**
	 * Shows an analysis that is kept in a study. Called on the UI thread.
	 *
	 * @param page    where
	 * @param session the study
	 * @param run     the analysis
	 */
	public static void open(IWorkbenchPage page, StudySession session, AnalysisRun run) {
		KeptResults.open(page, session, run);
	}

	@Override
	protected void createContents(Composite parent) {
		images = new LocalResourceManager(JFaceResources.getResources(), parent);
		stack = new HintStack(parent);
		Composite content = stack.getContent();
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
		Composite top = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(6, 6, 4, 2).spacing(0, 1).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		header = new Label(top, SWT.NONE);
		header.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(header);
		settings = new Label(top, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(settings);
		tabs = new CTabFolder(content, SWT.TOP | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		viewers = new ToolBar(tabs, SWT.FLAT | SWT.RIGHT);
		tabs.setTopRight(viewers, SWT.RIGHT | SWT.WRAP);
		tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showPage()));
		staleness = new Coalescer(content, this::findStaleness);
		createActions();
	}

	private void createActions() {
		copy = action(Messages.copy, getSite().getWorkbenchWindow().getWorkbench().getSharedImages()
				.getImageDescriptor(ISharedImages.IMG_TOOL_COPY), this::copy);
		IActionBars bars = getViewSite().getActionBars();
		// the menu of the view has a key
		for (IContributionManager each : List.of(bars.getToolBarManager(), bars.getMenuManager())) {
			each.add(runAgain);
			each.add(change);
			each.add(keep);
			each.add(new Separator());
			each.add(copy);
			each.add(export);
		}
		bars.getToolBarManager().add(earlier);
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		Map.of("runAgain", runAgain, "change", change, "keep", keep, "export", export).forEach((id, action) -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			action.setActionDefinitionId(COMMANDS + id);
			handlers.activateHandler(COMMANDS + id, new ActionHandler(action));
		});
	}

	static IAction action(String text, ImageDescriptor image, Runnable run) {
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
		stopHiding();
		blind = session == null ? null : new BlindCoding(session, this::hiddenChanged);
		showLatest();
	}

	private void showLatest() {
		List<MadeResult> results = results();
		display(results.isEmpty() ? null : results.getFirst());
	}

	/** The results of the study that tell nothing of what is hidden, the latest first. */
	private List<MadeResult> results() {
		return history.of(getSession()).stream().filter(each -> !blind.hidesAnyOf(each.study())).toList();
	}

	/** Results that tell of what is hidden are not to be seen until it is hidden no longer. */
	private void hiddenChanged() {
		if (shown == null || blind.hidesAnyOf(shown.study())) {
			showLatest();
		} else {
			staleness.requestAtRest();
		}
	}

	private void stopHiding() {
		if (blind != null) {
			blind.dispose();
			blind = null;
		}
	}

	@Override
	public void dispose() {
		stopHiding();
		super.dispose();
	}

	@Override
	protected void showChange(StudyChange changed) {
		if (shown != null) {
			staleness.requestAtRest();
			showHeader();
		}
	}

	private void display(MadeResult result) {
		shown = result;
		shownHash = null;
		old = false;
		pages.clear();
		for (CTabItem each : tabs.getItems()) {
			each.getControl().dispose();
			each.dispose();
		}
		stack.show(result != null ? null : getSession() == null ? Messages.noStudy : Messages.noResults);
		if (result != null) {
			createPages(result);
			staleness.requestAtRest();
		}
		showHeader();
	}

	private void createPages(MadeResult result) {
		ResultViews views = new ResultViews(Platform.getExtensionRegistry());
		for (AnalysisResult each : result.parts()) {
			ResultPage page = new ResultPage(tabs, new Site(result, each),
					views.find(result.methodId(), ResultType.of(each)));
			pages.add(page);
			CTabItem tab = new CTabItem(tabs, SWT.NONE);
			tab.setText(each.title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			tab.setControl(page.control());
		}
		tabs.setSelection(0);
		showPage();
	}

	private Optional<ResultPage> page() {
		// tabs that are taken away tell which of the others are selected then
		int index = tabs.getSelectionIndex();
		return index < 0 || index >= pages.size() ? Optional.empty() : Optional.of(pages.get(index));
	}

	private Optional<ResultViewer> viewer() {
		return page().flatMap(ResultPage::viewer);
	}

	/** Makes the page of the tab that is shown, when it is shown first, and offers its viewers. */
	private void showPage() {
		page().ifPresent(page -> {
			page.show();
			page.control().layout();
			offerViewers(page);
			hookFocus(page.control());
			tabs.getSelection().setImage(page.current() == null ? null : image(page.current()));
		});
	}

	private void offerViewers(ResultPage page) {
		for (ToolItem each : viewers.getItems()) {
			each.dispose();
		}
		for (ResultViewDescriptor each : page.views()) {
			ToolItem item = new ToolItem(viewers, SWT.RADIO);
			item.setText(each.getName());
			item.setImage(image(each));
			item.setToolTipText(NLS.bind(Messages.showAs, each.getName()));
			item.setSelection(each == page.current());
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (item.getSelection() && page.current() != each) {
					page.show(each);
					// the item cannot be disposed while it tells of its selection
					viewers.getDisplay().asyncExec(() -> {
						if (!tabs.isDisposed()) {
							showPage();
							page.viewer().ifPresent(ResultViewer::setFocus);
						}
					});
				}
			}));
		}
		viewers.setVisible(page.views().size() > 1);
		// the folder asks for its size when it is set
		tabs.setTopRight(null);
		tabs.setTopRight(viewers, SWT.RIGHT | SWT.WRAP);
	}

	private Image image(ResultViewDescriptor view) {
		return view.getIcon().flatMap(path -> ResourceLocator.imageDescriptorFromBundle(view.getContributor(), path))
				.map(images::get).orElse(null);
	}

	/** In lists and pictures, Copy is about the result; in fields, about their text. */
	private void hookFocus(Control control) {
		if (control.getData(ResultsView.class.getName()) == null
				&& (control instanceof Table || control instanceof Tree || control instanceof Canvas)) {
			control.setData(ResultsView.class.getName(), Boolean.TRUE);
			IActionBars bars = getViewSite().getActionBars();
			new FocusActions(bars, control).add(ActionFactory.COPY, copy).add(ActionFactory.SELECT_ALL,
					action(Messages.selectAll, null, () -> viewer().ifPresent(ResultViewer::selectAll)));
		}
		if (control instanceof Composite composite) {
			for (Control each : composite.getChildren()) {
				hookFocus(each);
			}
		}
	}

	private void showHeader() {
		for (IAction each : List.of(runAgain, change)) {
			each.setEnabled(shown != null && shown.canRun());
		}
		for (IAction each : List.of(copy, export, earlier)) {
			each.setEnabled(shown != null);
		}
		// what is kept is for all, who would take it for the whole
		keep.setEnabled(shown != null && shown.canRun() && !isKept() && !shown.partial() && !shown.session().isReadOnly());
		if (shown != null) {
			String title = isKept() ? NLS.bind(Messages.keptHeader, shown.label()) : shown.label();
			set(header, old ? NLS.bind(Messages.outOfDate, title) : title);
			set(settings, shown.settings());
		}
	}

	private boolean isKept() {
		return shown.kept() != null && shown.kept().eContainer() != null;
	}

	private static void set(Label label, String text) {
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setToolTipText(text);
	}

	/** Tells whether the result may be another now; the study is read in a job. */
	private void findStaleness() {
		MadeResult result = shown;
		if (result == null || !studies().getSessions().contains(result.session())) {
			return;
		}
		StudySnapshot now = blind.snapshot();
		AnalysisRecord record = isKept() ? AnalysisRecord.of(result.kept()) : null;
		String hash = shownHash;
		Display display = tabs.getDisplay();
		Job.createSystem(Messages.checkingResult, (ICoreRunnable) monitor -> {
			String before = hash != null ? hash
					: record != null ? record.inputHash() : AnalysisRecord.inputHash(result.study(), result.scope());
			boolean stale = record != null ? record.isOutOfDate(now)
					: !before.equals(AnalysisRecord.inputHash(now, result.scope()));
			display.asyncExec(() -> {
				if (shown == result && !tabs.isDisposed()) {
					shownHash = before;
					old = stale;
					showHeader();
				}
			});
		}).schedule();
	}

	private void runAgain() {
		MadeResult result = shown;
		AnalysisJob.start(result.session(), result.method(), result.scope(), result.parameters(),
				isKept() ? result.kept() : null, made -> KeptResults.replace(getSite().getPage(), made));
	}

	private void changeAndRun() {
		AnalyseHandler.ask(getSite().getWorkbenchWindow(), shown.session(), shown.method(), shown.scope().asMap(),
				shown.parameters().asMap());
	}

	private void keep() {
		MadeResult result = shown;
		KeptResults.keep(getSite().getShell(), result, run -> {
			history.replace(result, result.withKept(run));
			if (shown == result) {
				shown = result.withKept(run);
				showHeader();
			}
		});
	}

	private void copy() {
		page().ifPresent(page -> {
			if (!page.viewer().map(ResultViewer::copy).orElse(false)) {
				var table = ResultTables.of(page.result()).getFirst();
				Copying.text(getSite().getShell(), CellText.tabSeparated(table.columns(), table.rows()));
			}
		});
	}

	private void export() {
		page().ifPresent(page -> page.viewer()
				.ifPresent(viewer -> ResultExport.ask(getSite().getShell(), shown, page.result(), viewer)));
	}

	@Override
	public void setFocus() {
		if (shown == null || viewer().isEmpty()) {
			stack.getControl().setFocus();
		} else {
			viewer().get().setFocus();
		}
	}

	/** What a viewer is given. */
	private final class Site implements ResultSite {

		private final MadeResult made;
		private final AnalysisResult part;

		Site(MadeResult made, AnalysisResult part) {
			this.made = made;
			this.part = part;
		}

		@Override
		public AnalysisResult result() {
			return part;
		}

		@Override
		public String methodId() {
			return made.methodId();
		}

		@Override
		public StudySnapshot study() {
			return made.study();
		}

		@Override
		public StudySession session() {
			return made.session();
		}

		@Override
		public void openPassages(String title, Evidence evidence) {
			EvidenceOpener.open(getSite().getWorkbenchWindow(), made.session(), title, evidence);
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
			List<MadeResult> results = results();
			display(results.get((results.indexOf(shown) + 1) % results.size()));
		}

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			menu = new Menu(parent);
			for (MadeResult each : results()) {
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
