package org.themewright.ui.internal.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodeStatistics;
import org.themewright.model.Code;
import org.themewright.model.Codebook;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.ui.StudyView;
import org.themewright.ui.internal.codings.BlindCoding;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.internal.widgets.CsvFile;
import org.themewright.ui.internal.widgets.FilterField;
import org.themewright.ui.internal.widgets.FocusActions;
import org.themewright.ui.internal.widgets.HintStack;
import org.themewright.ui.internal.widgets.InsertKey;
import org.themewright.ui.internal.widgets.WordFilter;

/** The codes of the study as a tree with counts. */
public final class CodebookView extends StudyView {

	private static final Set<EStructuralFeature> SHOWN = Set.of(Literals.CODEBOOK__CODES, Literals.CODE__CODES,
			Literals.NAMED__NAME, Literals.CODE__COLOUR);

	private final ISelectionListener editorListener = this::followEditor;
	private HintStack stack;
	private FilterField filter;
	private CodebookTree codes;
	private CodeCounting counting;
	/** Of the study that is shown; null when none is. */
	private BlindCoding blind;
	/** Codes whose rows still show what they counted before. */
	private final Set<Code> outdated = new HashSet<>();
	private CodebookActions actions;
	private CodeCommands commands;
	private Coalescer recount;
	private Coalescer countingAnew;
	private boolean linked;

	@Override
	protected void createContents(Composite parent) {
		stack = new HintStack(parent);
		Composite content = stack.getContent();
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(content);
		Composite top = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(4, 4, 4, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		filter = new FilterField(top, Messages.filter, this::setFilter);
		codes = new CodebookTree(content, Messages.codes, new CodeContent(), this::counts, this::getSession);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(codes.getControl());
		filter.leadTo(codes.getViewer().getTree());
		recount = new Coalescer(content, this::recount);
		countingAnew = new Coalescer(content, this::countAnew);
		actions = new CodebookActions(this, codes);
		commands = new CodeCommands(getSite(), this::getSession, this::selectedCodes, this::select);
		commands.install();
		setUp();
		getSite().setSelectionProvider(codes.getViewer());
		InsertKey.install(getSite(), actions::createSibling);
		fillToolBar(getViewSite().getActionBars().getToolBarManager());
		MenuManager columns = new MenuManager(Messages.columns);
		columns.setRemoveAllWhenShown(true);
		columns.addMenuListener(codes.getColumns()::fillMenu);
		getViewSite().getActionBars().getMenuManager().add(columns);
		getViewSite().getActionBars().getMenuManager().add(actions.action(Messages.export, this::export));
		getSite().getPage().addSelectionListener(editorListener);
	}

	private void setUp() {
		TreeViewer viewer = codes.getViewer();
		CodebookDrag.install(viewer);
		CodebookDrop.install(viewer, this::getSession, commands::merge);
		viewer.addOpenListener(event -> actions.showPassages());
		new FocusActions(getViewSite().getActionBars(), viewer.getTree())
				.add(ActionFactory.DELETE, actions.action(Messages.delete, actions::delete))
				.add(ActionFactory.RENAME, actions.action(Messages.rename, codes::rename))
				.add(ActionFactory.COPY, actions.action(Messages.copy, actions::copy))
				.add(ActionFactory.PASTE, actions.action(Messages.paste, commands::pasteBeside))
				.add(ActionFactory.SELECT_ALL, actions.action(Messages.selectAll, viewer.getTree()::selectAll));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fillMenu);
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
		getSite().registerContextMenu(getSite().getId() + ".codes", menu, viewer); //$NON-NLS-1$
	}

	private void fillToolBar(IToolBarManager bar) {
		bar.add(actions.newCode());
		bar.add(new Separator());
		bar.add(actions.expandAll());
		bar.add(actions.collapseAll());
		bar.add(actions.link(on -> linked = on));
	}

	@Override
	protected void showStudy(StudySession session) {
		Codebook codebook = session == null ? null : session.getStudy().getCodebook();
		stopCounting();
		if (session != null) {
			blind = new BlindCoding(session, countingAnew::requestAfterPaint);
			startCounting(session);
		}
		codes.getViewer().setInput(codebook);
		codes.expand(() -> codes.getViewer().expandToLevel(2));
		actions.setEnabled(codebook != null);
		stack.show(session == null ? Messages.noStudy : codebook == null ? Messages.unreadable : null);
	}

	/** The counts; null while no study is open or the codings are still being counted. */
	private CodeStatistics counts() {
		return counting == null ? null : counting.get();
	}

	private void startCounting(StudySession session) {
		counting = new CodeCounting(session, blind::shows, codes::updateAllCounts);
		outdated.clear();
	}

	/** Other codings are hidden than before, which editors show first. */
	private void countAnew() {
		if (counting != null) {
			counting.stop();
			startCounting(getSession());
			codes.updateAllCounts();
		}
	}

	private void stopCounting() {
		if (counting != null) {
			counting.stop();
			counting = null;
			blind.dispose();
			blind = null;
		}
	}

	@Override
	protected void showChange(StudyChange change) {
		outdated.addAll(counting.update(change));
		if (touchesAny(change, SHOWN)) {
			outdated.clear();
			refresh();
		} else if (!outdated.isEmpty()) {
			recount.request();
		}
	}

	private static boolean touchesAny(StudyChange change, Set<EStructuralFeature> features) {
		return change.notifications().stream().anyMatch(each -> features.contains(each.getFeature()));
	}

	private void recount() {
		if (getSession() != null) {
			codes.updateCounts(outdated);
			outdated.clear();
		}
	}

	private void refresh() {
		codes.getViewer().refresh();
	}

	private void setFilter(WordFilter words) {
		if (getSession() != null) {
			codes.setFilter(words);
		}
	}

	/** Selects the code of the coding that is selected in an editor. */
	private void followEditor(IWorkbenchPart part, ISelection selection) {
		if (linked && part != this && selection instanceof IStructuredSelection structured && getSession() != null) {
			List<Code> found = structured.stream().filter(Coding.class::isInstance)
					.map(each -> ((Coding) each).getCode()).distinct().toList();
			if (!found.isEmpty()) {
				codes.getViewer().setSelection(new StructuredSelection(found), true);
			}
		}
	}

	/** All codes as a table, each with what it is used for by itself. */
	private void export() {
		CsvFile.export(getSite().getShell(), Messages.exportTitle, Messages.exportFile, () -> {
			CodeStatistics counts = counts() != null ? counts() : new CodeStatistics(getSession().getStudy(), blind::shows);
			List<List<?>> rows = new ArrayList<>();
			List<Object> headings = new ArrayList<>(List.of(Messages.codes));
			headings.addAll(CodeColumns.headings());
			rows.add(headings);
			for (Code each : StudyObjects.allCodes(getSession().getStudy().getCodebook())) {
				List<Object> row = new ArrayList<>(List.of(StudyObjects.path(each)));
				row.addAll(CodeColumns.values(counts.own(each)));
				rows.add(row);
			}
			return rows;
		});
	}

	private List<Code> selectedCodes() {
		return codes.getSelected().stream().map(Code.class::cast).toList();
	}

	/** Selects what was created, once it is shown. */
	void select(Collection<Code> objects) {
		codes.getViewer().setSelection(new StructuredSelection(List.copyOf(objects)), true);
		codes.getViewer().getTree().setFocus();
	}

	StudySession session() {
		return getSession();
	}

	@Override
	public void setFocus() {
		if (getSession() != null) {
			codes.getViewer().getTree().setFocus();
		} else {
			stack.getControl().setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(editorListener);
		stopCounting();
		super.dispose();
	}
}
