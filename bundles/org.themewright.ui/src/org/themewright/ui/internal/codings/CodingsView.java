package org.themewright.ui.internal.codings;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.model.Coding;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.StudyPerspective;
import org.themewright.ui.StudyView;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.internal.widgets.FilterField;
import org.themewright.ui.internal.widgets.HintStack;
import org.themewright.ui.internal.widgets.WordFilter;

/** The passages of what is selected: of codes, themes, transcripts, participants or researchers. */
public final class CodingsView extends StudyView {

	private static final Set<EStructuralFeature> SHOWN = Set.of(Literals.CODING_SET__CODINGS, Literals.CODING__CODE,
			Literals.STUDY__CODING_SETS, Literals.STUDY__SOURCES, Literals.CODING__QUOTE, Literals.CODING__MEMO,
			Literals.CODING__STATE, Literals.CODING__START, Literals.NAMED__NAME, Literals.CODE__COLOUR,
			Literals.CODE__CODES, Literals.THEME__CODES, Literals.THEME__THEMES, Literals.RESEARCHER__INITIALS,
			Literals.SPEAKER__PARTICIPANT, Literals.TURN__SPEAKER, Literals.TRANSCRIPT__TURNS);

	private static final int FILTER_WIDTH = 220;
	private final ISelectionListener selectionListener = this::selectionChanged;
	private final Selection selection = new Selection();
	private HintStack stack;
	private Label header;
	private CodingsTable table;
	private CodingsActions actions;
	private Coalescer reload;
	private List<EObject> subjects = List.of();
	private String title;
	/** Whether the subjects are the codings at the caret of an editor, which may be none. */
	private boolean atCaret;
	/** Of the study that is shown; null when none is. */
	private BlindCoding blind;

	/**
	 * Shows the passages of some objects, even if the view is pinned to others.
	 *
	 * @param page where the view is shown
	 * @param objects codes, themes or whatever else has passages
	 */
	public static void show(IWorkbenchPage page, List<? extends EObject> objects) {
		show(page, null, objects);
	}

	/**
	 * Shows codings that something stands for, under a title, even if the view is pinned to others.
	 *
	 * @param page where the view is shown
	 * @param title what they stand for; null for the names of the objects
	 * @param objects codings or objects that have some
	 */
	public static void show(IWorkbenchPage page, String title, List<? extends EObject> objects) {
		try {
			CodingsView view = (CodingsView) page.showView(StudyPerspective.CODINGS);
			view.setSubjects(title, objects);
		} catch (PartInitException e) {
			ILog.of(CodingsView.class).error(e.getMessage(), e);
		}
	}

	@Override
	protected void createContents(Composite parent) {
		stack = new HintStack(parent);
		Composite content = stack.getContent();
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(content);
		Composite top = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 4, 4, 0).spacing(10, 4).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		header = new Label(top, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
				.applyTo(header);
		Composite right = new Composite(top, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		GridDataFactory.fillDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(right);
		top.addControlListener(ControlListener.controlResizedAdapter(event -> stackWhenNarrow(top, right)));
		FilterField filter = new FilterField(right, Messages.filter, this::setFilter);
		table = new CodingsTable(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getViewer().getTable().getParent());
		filter.leadTo(table.getViewer().getTable());
		reload = new Coalescer(content, this::reload);
		actions = new CodingsActions(this, table);
		getSite().setSelectionProvider(selection);
		actions.install(this::reload, this::followCaret);
		table.getViewer().getTable().addListener(SWT.Selection, event -> selection.fire());
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		actions.fillToolBar(bar);
		getSite().getPage().addSelectionListener(selectionListener);
	}

	private static void stackWhenNarrow(Composite top, Composite right) {
		GridLayout layout = (GridLayout) top.getLayout();
		int columns = top.getSize().x < 2 * FILTER_WIDTH ? 1 : 2;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			GridData data = (GridData) right.getLayoutData();
			data.grabExcessHorizontalSpace = columns == 1;
			top.getParent().layout(true, true);
		}
	}

	@Override
	protected void showStudy(StudySession session) {
		if (blind != null) {
			blind.dispose();
		}
		blind = session == null ? null : new BlindCoding(session, reload::requestAfterPaint);
		atCaret = false;
		subjects = List.of();
		title = null;
		reload();
	}

	@Override
	protected void researcherChanged() {
		reload();
	}

	/** Codings that moved with their words are where they were in the list; what else typing does can wait until it rests. */
	@Override
	protected void showChange(StudyChange change) {
		boolean typed = !change.replacements().isEmpty();
		if (change.notifications().stream().anyMatch(each -> SHOWN.contains(each.getFeature())
				&& !(typed && each.getFeature() == Literals.CODING__START))) {
			if (typed) {
				reload.requestAtRest();
			} else {
				reload.requestAfterPaint();
			}
		}
	}

	/**
	 * Follows other views; of editors only the selected codings: who goes through the passages of a code stays in them,
	 * unless what is at the caret is wanted.
	 */
	private void selectionChanged(IWorkbenchPart part, ISelection selected) {
		if (part == this || actions.isPinned() || getSession() == null
				|| !(selected instanceof IStructuredSelection structured)) {
			return;
		}
		List<EObject> found = new ArrayList<>();
		List<Coding> codings = new ArrayList<>();
		for (Object each : structured) {
			Object object = each instanceof StudySession session ? session.getStudy() : each;
			if (Passages.isSubject(object) && !(part instanceof IEditorPart)) {
				found.add((EObject) object);
			} else if (object instanceof Coding coding) {
				codings.add(coding);
			}
		}
		if (actions.isAtCaret() && part instanceof IEditorPart) {
			showAtCaret(codings);
		} else if (!found.isEmpty()) {
			setSubjects(null, found);
		} else if (!codings.isEmpty()) {
			table.select(codings, true);
		}
	}

	/** Begins with what is at the caret now; when it is wanted no longer, with the whole study. */
	private void followCaret() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		if (!actions.isAtCaret()) {
			setSubjects(null, List.of());
		} else if (editor != null && editor.getSite().getSelectionProvider() != null) {
			selectionChanged(editor, editor.getSite().getSelectionProvider().getSelection());
		}
	}

	private void showAtCaret(List<Coding> codings) {
		atCaret = true;
		title = Messages.atCaret;
		subjects = List.copyOf(codings);
		reload();
	}

	private void setSubjects(String newTitle, List<? extends EObject> objects) {
		Study study = getSession() == null ? null : getSession().getStudy();
		List<EObject> ours = objects.stream().filter(each -> StudyObjects.studyOf(each) == study)
				.<EObject>map(each -> each).toList();
		if (atCaret || !ours.equals(subjects) || !Objects.equals(newTitle, title)) {
			atCaret = false;
			subjects = ours;
			title = newTitle;
			reload();
		}
	}

	private void reload() {
		StudySession session = getSession();
		if (session == null) {
			table.setPassages(List.of());
			stack.show(Messages.noStudy);
			return;
		}
		subjects = subjects.stream().filter(each -> StudyObjects.studyOf(each) == session.getStudy()).toList();
		if (subjects.isEmpty() && !atCaret) {
			title = null;
		}
		List<Passage> all = atCaret ? subjects.stream().map(each -> Passage.of((Coding) each)).toList()
				: Passages.of(session.getStudy(), subjects, actions.isWithSubcodes());
		List<Passage> shown = all.stream().filter(each -> blind.shows(each.coding())).toList();
		table.setPassages(shown);
		stack.show(session.getStudy().getCodingSets().isEmpty() ? Messages.noCodings : null);
		showHeader();
	}

	private void setFilter(WordFilter words) {
		table.setFilter(words);
		showHeader();
	}

	private void showHeader() {
		String what = title != null ? title : subjects.isEmpty() ? getSession() == null ? "" : getSession().getStudy().getName() //$NON-NLS-1$
				: subjects.size() == 1 ? StudyLabels.text(subjects.get(0))
						: MessageFormat.format(Messages.manySubjects, StudyLabels.text(subjects.get(0)), subjects.size() - 1);
		String all = MessageFormat.format(Messages.header, table.getShownCount(), what);
		String text = blind == null || !blind.isOn() ? all : MessageFormat.format(Messages.headerBlind, all);
		header.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		header.setToolTipText(text);
	}

	StudySession session() {
		return getSession();
	}

	@Override
	public void setFocus() {
		if (getSession() == null || !table.getViewer().getTable().setFocus()) {
			stack.getControl().setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selectionListener);
		if (blind != null) {
			blind.dispose();
		}
		super.dispose();
	}

	/** The codings of the selected rows, for others to follow. */
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
			return table.getSelection();
		}

		@Override
		public void setSelection(ISelection selected) {
			if (selected instanceof IStructuredSelection structured) {
				table.select(structured.stream().filter(Coding.class::isInstance).map(Coding.class::cast).toList(),
						true);
				fire();
			}
		}

		void fire() {
			SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}
}
