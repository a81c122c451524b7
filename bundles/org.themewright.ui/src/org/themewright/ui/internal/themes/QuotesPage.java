package org.themewright.ui.internal.themes;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.core.themes.ThemeCheck;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.ui.internal.codings.CodingsTable;
import org.themewright.ui.internal.widgets.AllRows;
import org.themewright.ui.internal.widgets.MoveKeys;
import org.themewright.ui.internal.widgets.OpenRows;

/** The key quotes or the contrary cases of a theme, in their order, which is changed by dragging and by keys. */
final class QuotesPage implements EditorPage {

	private final ThemeEditor editor;
	private final Role role;
	private final CodingsTable table;
	private final PageButtons buttons;

	QuotesPage(Composite parent, ThemeEditor editor, Role role) {
		this.editor = editor;
		this.role = role;
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 6).applyTo(parent);
		Composite holder = new Composite(parent, SWT.NONE);
		holder.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		table = new CodingsTable(holder);
		Table control = table.getViewer().getTable();
		buttons = new PageButtons(parent, control).add(Messages.goTo, null, this::open)
				.add(Messages.moveUp, MoveKeys.UP, () -> move(-1)).add(Messages.moveDown, MoveKeys.DOWN, () -> move(1))
				.add(Messages.remove, ActionFactory.DELETE.getCommandId(), this::remove);
		OpenRows.in(control, this::open);
		control.addListener(SWT.Selection, event -> selected());
		control.addListener(SWT.FocusIn, event -> selected());
		editor.focusActions(control).add(ActionFactory.DELETE, editor.action(Messages.remove, this::remove))
				.add(ActionFactory.COPY, editor.action(Messages.copy, () -> editor.copy(table.getCopied())))
				.add(ActionFactory.SELECT_ALL, editor.action(Messages.selectAll, () -> AllRows.select(control)));
		table.getViewer().addDropSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK,
				new Transfer[] { LocalSelectionTransfer.getTransfer() }, new Drop());
	}

	@Override
	public String title(ThemeCheck check) {
		return NLS.bind(role == Role.KEY_QUOTE ? Messages.keyQuotesTab : Messages.contraryCasesTab, codings().size());
	}

	private List<Coding> codings() {
		return ThemeOperations.codings(editor.theme(), role).stream()
				.filter(each -> !each.eIsProxy() && StudyObjects.setOf(each) != null && editor.blind().shows(each)).toList();
	}

	@Override
	public void show(ThemeCheck check) {
		table.setCodings(codings());
		buttons.update(!table.getSelectedCodings().isEmpty());
	}

	private void selected() {
		editor.select(table.getSelectedCodings());
		buttons.update(!table.getSelectedCodings().isEmpty());
	}

	private void open() {
		editor.open(table.getSelectedCodings());
	}

	private void remove() {
		List<Coding> selected = table.getSelectedCodings();
		if (!selected.isEmpty()) {
			new ThemeOperations(editor.session()).drop(editor.theme(), role, selected);
			editor.showNow();
		}
	}

	@Override
	public void move(int step) {
		List<Coding> selected = table.getSelectedCodings();
		List<Coding> shown = codings();
		int index = Steps.target(shown, selected, step);
		if (index >= 0) {
			List<Coding> all = ThemeOperations.codings(editor.theme(), role);
			arrange(selected, index == shown.size() ? all.size() : all.indexOf(shown.get(index)));
		}
	}

	private void arrange(List<Coding> codings, int index) {
		new ThemeOperations(editor.session()).arrange(editor.theme(), role, codings, index);
		editor.showNow();
		table.select(codings, true);
	}

	@Override
	public void setFocus() {
		table.getViewer().getTable().setFocus();
	}

	/** Takes codings between the rows: its own change their place, others are picked. */
	private final class Drop extends ViewerDropAdapter {

		Drop() {
			super(table.getViewer());
		}

		private List<Coding> dragged() {
			return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
					? selection.stream().filter(Coding.class::isInstance).map(Coding.class::cast)
							.filter(each -> StudyObjects.studyOf(each) == editor.session().getStudy()).toList()
					: List.of();
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			return LocalSelectionTransfer.getTransfer().isSupportedType(type) && !dragged().isEmpty();
		}

		@Override
		public boolean performDrop(Object data) {
			List<Coding> dropped = dragged();
			Coding at = CodingsTable.codingOf(getCurrentTarget());
			boolean after = getCurrentLocation() == LOCATION_AFTER;
			// a question about consent must not be asked while the drag goes on
			table.getViewer().getTable().getDisplay().asyncExec(() -> take(dropped, at, after));
			return true;
		}

		private void take(List<Coding> dropped, Coding at, boolean after) {
			List<Coding> now = ThemeOperations.codings(editor.theme(), role);
			if (!now.containsAll(dropped) && !editor.pick(role, dropped)) {
				return;
			}
			int index = at == null ? now.size() : now.indexOf(at) + (after ? 1 : 0);
			arrange(dropped, Math.max(0, index));
		}
	}
}
