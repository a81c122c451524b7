package org.themewright.ui.internal.history;

import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodebookHistory;
import org.themewright.core.codebook.HistoryLine;
import org.themewright.model.Code;
import org.themewright.model.Codebook;
import org.themewright.model.CodebookEvent;
import org.themewright.model.Named;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Theme;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyView;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.internal.widgets.CsvFile;
import org.themewright.ui.internal.widgets.FilterField;
import org.themewright.ui.internal.widgets.FocusActions;
import org.themewright.ui.internal.widgets.HintStack;
import org.themewright.ui.internal.widgets.WordFilter;

/** What was done to the selected code or theme, or to the whole codebook: when, by whom and why. */
public final class HistoryView extends StudyView {

	private static final Set<EStructuralFeature> SHOWN = Set.of(Literals.CODEBOOK__HISTORY, Literals.CODEBOOK_EVENT__AFTER,
			Literals.CODEBOOK_EVENT__RESEARCHER, Literals.NAMED__NAME);
	private static final int FILTER_WIDTH = 220;

	private final ISelectionListener selectionListener = this::selectionChanged;
	private HintStack stack;
	private Label header;
	private HistoryTable table;
	private Coalescer reload;
	private IAction linked;
	private Named subject;

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
		FilterField filter = new FilterField(right, Messages.filter, this::setFilter);
		table = new HistoryTable(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable().getParent());
		filter.leadTo(table.getTable());
		reload = new Coalescer(content, this::reload);
		installActions();
		getSite().getPage().addSelectionListener(selectionListener);
	}

	private void installActions() {
		linked = new Action(Messages.link, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				follow(isChecked() ? getSite().getPage().getSelection() : null);
			}
		};
		linked.setToolTipText(Messages.linkTip);
		linked.setImageDescriptor(StudyImages.named("link")); //$NON-NLS-1$
		linked.setChecked(true);
		IAction copy = action(Messages.copy, this::copy);
		IAction export = action(Messages.export, () -> CsvFile.export(getSite().getShell(), Messages.exportTitle,
				Messages.exportFile, table::rows));
		export.setImageDescriptor(StudyImages.named("export")); //$NON-NLS-1$
		new FocusActions(getViewSite().getActionBars(), table.getTable()).add(ActionFactory.COPY, copy)
				.add(ActionFactory.SELECT_ALL, action(Messages.selectAll, table.getTable()::selectAll));
		MenuManager menu = new MenuManager();
		menu.add(copy);
		menu.add(export);
		table.getTable().setMenu(menu.createContextMenu(table.getTable()));
		getViewSite().getActionBars().getToolBarManager().add(linked);
		getViewSite().getActionBars().getToolBarManager().add(export);
	}

	private IAction action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				if (getSession() != null) {
					work.run();
				}
			}
		};
	}

	/** One line a row, columns by tabs, as spreadsheets take them. */
	private void copy() {
		List<List<?>> rows = table.rows();
		if (table.getSelected().size() == 1) {
			rows = List.of(rows.get(0), rows.get(1 + table.getTable().getSelectionIndex()));
		}
		String text = rows.stream().map(row -> row.stream().map(cell -> cell.toString().replaceAll("\\s+", " ")) //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.joining("\t"))).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
		Copying.text(table.getTable(), text);
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != this && linked.isChecked()) {
			follow(selection);
		}
	}

	/** Selections of anything else leave what is shown: who reads a history also looks at passages. */
	private void follow(ISelection selection) {
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		boolean codebook = selection == null || first instanceof StudySession || first instanceof Codebook;
		if (getSession() != null && (codebook || first instanceof Code || first instanceof Theme)) {
			Named wanted = codebook ? null : (Named) first;
			if (wanted != subject && (wanted == null || StudyObjects.studyOf(wanted) == getSession().getStudy())) {
				subject = wanted;
				reload();
			}
		}
	}

	@Override
	protected void showStudy(StudySession session) {
		subject = null;
		reload();
	}

	@Override
	protected void showChange(StudyChange change) {
		if (change.notifications().stream().anyMatch(each -> SHOWN.contains(each.getFeature()))) {
			reload.request();
		}
	}

	private void reload() {
		if (getSession() == null) {
			table.setLines(List.of());
			stack.show(Messages.noStudy);
			return;
		}
		Codebook codebook = getSession().getStudy().getCodebook();
		List<CodebookEvent> events = subject == null ? CodebookHistory.of(codebook)
				: CodebookHistory.of(codebook, subject);
		table.setLines(events.stream().map(HistoryLine::of).toList());
		stack.show(codebook == null || codebook.getHistory().isEmpty() ? Messages.empty : null);
		showHeader();
	}

	private void setFilter(WordFilter words) {
		table.setFilter(words);
		showHeader();
	}

	private void showHeader() {
		String text = MessageFormat.format(Messages.header, subject == null ? Messages.whole : subject.getName(),
				table.getShownCount());
		header.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		header.setToolTipText(text);
	}

	@Override
	public void setFocus() {
		if (getSession() == null || !table.getTable().setFocus()) {
			stack.getControl().setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selectionListener);
		super.dispose();
	}
}
