package org.themewright.ui.internal.themes;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.themes.ThemeCheck;
import org.themewright.model.Memo;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.AllRows;
import org.themewright.ui.internal.widgets.ColumnWidths;
import org.themewright.ui.internal.widgets.OpenRows;

/** The memos about a theme. */
final class MemosPage implements EditorPage {

	private final ThemeEditor editor;
	private final TableViewer viewer;
	private final PageButtons buttons;

	MemosPage(Composite parent, ThemeEditor editor) {
		this.editor = editor;
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 6).applyTo(parent);
		Composite holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		holder.setLayout(new FillLayout());
		viewer = new TableViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		ColumnWidths widths = new ColumnWidths(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableViewerColumn title = new TableViewerColumn(viewer, SWT.LEFT);
		title.getColumn().setText(Messages.memo);
		title.setLabelProvider(ColumnLabelProvider.createTextImageProvider(StudyLabels::text, StudyImages::get));
		widths.add(title.getColumn(), 30, 100, 0);
		TableViewerColumn text = new TableViewerColumn(viewer, SWT.LEFT);
		text.getColumn().setText(Messages.text);
		text.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> StudyLabels.shortened(((Memo) each).getText())));
		widths.add(text.getColumn(), 70, 160, 0);
		buttons = new PageButtons(parent, table).addAlways(Messages.newMemo, this::create)
				.add(Messages.openMemo, null, this::open)
				.add(Messages.deleteMemo, ActionFactory.DELETE.getCommandId(), this::delete);
		OpenRows.in(table, this::open);
		table.addListener(SWT.Selection, event -> selected());
		table.addListener(SWT.FocusIn, event -> selected());
		editor.focusActions(table).add(ActionFactory.DELETE, editor.action(Messages.deleteMemo, this::delete))
				.add(ActionFactory.SELECT_ALL, editor.action(Messages.selectAll, () -> AllRows.select(table)));
	}

	@Override
	public String title(ThemeCheck check) {
		return NLS.bind(Messages.memosTab, memos().size());
	}

	private List<Memo> memos() {
		return editor.blind().memos().stream().filter(each -> each.getAbout() == editor.theme()).toList();
	}

	@Override
	public void show(ThemeCheck check) {
		IStructuredSelection selection = viewer.getStructuredSelection();
		viewer.setInput(memos());
		viewer.setSelection(selection);
		buttons.update(!chosen().isEmpty());
	}

	private List<Memo> chosen() {
		return viewer.getStructuredSelection().stream().map(Memo.class::cast).toList();
	}

	private void selected() {
		editor.select(chosen());
		buttons.update(!chosen().isEmpty());
	}

	private void create() {
		OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
		String name = Objects.requireNonNullElse(editor.theme().getName(), ""); //$NON-NLS-1$
		StudyEditors.open(editor.getSite().getPage(), editor.session(), new MemoOperations(editor.session())
				.create(NLS.bind(Messages.memoTitle, name), "", studies.requireResearcher(editor.session()), editor.theme())); //$NON-NLS-1$
	}

	private void open() {
		chosen().forEach(each -> StudyEditors.open(editor.getSite().getPage(), editor.session(), each));
	}

	private void delete() {
		if (!chosen().isEmpty()) {
			new StudyOperations(editor.session()).delete(chosen());
			editor.showNow();
		}
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}
}
