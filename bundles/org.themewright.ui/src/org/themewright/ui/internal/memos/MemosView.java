package org.themewright.ui.internal.memos;

import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.StudyView;
import org.themewright.ui.internal.widgets.FilterField;
import org.themewright.ui.internal.widgets.FocusActions;
import org.themewright.ui.internal.widgets.HintStack;
import org.themewright.ui.internal.widgets.InsertKey;
import org.themewright.ui.internal.widgets.WordFilter;

/** The memos of the study, with the text of the selected one beside them. */
public final class MemosView extends StudyView {

	private static final int MARGIN = 10;
	private static final Comparator<Memo> BY_CHANGE = Comparator.comparing(Memo::getModified,
			Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));
	private final ISelectionListener selectionListener = this::selectionChanged;
	private final Collator collator = Collator.getInstance();
	private HintStack stack;
	private TableViewer viewer;
	private StyledText preview;
	private Action newMemo;
	private WordFilter filter = WordFilter.NONE;
	private Comparator<Memo> order;
	private Identified subject;

	@Override
	protected void createContents(Composite parent) {
		stack = new HintStack(parent);
		stack.getContent().setLayout(new FillLayout());
		SashForm sash = new SashForm(stack.getContent(), SWT.HORIZONTAL | SWT.SMOOTH);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
		Composite top = new Composite(left, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(4, 4, 4, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		FilterField field = new FilterField(top, Messages.filter, this::setFilter);
		createTable(left);
		field.leadTo(viewer.getTable());
		preview = new StyledText(sash, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		preview.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		preview.setLineSpacing(3);
		preview.setCaret(null);
		sash.setWeights(58, 42);
		createActions();
		getSite().setSelectionProvider(viewer);
		getSite().getPage().addSelectionListener(selectionListener);
	}

	private void createTable(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		viewer = new TableViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.title, 40, StudyLabels::text, Comparator.comparing(StudyLabels::text, collator), true);
		column(layout, Messages.about, 25, MemosView::about, Comparator.comparing(MemosView::about, collator), false);
		column(layout, Messages.author, 18, memo -> StudyLabels.text(memo.getAuthor()),
				Comparator.comparing(memo -> StudyLabels.text(memo.getAuthor()), collator), false);
		column(layout, Messages.changed, 30, memo -> day(memo.getModified()), BY_CHANGE, false);
		TableColumn date = viewer.getTable().getColumn(3);
		viewer.getTable().setSortColumn(date);
		viewer.getTable().setSortDirection(SWT.DOWN);
		order = BY_CHANGE.reversed();
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer ofTable, Object first, Object second) {
				return order.compare((Memo) first, (Memo) second);
			}
		});
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer ofTable, Object parentElement, Object element) {
				Memo memo = (Memo) element;
				return filter.matches(memo.getName(), memo.getText(), about(memo), StudyLabels.text(memo.getAuthor()));
			}
		});
		viewer.addSelectionChangedListener(event -> showPreview());
		viewer.addOpenListener(event -> open());
	}

	private void column(TableColumnLayout layout, String heading, int weight, Function<Memo, String> text,
			Comparator<Memo> comparator, boolean icon) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(heading);
		column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(memo -> text.apply((Memo) memo),
				memo -> icon ? StudyImages.get(memo) : null));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 2 * weight + 30));
		column.getColumn().addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> sortBy(column.getColumn(), comparator)));
	}

	private void sortBy(TableColumn column, Comparator<Memo> comparator) {
		Table table = viewer.getTable();
		boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
		table.setSortColumn(column);
		table.setSortDirection(down ? SWT.DOWN : SWT.UP);
		order = down ? comparator.reversed() : comparator;
		viewer.refresh();
	}

	private static String about(Memo memo) {
		return memo.getAbout() == null ? Messages.wholeStudy : StudyLabels.text(memo.getAbout());
	}

	private static String day(Instant instant) {
		return instant == null ? "" //$NON-NLS-1$
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault()).format(instant);
	}

	private void createActions() {
		newMemo = action(Messages.newMemo, this::create);
		newMemo.setImageDescriptor(StudyImages.named("new-memo")); //$NON-NLS-1$
		getViewSite().getActionBars().getToolBarManager().add(newMemo);
		Action delete = action(Messages.delete, this::delete);
		new FocusActions(getViewSite().getActionBars(), viewer.getTable()).add(ActionFactory.DELETE, delete)
				.add(ActionFactory.SELECT_ALL, action(Messages.selectAll, viewer.getTable()::selectAll));
		newMemo.setActionDefinitionId(InsertKey.COMMAND);
		InsertKey.install(getSite(), newMemo::run);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> fillMenu(manager, delete));
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
		getSite().registerContextMenu(menu, viewer);
	}

	private void fillMenu(IMenuManager menu, Action delete) {
		boolean any = !viewer.getStructuredSelection().isEmpty();
		if (any) {
			menu.add(action(Messages.open, this::open));
		}
		menu.add(newMemo);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		if (any) {
			menu.add(delete);
		}
	}

	private Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				if (getSession() != null) {
					work.run();
				}
			}
		};
	}

	private void open() {
		for (Object each : viewer.getStructuredSelection()) {
			StudyEditors.open(getSite().getPage(), getSession(), (Memo) each);
		}
	}

	/** A memo about what is selected elsewhere, opened to be written. */
	private void create() {
		boolean known = subject != null && StudyObjects.studyOf(subject) == getSession().getStudy()
				&& !(subject instanceof Study);
		String title = known ? NLS.bind(Messages.titleAbout, StudyLabels.text(subject))
				: Messages.titleNew;
		Memo memo = new StudyOperations(getSession()).createMemo(title, "", //$NON-NLS-1$
				studies().requireResearcher(getSession()), known ? subject : null);
		viewer.setSelection(new StructuredSelection(memo), true);
		StudyEditors.open(getSite().getPage(), getSession(), memo);
	}

	private void delete() {
		List<Memo> memos = viewer.getStructuredSelection().stream().map(Memo.class::cast).toList();
		if (!memos.isEmpty()) {
			new StudyOperations(getSession()).delete(memos);
		}
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != this && selection instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof Identified object && !(object instanceof Memo)) {
			subject = object;
			boolean named = !(object instanceof Study);
			newMemo.setToolTipText(named
					? NLS.bind(Messages.newMemoAbout, StudyLabels.text(object).replace("&", "&&")) //$NON-NLS-1$ //$NON-NLS-2$
					: Messages.newMemo);
		}
	}

	@Override
	protected void showStudy(StudySession session) {
		subject = null;
		viewer.setInput(session == null ? List.of() : session.getStudy().getMemos());
		newMemo.setEnabled(session != null);
		showHint();
		showPreview();
	}

	private void showHint() {
		boolean none = getSession() != null && getSession().getStudy().getMemos().isEmpty();
		stack.show(getSession() == null ? Messages.noStudy : none ? Messages.noMemos : null);
	}

	@Override
	protected void showChange(StudyChange change) {
		if (change.touches(Literals.MEMO) || change.touches(Literals.NAMED__NAME)) {
			viewer.refresh();
			showHint();
			showPreview();
		}
	}

	private void showPreview() {
		IStructuredSelection selection = viewer.getStructuredSelection();
		String text = selection.size() == 1 ? Objects.requireNonNullElse(((Memo) selection.getFirstElement()).getText(), "") //$NON-NLS-1$
				: Messages.selectOne;
		if (!text.equals(preview.getText())) {
			preview.setText(text);
		}
	}

	private void setFilter(WordFilter words) {
		filter = words;
		viewer.refresh();
	}

	@Override
	public void setFocus() {
		if (!viewer.getTable().setFocus()) {
			stack.getControl().setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selectionListener);
		super.dispose();
	}
}
