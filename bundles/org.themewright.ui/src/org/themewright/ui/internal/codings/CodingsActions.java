package org.themewright.ui.internal.codings;

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
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.ui.RangeNavigator;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyImages;
import org.themewright.ui.internal.widgets.AllRows;
import org.themewright.ui.internal.widgets.CodeChooser;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.internal.widgets.CsvFile;
import org.themewright.ui.internal.widgets.FocusActions;
import org.themewright.ui.internal.widgets.OpenRows;

/** What can be done with passages in the codings view. */
final class CodingsActions {

	private final CodingsView view;
	private final CodingsTable table;
	private final Action uncode = action(Messages.uncode, this::uncode);
	private final Action changeCode = action(Messages.changeCode, this::changeCode);
	private final Action putBack = action(Messages.putBack, this::putBack);
	private final Action putOnSelection = action(Messages.putOnSelection, this::putOnSelection);
	private final Action copy = action(Messages.copy, this::copy);
	private final Action export = action(Messages.export, this::export);
	private Action pin;
	private Action atCaret;
	private Action subcodes;

	CodingsActions(CodingsView view, CodingsTable table) {
		this.view = view;
		this.table = table;
		export.setImageDescriptor(StudyImages.named("export")); //$NON-NLS-1$
		pin = new Action(Messages.pin, IAction.AS_CHECK_BOX) {
		};
		pin.setToolTipText(Messages.pinTip);
		pin.setImageDescriptor(StudyImages.named("pin")); //$NON-NLS-1$
	}

	/**
	 * Puts the actions to work.
	 *
	 * @param subcodesChanged run when codes begin or cease to stand for those below them
	 * @param atCaretChanged run when what is at the caret is wanted, or no longer
	 */
	void install(Runnable subcodesChanged, Runnable atCaretChanged) {
		atCaret = new Action(Messages.link, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				atCaretChanged.run();
			}
		};
		atCaret.setToolTipText(Messages.linkTip);
		atCaret.setImageDescriptor(StudyImages.named("link")); //$NON-NLS-1$
		subcodes = new Action(Messages.subcodes, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				subcodesChanged.run();
			}
		};
		subcodes.setChecked(true);
		subcodes.setToolTipText(Messages.subcodesTip);
		subcodes.setImageDescriptor(StudyImages.named("subcodes")); //$NON-NLS-1$
		Table control = table.getViewer().getTable();
		OpenRows.in(control, this::open);
		new FocusActions(view.getViewSite().getActionBars(), control).add(ActionFactory.DELETE, uncode)
				.add(ActionFactory.COPY, copy)
				.add(ActionFactory.SELECT_ALL, action(Messages.selectAll, () -> AllRows.select(control)));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		control.setMenu(menu.createContextMenu(control));
		view.getSite().registerContextMenu(menu, view.getSite().getSelectionProvider());
	}

	void fillToolBar(IToolBarManager bar) {
		bar.add(subcodes);
		bar.add(pin);
		bar.add(atCaret);
		bar.add(new Separator());
		bar.add(export);
	}

	private void fillMenu(IMenuManager menu) {
		boolean any = !table.getSelected().isEmpty();
		if (any) {
			menu.add(action(Messages.open, this::open));
			menu.add(new Separator("edit")); //$NON-NLS-1$
			if (table.getSelected().stream().anyMatch(CodingsActions::isUnplaced)) {
				menu.add(putBack);
				putOnSelection.setEnabled(selectedWords() != null);
				menu.add(putOnSelection);
			}
			menu.add(changeCode);
			menu.add(copy);
			menu.add(uncode);
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(export);
	}

	boolean isPinned() {
		return pin.isChecked();
	}

	/** Whether the view shows what is at the caret of the editor. */
	boolean isAtCaret() {
		return atCaret.isChecked();
	}

	boolean isWithSubcodes() {
		return subcodes.isChecked();
	}

	private void open() {
		List<Passage> selected = table.getSelected();
		if (!selected.isEmpty()) {
			StudyEditors.open(view.getSite().getPage(), view.session(), selected.get(0).coding());
		}
	}

	private void uncode() {
		List<Coding> codings = changeable();
		if (!codings.isEmpty()) {
			new CodingOperations(view.session()).uncode(codings);
		}
	}

	private void changeCode() {
		List<Coding> codings = changeable();
		if (codings.isEmpty()) {
			return;
		}
		Code code = CodeChooser.choose(view.getSite().getShell(), Messages.changeCodeTitle, Messages.changeCodePrompt,
				StudyObjects.allCodes(view.session().getStudy().getCodebook()));
		if (code != null) {
			CodingOperations operations = new CodingOperations(view.session());
			view.session().execute(NLS.bind(Messages.changeCodeLabel, code.getName()),
					() -> codings.forEach(coding -> operations.recode(coding, code)));
		}
	}

	private static boolean isUnplaced(Passage passage) {
		return passage.coding().getState() != AnchorState.FIRM;
	}

	/** Puts orphaned codings on their words where these can be found, and says how many could not be. */
	private void putBack() {
		List<Coding> unplaced = selectedCodings().stream().filter(each -> each.getState() != AnchorState.FIRM).toList();
		int found = new CodingOperations(view.session()).putBack(unplaced);
		if (found < unplaced.size()) {
			MessageDialog.openInformation(view.getSite().getShell(), Messages.putBackTitle,
					NLS.bind(Messages.notAllPutBack, found, unplaced.size() - found));
		}
	}

	/** Puts an orphaned coding where the user has selected words for it. */
	private void putOnSelection() {
		TextRange words = selectedWords();
		if (words != null && !changeable().isEmpty()) {
			new CodingOperations(view.session()).move(selectedCodings().get(0), words);
		}
	}

	/** The words selected in the open transcript of the one selected coding, or null. */
	private TextRange selectedWords() {
		List<Passage> selected = table.getSelected();
		IEditorPart editor = view.getSite().getPage().getActiveEditor();
		if (selected.size() != 1 || editor == null || !(editor.getEditorInput() instanceof StudyEditorInput input)
				|| input.getObject() != StudyObjects.setOf(selected.get(0).coding()).getSource()) {
			return null;
		}
		RangeNavigator navigator = Adapters.adapt(editor, RangeNavigator.class);
		TextRange range = navigator == null ? null : navigator.getSelectedRange();
		return range == null || range.isEmpty() ? null : range;
	}

	/** The selected codings, without those of colleagues if these shall stay as they are. */
	private List<Coding> changeable() {
		return OthersCodings.leaveOut(view.getSite().getShell(), view.session(), selectedCodings());
	}

	private List<Coding> selectedCodings() {
		return table.getSelected().stream().map(Passage::coding).toList();
	}

	private void copy() {
		Copying.text(view.getSite().getShell(), PassageTexts.quotations(table.getSelected()));
	}

	/** Writes the selected rows, or all when at most one is selected. */
	private void export() {
		List<Passage> selected = table.getSelected();
		CsvFile.export(view.getSite().getShell(), Messages.exportTitle, Messages.exportFile,
				() -> PassageTexts.table(selected.size() > 1 ? selected : table.getShown()));
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
