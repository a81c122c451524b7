package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.IContextMenuConstants;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.ISearchResultListener;
import org.eclipse.search.ui.SearchResultEvent;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.osgi.framework.FrameworkUtil;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.model.Identified;
import org.themewright.model.Transcript;
import org.themewright.search.HitKind;
import org.themewright.search.HitOrder;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditorSupport;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyImages;
import org.themewright.ui.internal.codings.BlindCoding;
import org.themewright.ui.internal.search.TranscriptSearchResult.FoundEvent;
import org.themewright.ui.internal.widgets.Copying;

/**
 * Shows a {@link TranscriptSearchResult} in the platform's Search view, as a tree by transcript, as a flat
 * table or as a concordance, with counts beside it that narrow it.
 */
public final class TranscriptSearchResultPage extends AbstractTextSearchViewPage {

	/** Up to so many matches are all in sight at once. */
	private static final int FEW = 200;

	private static final String CONCORDANCE = "concordance"; //$NON-NLS-1$
	private static final String COUNTS = "counts"; //$NON-NLS-1$
	private static final int[] SHARES = { 66, 34 };

	private final IAction copy = copyAction();
	private final HitsMenu menu = new HitsMenu(this);
	private final IAction tree = layoutAction(Layout.TREE, Messages.layoutTree, "layout-tree"); //$NON-NLS-1$
	private final IAction table = layoutAction(Layout.TABLE, Messages.layoutTable, "layout-table"); //$NON-NLS-1$
	private final IAction lines = layoutAction(Layout.CONCORDANCE, Messages.layoutConcordance, "concordance"); //$NON-NLS-1$
	private final IAction showCounts = countsAction();
	private final ISearchResultListener listener = this::resultChanged;
	private final Map<String, IAction> ownActions = new HashMap<>();
	private Composite root;
	private SashForm sash;
	private NarrowBar bar;
	private CountsPane counts;
	private StudyEditorSupport undo;
	private SearchAgain job;
	private boolean concordance;
	private boolean expanded;

	/** The forms in which hits are shown. */
	enum Layout {
		TREE, TABLE, CONCORDANCE;

		/** As it is kept with a search. */
		String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Optional<Layout> of(String id) {
			return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
		}
	}

	/** Made by the extension point. */
	public TranscriptSearchResultPage() {
		super(FLAG_LAYOUT_TREE | FLAG_LAYOUT_FLAT);
	}

	@Override
	public void createControl(Composite parent) {
		concordance = settings().getBoolean(CONCORDANCE);
		root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		bar = new NarrowBar(root, this::narrow, () -> run(HitsAction.BACK));
		sash = new SashForm(root, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite hits = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(hits);
		super.createControl(hits);
		counts = new CountsPane(sash, this::narrow);
		sash.setWeights(SHARES);
		bar.field().addListener(SWT.FocusIn, event -> use(Map.of()));
		for (Control each : counts.lists()) {
			each.addListener(SWT.FocusIn, event -> use(Map.of(ActionFactory.COPY.getId(), copy,
					ActionFactory.SELECT_ALL.getId(), selectAllAction())));
		}
		showCounts.setChecked(!settings().getBoolean(COUNTS));
		sash.setMaximizedControl(showCounts.isChecked() ? null : hits);
		showFound();
	}

	@Override
	public Control getControl() {
		return root;
	}

	private static IDialogSettings settings() {
		return DialogSettings.getOrCreateSection(PlatformUI
				.getDialogSettingsProvider(FrameworkUtil.getBundle(TranscriptSearchResultPage.class)).getDialogSettings(),
				"searchResults"); //$NON-NLS-1$
	}

	/** Keys like Delete are about the hits only while these have the focus. */
	private void use(Map<String, IAction> actions) {
		IActionBars bars = getSite().getActionBars();
		for (ActionFactory each : List.of(ActionFactory.COPY, ActionFactory.DELETE, ActionFactory.SELECT_ALL)) {
			bars.setGlobalActionHandler(each.getId(), actions.get(each.getId()));
		}
		bars.updateActionBars();
	}

	private IAction selectAllAction() {
		return new Action() {
			@Override
			public void run() {
				counts.selectAll();
			}
		};
	}

	/** What is shown, or null. */
	TranscriptSearchResult result() {
		return (TranscriptSearchResult) getInput();
	}

	@Override
	protected void configureTreeViewer(TreeViewer viewer) {
		// hits are wider than the view: a scroll bar over the rows would hide the last one and take its clicks
		viewer.getTree().setScrollbarsMode(SWT.NONE);
		viewer.getControl().addListener(SWT.FocusIn, event -> use(ownActions));
		viewer.setContentProvider(new TreeContent());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
				new HitTreeLabels(this, new HitStyles(viewer.getControl()))));
	}

	@Override
	protected TableViewer createTableViewer(Composite parent) {
		return new TableViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.VIRTUAL);
	}

	@Override
	protected void configureTableViewer(TableViewer viewer) {
		viewer.setContentProvider(
				(IStructuredContentProvider) input -> ((TranscriptSearchResult) input).places().toArray());
		viewer.getControl().addListener(SWT.FocusIn, event -> use(ownActions));
		HitTable.configure(viewer, concordance, this::sort);
	}

	@Override
	protected void elementsChanged(Object[] objects) {
		if (objects.length > 0) {
			getViewer().refresh();
			expandFew();
			selectFirst();
		}
	}

	/** What the platform selects it scrolls to, which would hide whose words it is among. */
	private void selectFirst() {
		// a study that is closed takes its results away, while they may still be to be shown
		if (result() != null && getViewer().getStructuredSelection().isEmpty() && !result().places().isEmpty()) {
			getViewer().setSelection(new StructuredSelection(firstShown()));
			if (getViewer() instanceof TreeViewer viewer) {
				viewer.getTree().setTopItem(viewer.getTree().getItem(0));
			}
		}
	}

	private FoundPlace firstShown() {
		return getLayout() == FLAG_LAYOUT_TREE ? result().places(result().in().getFirst()).getFirst()
				: result().places().getFirst();
	}

	@Override
	public void setInput(ISearchResult newResult, Object state) {
		expanded = false;
		if (result() != null) {
			result().removeListener(listener);
		}
		super.setInput(newResult, state);
		if (result() != null) {
			result().addListener(listener);
			// what was saved with the search, once: going back in history shows it as it was left
			if (state == null) {
				Layout.of(query().layout()).ifPresent(this::show);
			}
		}
		hookUndo();
		expandFew();
		showFound();
	}

	/** What is done to hits, e.g. coding them, is undone where it was done. */
	private void hookUndo() {
		IActionBars bars = getSite().getActionBars();
		if (undo != null) {
			undo.dispose();
			undo = null;
			bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
			bars.setGlobalActionHandler(ActionFactory.REDO.getId(), null);
			bars.updateActionBars();
		}
		if (result() != null) {
			undo = new StudyEditorSupport(query().sessions().getFirst(), change -> {
			}, () -> {
			});
			undo.hookUndo(getViewPart(), bars);
		}
	}

	@Override
	public void dispose() {
		if (result() != null) {
			result().removeListener(listener);
		}
		if (undo != null) {
			undo.dispose();
		}
		super.dispose();
	}

	/** Told in the thread that searched. */
	private void resultChanged(SearchResultEvent event) {
		if (event instanceof FoundEvent) {
			root.getDisplay().asyncExec(() -> {
				if (!root.isDisposed()) {
					showFound();
				}
			});
		}
	}

	/** Shows the counts of what was found, and to what it is narrowed. */
	private void showFound() {
		TranscriptSearchResult result = result();
		Found found = result == null ? null : result.found();
		bar.show(found, found != null && !query().isForSimilar(), found != null && query().canGoBack());
		counts.show(found);
		if (found != null && getViewer() instanceof TableViewer viewer) {
			HitTable.showOrder(viewer, found.state().options().order());
		}
	}

	@Override
	public String getLabel() {
		String label = super.getLabel();
		List<StudySession> open = PlatformUI.getWorkbench().getService(OpenStudies.class).getSessions();
		boolean blind = result() != null && query().sessions().stream()
				.anyMatch(each -> open.contains(each) && BlindCoding.now(each, BlindCoding::isOn));
		return blind ? NLS.bind(Messages.resultBlind, label) : label;
	}

	/** What was searched for; there has to be a result. */
	TranscriptQuery query() {
		return (TranscriptQuery) result().getQuery();
	}

	/** Looks for something else, as long as nothing else is wanted. */
	private void narrow(SearchState next) {
		query().change(next);
		searchAgain();
	}

	/** Puts the hits in another order. */
	void sort(HitOrder order) {
		if (result() != null && !query().isForSimilar()) {
			query().order(query().state().inOrder(order));
			searchAgain();
		}
	}

	private void searchAgain() {
		if (job != null) {
			job.cancel();
		}
		expanded = false;
		job = new SearchAgain(query());
		IWorkbenchSiteProgressService progress = getViewPart().getSite().getService(IWorkbenchSiteProgressService.class);
		progress.schedule(job, 0, true);
	}

	/** Does one of the things that can be done with hits. */
	void run(HitsAction what) {
		TranscriptQuery query = query();
		Shell shell = getSite().getShell();
		switch (what) {
		case CODE -> code(result().places());
		case BACK -> {
			if (query.canGoBack()) {
				query.goBack();
				searchAgain();
			}
		}
		case WITHIN -> bar.field().setFocus();
		case SAVE -> say(HitsOut.save(shell, query, layout().id()));
		case EXPORT -> HitsOut.export(shell, query, chosen());
		case MEMO -> say(HitsOut.inEachStudy(chosen(), in -> HitsOut.memo(getSite().getPage(), query, in)));
		case DIAGRAM -> say(HitsOut.inEachStudy(chosen(), in -> HitsOut.diagram(getSite().getPage(), in)));
		case SIMILAR -> selectedPlaces().stream().findFirst().ifPresent(SimilarHandler::search);
		case REPLACE -> say(HitsOut.inEachStudy(chosen(), in -> ReplaceHits.run(getViewPart().getSite(), in)));
		}
	}

	/** The selected hits where several are, else all. */
	private List<FoundPlace> chosen() {
		List<FoundPlace> selected = selectedPlaces();
		return selected.size() > 1 ? selected : result().places();
	}

	private void say(String done) {
		if (done != null) {
			getSite().getActionBars().getStatusLineManager().setMessage(done);
		}
	}

	@Override
	public void setLayout(int layout) {
		super.setLayout(layout);
		expanded = false;
		expandFew();
	}

	/** Opens the transcripts once, where that does not bury one under the matches of another. */
	private void expandFew() {
		if (!expanded && result() != null && result().getMatchCount() > 0 && getViewer() instanceof TreeViewer viewer) {
			expanded = true;
			if (result().getMatchCount() <= FEW) {
				viewer.expandAll();
			}
			// The platform scrolls to the first match, which would hide whose words it is among.
			Tree tree = viewer.getTree();
			if (tree.getItemCount() > 0) {
				tree.setTopItem(tree.getItem(0));
			}
		}
	}

	@Override
	protected void clear() {
		expanded = false;
		getViewer().refresh();
	}

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) {
		FoundPlace place = (FoundPlace) match.getElement();
		if (place.in().kind() != HitKind.SOURCE) {
			showObject(place, activate);
			return;
		}
		Transcript transcript = place.in().transcript();
		TextRange range = transcript == null ? null : place.locate(transcript.getText());
		if (transcript != null) {
			TextRange shown = range != null ? range : clipped(place, transcript.getText().length());
			StudyEditors.reveal(getSite().getPage(), place.in().session(), transcript, shown);
			if (!activate) {
				getSite().getPage().activate(getViewPart());
			}
		}
		String problem = transcript == null ? NLS.bind(Messages.transcriptGone, place.in().name())
				: range == null ? Messages.wordsGone : null;
		getSite().getActionBars().getStatusLineManager().setErrorMessage(problem);
	}

	/** A memo or theme in its editor, a coding at its words, a code in the codebook. */
	private void showObject(FoundPlace place, boolean activate) {
		Identified object = place.in().object();
		String problem = object == null ? NLS.bind(Messages.objectGone, place.in().name()) : null;
		if (object != null && !StudyObjectOpener.open(getSite().getPage(), place.in().session(), object)) {
			problem = NLS.bind(Messages.objectGone, place.in().name());
		}
		if (object != null && !activate) {
			getSite().getPage().activate(getViewPart());
		}
		getSite().getActionBars().getStatusLineManager().setErrorMessage(problem);
	}

	private static TextRange clipped(FoundPlace place, int length) {
		int start = Math.min(place.hit().start(), length);
		return new TextRange(start, start);
	}

	@Override
	protected void fillToolbar(IToolBarManager toolbar) {
		super.fillToolbar(toolbar);
		IActionBars bars = getSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		for (ActionFactory each : List.of(ActionFactory.COPY, ActionFactory.DELETE, ActionFactory.SELECT_ALL)) {
			ownActions.put(each.getId(), bars.getGlobalActionHandler(each.getId()));
		}
		menu.fill(toolbar);
		checkLayout();
		toolbar.appendToGroup(IContextMenuConstants.GROUP_VIEWER_SETUP, tree);
		toolbar.appendToGroup(IContextMenuConstants.GROUP_VIEWER_SETUP, table);
		toolbar.appendToGroup(IContextMenuConstants.GROUP_VIEWER_SETUP, lines);
		toolbar.appendToGroup(IContextMenuConstants.GROUP_VIEWER_SETUP, showCounts);
	}

	@Override
	protected void fillContextMenu(IMenuManager manager) {
		super.fillContextMenu(manager);
		// The platform's copy writes the label; researchers need to know who said it where.
		for (IContributionItem each : manager.getItems()) {
			if (each instanceof ActionContributionItem item && IWorkbenchCommandConstants.EDIT_COPY
					.equals(item.getAction().getActionDefinitionId())) {
				manager.remove(each);
			}
		}
		manager.appendToGroup(IContextMenuConstants.GROUP_EDIT, copy);
		menu.fill(manager);
	}

	private IAction countsAction() {
		Action action = new Action(Messages.showCounts, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				settings().put(COUNTS, !isChecked());
				sash.setMaximizedControl(isChecked() ? null : sash.getChildren()[0]);
			}
		};
		action.setImageDescriptor(StudyImages.named("filter")); //$NON-NLS-1$
		action.setToolTipText(Messages.showCounts);
		return action;
	}

	/** Codes hits, after asking. */
	void code(List<FoundPlace> places) {
		String done = HitsOut.inEachStudy(places, in -> CodeHits.run(getViewPart().getSite(), in));
		// the window does not always give the focus back by itself, and keys would go nowhere
		setFocus();
		if (done != null) {
			say(done);
			getViewer().refresh();
		}
	}

	private IAction copyAction() {
		Action action = new Action(Messages.copyWithReference, PlatformUI.getWorkbench().getSharedImages()
				.getImageDescriptor(ISharedImages.IMG_TOOL_COPY)) {
			@Override
			public void run() {
				copySelected();
			}
		};
		action.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		return action;
	}

	private void copySelected() {
		if (counts.lists().stream().anyMatch(Control::isFocusControl)) {
			Copying.text(getControl(), counts.copied());
			return;
		}
		List<FoundPlace> places = selectedPlaces();
		if (getLayout() == FLAG_LAYOUT_FLAT && concordance) {
			Copying.text(getControl(), places.stream().map(each -> HitText.concordanceLine(each.hit()))
					.collect(Collectors.joining(System.lineSeparator())));
			return;
		}
		String text = places.stream().map(each -> HitText.withReference(each.hit(), each.in().transcript()))
				.collect(Collectors.joining(System.lineSeparator()));
		Copying.text(getControl(), text);
	}

	/** Selected hits, and those of selected transcripts, each once. */
	List<FoundPlace> selectedPlaces() {
		TranscriptSearchResult result = result();
		List<FoundPlace> places = new ArrayList<>();
		if (result != null) {
			for (Object each : getViewer().getStructuredSelection()) {
				if (each instanceof FoundIn transcript) {
					places.addAll(result.places(transcript));
				} else if (each instanceof FoundPlace place) {
					places.add(place);
				}
			}
		}
		return places.stream().distinct().toList();
	}

	private IAction layoutAction(Layout layout, String name, String icon) {
		Action action = new Action(name, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					show(layout);
				}
			}
		};
		action.setImageDescriptor(StudyImages.named(icon));
		action.setToolTipText(name);
		return action;
	}

	private Layout layout() {
		return getLayout() == FLAG_LAYOUT_TREE ? Layout.TREE : concordance ? Layout.CONCORDANCE : Layout.TABLE;
	}

	private void checkLayout() {
		tree.setChecked(layout() == Layout.TREE);
		table.setChecked(layout() == Layout.TABLE);
		lines.setChecked(layout() == Layout.CONCORDANCE);
	}

	private void show(Layout layout) {
		boolean was = concordance;
		concordance = layout == Layout.CONCORDANCE;
		settings().put(CONCORDANCE, concordance);
		if (layout != Layout.TREE && getViewer() instanceof TableViewer viewer && was != concordance) {
			HitTable.configure(viewer, concordance, this::sort);
			viewer.refresh();
		}
		setLayout(layout == Layout.TREE ? FLAG_LAYOUT_TREE : FLAG_LAYOUT_FLAT);
		checkLayout();
		if (result() != null && getViewer() instanceof TableViewer viewer) {
			HitTable.showOrder(viewer, query().state().options().order());
		}
	}

	/** Transcripts with their hits. */
	private final class TreeContent implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((TranscriptSearchResult) input).in().toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			TranscriptSearchResult result = result();
			return result != null && element instanceof FoundIn transcript
					? result.places(transcript).toArray()
					: new Object[0];
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof FoundIn;
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof FoundPlace place ? place.in() : null;
		}
	}
}
