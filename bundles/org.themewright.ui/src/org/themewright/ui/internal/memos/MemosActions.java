package org.themewright.ui.internal.memos;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Memo;
import org.themewright.model.Transcript;
import org.themewright.ui.RangeNavigator;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyImages;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.internal.widgets.CsvFile;
import org.themewright.ui.internal.widgets.FocusActions;
import org.themewright.ui.internal.widgets.InsertKey;
import org.themewright.ui.internal.widgets.OpenRows;

/** What can be done with memos in their view. */
final class MemosActions {

	private final MemosView view;
	private final MemosTable table;
	private final Action newMemo;
	private final Action open = action(Messages.openPlace, this::open);
	private final Action edit = action(Messages.edit, this::edit);
	private final Action putBack = action(Messages.putBack, this::putBack);
	private final Action putOnSelection = action(Messages.putOnSelection, this::putOnSelection);
	private final Action copy = action(Messages.copy, this::copy);
	private final Action delete = action(Messages.delete, this::delete);
	private final Action export = action(Messages.export, this::export);
	private final Action linked;

	/**
	 * @param create writes a memo
	 * @param linkChanged run when the view begins or ceases to follow the editor
	 */
	MemosActions(MemosView view, MemosTable table, Runnable create, Runnable linkChanged) {
		this.view = view;
		this.table = table;
		newMemo = action(Messages.newMemo, create);
		newMemo.setImageDescriptor(StudyImages.named("new-memo")); //$NON-NLS-1$
		newMemo.setActionDefinitionId(InsertKey.COMMAND);
		export.setImageDescriptor(StudyImages.named("export")); //$NON-NLS-1$
		linked = new Action(Messages.linked, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				linkChanged.run();
			}
		};
		linked.setToolTipText(Messages.linkedTip);
		linked.setImageDescriptor(StudyImages.named("link")); //$NON-NLS-1$
		install();
	}

	private void install() {
		Table control = table.getTable();
		OpenRows.in(control, open::run);
		new FocusActions(view.getViewSite().getActionBars(), control).add(ActionFactory.DELETE, delete)
				.add(ActionFactory.COPY, copy).add(ActionFactory.RENAME, edit)
				.add(ActionFactory.SELECT_ALL, action(Messages.selectAll, control::selectAll));
		InsertKey.install(view.getSite(), newMemo::run);
		IToolBarManager bar = view.getViewSite().getActionBars().getToolBarManager();
		bar.add(newMemo);
		bar.add(linked);
		bar.add(new Separator());
		bar.add(export);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		control.setMenu(menu.createContextMenu(control));
		view.getSite().registerContextMenu(menu, view.getSite().getSelectionProvider());
	}

	private void fillMenu(IMenuManager menu) {
		List<Memo> selected = table.getSelected();
		if (!selected.isEmpty()) {
			menu.add(open);
			menu.add(edit);
			menu.add(new Separator("edit")); //$NON-NLS-1$
			if (selected.stream().anyMatch(MemoOperations::isUnplaced)) {
				menu.add(putBack);
			}
			if (selected.size() == 1) {
				putOnSelection.setEnabled(selectedWords() != null);
				menu.add(putOnSelection);
			}
			menu.add(copy);
			menu.add(delete);
		}
		menu.add(newMemo);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(export);
	}

	void setEnabled(boolean enabled) {
		newMemo.setEnabled(enabled);
		export.setEnabled(enabled);
	}

	/** Says what a new memo will be about. */
	void setNewMemoTip(String tip) {
		newMemo.setToolTipText(tip);
	}

	/** Whether only the memos on the transcript in the active editor are wanted. */
	boolean isLinked() {
		return linked.isChecked();
	}

	/** Goes to the place of a memo; one about nothing that has a place is opened itself. */
	private void open() {
		List<Memo> selected = table.getSelected();
		if (!selected.isEmpty()) {
			if (selected.get(0).getAbout() == null) {
				edit();
			} else {
				MemoPlaces.show(view.getSite().getPage(), view.session(), selected.get(0));
			}
		}
	}

	private void edit() {
		table.getSelected().forEach(each -> StudyEditors.open(view.getSite().getPage(), view.session(), each));
	}

	/** Puts memos on their words where these can be found, and says how many could not be. */
	private void putBack() {
		List<Memo> unplaced = table.getSelected().stream().filter(MemoOperations::isUnplaced).toList();
		int found = new MemoOperations(view.session()).putBack(unplaced);
		if (found < unplaced.size()) {
			MessageDialog.openInformation(view.getSite().getShell(), Messages.putBackTitle,
					NLS.bind(Messages.notAllPutBack, found, unplaced.size() - found));
		}
	}

	private void putOnSelection() {
		TextRange words = selectedWords();
		if (words != null) {
			new MemoOperations(view.session()).move(table.getSelected().get(0), transcript(), words);
		}
	}

	/** The transcript in the active editor, or null. */
	Transcript transcript() {
		IEditorPart editor = view.getSite().getPage().getActiveEditor();
		return editor != null && editor.getEditorInput() instanceof StudyEditorInput input
				&& input.getSession() == view.session() && input.getObject() instanceof Transcript transcript ? transcript
						: null;
	}

	/** The words selected there, or null. */
	private TextRange selectedWords() {
		RangeNavigator navigator = transcript() == null ? null
				: Adapters.adapt(view.getSite().getPage().getActiveEditor(), RangeNavigator.class);
		TextRange range = navigator == null ? null : navigator.getSelectedRange();
		return range == null || range.isEmpty() ? null : range;
	}

	private void copy() {
		List<Memo> selected = table.getSelected();
		Copying.text(view.getSite().getShell(), MemoTexts.written(selected));
	}

	/** Writes the selected rows, or all when at most one is selected. */
	private void export() {
		List<Memo> selected = table.getSelected();
		CsvFile.export(view.getSite().getShell(), Messages.exportTitle, Messages.exportFile,
				() -> MemoTexts.table(selected.size() > 1 ? selected : table.getShown()));
	}

	private void delete() {
		List<Memo> selected = table.getSelected();
		if (!selected.isEmpty()) {
			new StudyOperations(view.session()).delete(selected);
		}
	}

	private Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				if (view.session() != null) {
					work.run();
				}
			}
		};
	}
}
