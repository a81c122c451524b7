package org.themewright.ui.internal.memos;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.edit.MemoOperations;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.StudyView;
import org.themewright.ui.internal.codings.BlindCoding;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.internal.widgets.HintStack;

/** The memos of the study, with the text of the selected one beside them. */
public final class MemosView extends StudyView {

	/** What rows say about other objects. */
	private static final Set<EStructuralFeature> SHOWN = Set.of(Literals.NAMED__NAME, Literals.CODING__QUOTE,
			Literals.CODING__CODE, Literals.TRANSCRIPT__TURNS);

	private final ISelectionListener selectionListener = this::selectionChanged;
	private final EditorListener editorListener = new EditorListener();
	private final Selection selection = new Selection();
	/** Memos that changed, and other objects that rows say something about, since the table was brought up to date. */
	private final Set<Memo> changed = new HashSet<>();
	private final Set<Object> changedOthers = new HashSet<>();
	private HintStack stack;
	private MemosFilter filter;
	private MemosTable table;
	private MemoPreview preview;
	private MemosActions actions;
	private Coalescer update;
	private Identified subject;
	/** Of the study that is shown; null when none is. */
	private BlindCoding blind;

	@Override
	protected void createContents(Composite parent) {
		stack = new HintStack(parent);
		Composite content = stack.getContent();
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(content);
		filter = new MemosFilter(content, new Coalescer(content, this::filter)::request);
		SashForm sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new MemosTable(new Composite(sash, SWT.NONE));
		Composite right = new Composite(sash, SWT.NONE);
		right.setLayout(new FillLayout());
		preview = new MemoPreview(right);
		sash.setWeights(68, 32);
		filter.leadTo(table.getTable());
		update = new Coalescer(content, this::update);
		getSite().setSelectionProvider(selection);
		actions = new MemosActions(this, table, this::create, this::link);
		table.getTable().addListener(SWT.Selection, event -> selected());
		getSite().getPage().addSelectionListener(selectionListener);
		getSite().getPage().addPartListener(editorListener);
	}

	private void selected() {
		showPreview();
		selection.fire();
	}

	/** A memo about what is selected elsewhere, opened to be written. */
	private void create() {
		boolean known = subject != null && StudyObjects.studyOf(subject) == getSession().getStudy()
				&& !(subject instanceof Study);
		String title = known ? NLS.bind(Messages.titleAbout, StudyLabels.text(subject)) : Messages.titleNew;
		Memo memo = new MemoOperations(getSession()).create(title, "", //$NON-NLS-1$
				studies().requireResearcher(getSession()), known ? subject : null);
		update();
		table.select(List.of(memo), true);
		selected();
		StudyEditors.open(getSite().getPage(), getSession(), memo);
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selected) {
		if (part == this || !(selected instanceof IStructuredSelection structured)) {
			return;
		}
		List<Memo> memos = structured.stream().filter(Memo.class::isInstance).map(Memo.class::cast).toList();
		if (!memos.isEmpty()) {
			follow(memos);
		} else if (structured.getFirstElement() instanceof Identified object) {
			subject = object;
			actions.setNewMemoTip(object instanceof Study ? Messages.newMemo
					: NLS.bind(Messages.newMemoAbout, StudyLabels.text(object).replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Selects what is selected elsewhere, as far as it is shown. */
	private void follow(List<Memo> memos) {
		if (!table.getSelected().equals(memos)) {
			update();
			table.select(memos, true);
			showPreview();
		}
	}

	StudySession session() {
		return getSession();
	}

	@Override
	protected void showStudy(StudySession session) {
		if (blind != null) {
			blind.dispose();
		}
		blind = session == null ? null : new BlindCoding(session, this::filter);
		subject = null;
		changed.clear();
		changedOthers.clear();
		filter.setResearchers(session == null ? List.of() : session.getStudy().getResearchers());
		filter.setTranscript(actions.isLinked() ? actions.transcript() : null);
		table.setFilter(filter.get().and(row -> isShown(row.memo())));
		table.setMemos(session == null ? List.of() : session.getStudy().getMemos());
		actions.setEnabled(session != null);
		showState();
	}

	@Override
	protected void researcherChanged() {
		filter();
	}

	/** Not even a number tells of what blind coding hides. */
	private boolean isShown(Memo memo) {
		return blind == null || !blind.hides(memo);
	}

	private void showState() {
		int all = table.count(this::isShown);
		int shown = table.getShown().size();
		stack.show(getSession() == null ? Messages.noStudy : all == 0 ? Messages.noMemos : null);
		filter.showCount(MessageFormat.format(shown == all ? Messages.count : Messages.countOf, shown, all));
		showPreview();
	}

	@Override
	protected void showChange(StudyChange change) {
		int before = changed.size() + changedOthers.size();
		for (Notification each : change.notifications()) {
			addMemos(each.getNotifier());
			addMemos(each.getOldValue());
			addMemos(each.getNewValue());
			if (SHOWN.contains(each.getFeature())) {
				changedOthers.add(each.getNotifier());
			}
		}
		if (change.touches(Literals.RESEARCHER)) {
			filter.setResearchers(getSession().getStudy().getResearchers());
		}
		if (changed.size() + changedOthers.size() > before) {
			update.request();
		}
	}

	private void addMemos(Object value) {
		switch (value) {
		case Memo memo -> changed.add(memo);
		case Collection<?> all -> all.forEach(this::addMemos);
		case null, default -> {
			// no memo
		}
		}
	}

	/** Brings the table up to date. */
	private void update() {
		if (!changed.isEmpty() || !changedOthers.isEmpty()) {
			table.update(changed, changedOthers);
			changed.clear();
			changedOthers.clear();
			showState();
		}
	}

	private void filter() {
		table.setFilter(filter.get().and(row -> isShown(row.memo())));
		showState();
	}

	/** Follows the active editor, or no longer. */
	private void link() {
		if (filter.setTranscript(actions.isLinked() ? actions.transcript() : null)) {
			filter();
		}
	}

	private void showPreview() {
		List<Memo> memos = table.getSelected();
		preview.show(memos.size() == 1 ? memos.get(0) : null);
	}

	@Override
	public void setFocus() {
		if (!table.getTable().setFocus()) {
			stack.getControl().setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selectionListener);
		getSite().getPage().removePartListener(editorListener);
		if (blind != null) {
			blind.dispose();
		}
		super.dispose();
	}

	/** Follows which editor is in front. */
	private final class EditorListener implements IPartListener {

		@Override
		public void partActivated(IWorkbenchPart part) {
			link();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPart part) {
			link();
		}

		@Override
		public void partClosed(IWorkbenchPart part) {
			link();
		}

		@Override
		public void partDeactivated(IWorkbenchPart part) {
			// another is activated
		}

		@Override
		public void partOpened(IWorkbenchPart part) {
			// it is activated, or stays behind
		}
	}

	/** The memos of the selected rows, for others to follow. */
	private final class Selection implements ISelectionProvider {

		private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

		@Override
		public void addSelectionChangedListener(ISelectionChangedListener listener) {
			listeners.add(listener);
		}

		@Override
		public void removeSelectionChangedListener(ISelectionChangedListener listener) {
			listeners.remove(listener);
		}

		@Override
		public ISelection getSelection() {
			return new StructuredSelection(table.getSelected());
		}

		@Override
		public void setSelection(ISelection wanted) {
			if (wanted instanceof IStructuredSelection structured) {
				table.select(structured.stream().filter(Memo.class::isInstance).map(Memo.class::cast).toList(), true);
				selected();
			}
		}

		void fire() {
			SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}
}
