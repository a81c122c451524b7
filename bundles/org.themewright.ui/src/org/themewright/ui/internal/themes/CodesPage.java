package org.themewright.ui.internal.themes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.core.themes.ThemeCheck;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.AllRows;
import org.themewright.ui.internal.widgets.ColumnWidths;
import org.themewright.ui.internal.widgets.MoveKeys;
import org.themewright.ui.internal.widgets.OpenRows;

/** The codes that a theme itself gathers, in their order, with the number of their codings. */
final class CodesPage implements EditorPage {

	private final ThemeEditor editor;
	private final TableViewer viewer;
	private final PageButtons buttons;
	private Map<Code, Long> counts = Map.of();

	CodesPage(Composite parent, ThemeEditor editor) {
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
		StudyLabels labels = new StudyLabels();
		table.addDisposeListener(event -> labels.dispose());
		TableViewerColumn name = new TableViewerColumn(viewer, SWT.LEFT);
		name.getColumn().setText(Messages.code);
		name.setLabelProvider(ColumnLabelProvider.createTextImageProvider(each -> StudyObjects.path((Code) each), labels::getImage));
		widths.add(name.getColumn(), 80, 120, 0);
		TableViewerColumn count = new TableViewerColumn(viewer, SWT.RIGHT);
		count.getColumn().setText(Messages.codings);
		count.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> Long.toString(count((Code) each))));
		widths.add(count.getColumn(), 20, 70, 0);
		buttons = new PageButtons(parent, table).addAlways(Messages.addCodes, this::add)
				.add(Messages.showPassages, null, this::open).add(Messages.moveUp, MoveKeys.UP, () -> move(-1))
				.add(Messages.moveDown, MoveKeys.DOWN, () -> move(1))
				.add(Messages.takeOut, ActionFactory.DELETE.getCommandId(), this::remove);
		OpenRows.in(table, this::open);
		table.addListener(SWT.Selection, event -> selected());
		table.addListener(SWT.FocusIn, event -> selected());
		editor.focusActions(table).add(ActionFactory.DELETE, editor.action(Messages.takeOut, this::remove))
				.add(ActionFactory.COPY, editor.action(Messages.copy, this::copy))
				.add(ActionFactory.SELECT_ALL, editor.action(Messages.selectAll, () -> AllRows.select(table)));
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK, transfers, new Drag());
		viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK, transfers, new Drop());
	}

	private long count(Code code) {
		return StudyObjects.withSubcodes(code).stream().mapToLong(each -> counts.getOrDefault(each, 0L)).sum();
	}

	@Override
	public String title(ThemeCheck check) {
		return NLS.bind(Messages.codesTab, codes().size());
	}

	private List<Code> codes() {
		return editor.theme().getCodes().stream().filter(each -> !each.eIsProxy()).toList();
	}

	@Override
	public void show(ThemeCheck check) {
		counts = check.evidence().codings().stream().collect(Collectors.groupingBy(Coding::getCode, Collectors.counting()));
		IStructuredSelection selection = viewer.getStructuredSelection();
		viewer.setInput(codes());
		viewer.setSelection(selection);
		buttons.update(!chosen().isEmpty());
	}

	private List<Code> chosen() {
		return viewer.getStructuredSelection().stream().map(Code.class::cast).toList();
	}

	private void selected() {
		editor.select(chosen());
		buttons.update(!chosen().isEmpty());
	}

	private void open() {
		editor.showCodings(null, chosen());
	}

	private void add() {
		take(CodesDialog.choose(viewer.getTable().getShell(), editor.session().getStudy(), editor.theme()), -1);
	}

	private void take(List<Code> codes, int index) {
		if (!codes.isEmpty()) {
			new ThemeOperations(editor.session()).sort(codes, null, editor.theme(), index);
			editor.showNow();
		}
	}

	private void remove() {
		if (!chosen().isEmpty()) {
			new ThemeOperations(editor.session()).sort(chosen(), editor.theme(), null, -1);
			editor.showNow();
		}
	}

	@Override
	public void move(int step) {
		int index = Steps.target(editor.theme().getCodes(), chosen(), step);
		if (index >= 0) {
			take(chosen(), index);
		}
	}

	private void copy() {
		editor.copy(chosen().stream().map(each -> StudyObjects.path(each) + '\t' + count(each) + '\n')
				.collect(Collectors.joining()));
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}

	/** Lets the codes be dragged to another place or into another view. */
	private final class Drag extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			event.doit = !chosen().isEmpty();
			LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	/** Takes codes between the rows. */
	private final class Drop extends ViewerDropAdapter {

		Drop() {
			super(viewer);
		}

		private List<Code> dragged() {
			return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
					? selection.stream().filter(Code.class::isInstance).map(Code.class::cast).distinct()
							.filter(each -> StudyObjects.studyOf(each) == editor.session().getStudy()).toList()
					: List.of();
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			return LocalSelectionTransfer.getTransfer().isSupportedType(type) && !dragged().isEmpty();
		}

		@Override
		public boolean performDrop(Object data) {
			int at = getCurrentTarget() instanceof Code code ? editor.theme().getCodes().indexOf(code) : -1;
			take(dragged(), at < 0 ? -1 : at + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0));
			return true;
		}
	}
}
