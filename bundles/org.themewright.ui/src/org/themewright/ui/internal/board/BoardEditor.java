package org.themewright.ui.internal.board;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodeStatistics;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.Study;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Theme;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyImages;
import org.themewright.ui.internal.StudyObjectEditor;
import org.themewright.ui.internal.board.BoardDrag.Dropped;
import org.themewright.ui.internal.board.BoardModel.Card;
import org.themewright.ui.internal.codebook.CodeCounting;
import org.themewright.ui.internal.codebook.NameDialog;
import org.themewright.ui.internal.codings.BlindCoding;
import org.themewright.ui.internal.codings.CodingsView;
import org.themewright.ui.internal.themes.PartSelection;
import org.themewright.ui.internal.themes.Steps;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.internal.widgets.FilterField;
import org.themewright.ui.internal.widgets.FocusActions;
import org.themewright.ui.internal.widgets.InsertKey;
import org.themewright.ui.internal.widgets.MoveKeys;

/** The codes of a study as cards that are sorted into themes, which are columns. */
public final class BoardEditor extends StudyObjectEditor {

	/** Id of the editor. */
	public static final String ID = "org.themewright.ui.board.editor"; //$NON-NLS-1$

	private static final Set<EStructuralFeature> SHOWN = Set.of(Literals.CODEBOOK__CODES, Literals.CODE__CODES,
			Literals.CODEBOOK__THEMES, Literals.THEME__THEMES, Literals.THEME__CODES, Literals.THEME__STATE,
			Literals.NAMED__NAME, Literals.CODE__COLOUR, Literals.THEME__COLOUR);

	private final PartSelection selection = new PartSelection();
	private FilterField find;
	private Text findText;
	private BoardCanvas board;
	private CardMoves moves;
	private Coalescer recount;
	private CodeCounting counting;
	private BlindCoding blind;

	/**
	 * Opens or activates the board of a study.
	 *
	 * @param page    where
	 * @param session the study
	 */
	public static void open(IWorkbenchPage page, StudySession session) {
		try {
			page.openEditor(new StudyEditorInput(session, session.getStudy()), ID);
		} catch (PartInitException e) {
			ILog.of(BoardEditor.class).error(e.getMessage(), e);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof StudyEditorInput studyInput) || !(studyInput.getObject() instanceof Study study)
				|| study.getCodebook() == null) {
			throw new PartInitException(Messages.noCodebook);
		}
		setSite(site);
		setInput(input);
		setPartName(Messages.board);
	}

	@Override
	public void createPartControl(Composite parent) {
		follow(this::changed);
		StudySession session = session();
		moves = new CardMoves(session);
		blind = new BlindCoding(session, this::countAnew);
		counting = new CodeCounting(session, blind::shows, this::show);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite top = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(14, 14, 6, 2).spacing(12, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		Label hint = new Label(top, SWT.NONE);
		hint.setText(Messages.hint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(hint);
		Composite right = new Composite(top, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(right);
		find = new FilterField(right, Messages.find, words -> board.find(words));
		findText = (Text) right.getChildren()[0];
		board = new BoardCanvas(area, model(), new Work());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(board.control());
		find.leadTo(board.control());
		findText.addListener(SWT.DefaultSelection, event -> board.control().setFocus());
		new BoardDrag(board, session.getStudy(), this::dropped);
		recount = new Coalescer(area, this::show);
		getSite().setSelectionProvider(selection);
		hookKeys();
		selectFocused();
	}

	private void hookKeys() {
		Control control = board.control();
		new FocusActions(getEditorSite().getActionBars(), control)
				.add(ActionFactory.DELETE, action(Messages.takeOutMenu, this::remove))
				.add(ActionFactory.SELECT_ALL, action(Messages.selectAll, this::selectAll));
		InsertKey.install(getSite(), this::create);
		MoveKeys.install(getSite(), () -> shift(-1), () -> shift(1));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		control.setMenu(menu.createContextMenu(control));
		getEditorSite().registerContextMenu(ID, menu, selection, false);
	}

	private void fillMenu(IMenuManager menu) {
		List<Card> selected = board.cursor().selected();
		menu.add(action(Messages.open, this::open));
		Action create = action(Messages.newTheme, this::create);
		create.setActionDefinitionId(InsertKey.COMMAND);
		create.setImageDescriptor(StudyImages.named("new-theme")); //$NON-NLS-1$
		menu.add(create);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		if (!selected.isEmpty()) {
			menu.add(bound(Messages.moveUp, MoveKeys.UP, () -> shift(-1)));
			menu.add(bound(Messages.moveDown, MoveKeys.DOWN, () -> shift(1)));
			menu.add(action(Messages.carryLeft, () -> carry(-1, false)));
			menu.add(action(Messages.carryRight, () -> carry(1, false)));
			menu.add(action(Messages.copyRight, () -> carry(1, true)));
			menu.add(bound(Messages.takeOutMenu, ActionFactory.DELETE.getCommandId(), this::remove));
			menu.add(new Separator());
		}
		menu.add(action(Messages.zoomIn, () -> board.zoom(1.15)));
		menu.add(action(Messages.zoomOut, () -> board.zoom(1 / 1.15)));
		menu.add(action(Messages.zoomReset, () -> board.zoom(0)));
	}

	private static Action bound(String text, String commandId, Runnable work) {
		Action action = action(text, work);
		action.setActionDefinitionId(commandId);
		return action;
	}

	private static Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	/** What is to be seen no longer goes at once. */
	private void countAnew() {
		counting.stop();
		counting = new CodeCounting(session(), blind::shows, this::show);
		show();
	}

	private BoardModel model() {
		CodeStatistics counts = counting.get();
		return new BoardModel(session().getStudy(),
				code -> counts == null ? BoardModel.NOT_COUNTED : counts.withSubcodes(code).codings());
	}

	private void selectFocused() {
		List<Code> codes = board.cursor().selected().stream().map(Card::code).distinct().toList();
		Theme theme = board.cursor().focusedColumn().theme();
		selection.set(!codes.isEmpty() ? codes : theme == null ? List.of() : List.of(theme));
	}

	private void selectAll() {
		board.cursor().selectAll();
		board.reveal();
	}

	private void open() {
		Card card = board.cursor().card();
		Theme theme = board.cursor().focusedColumn().theme();
		if (card != null) {
			CodingsView.show(getSite().getPage(), board.cursor().selected().stream().map(Card::code).distinct().toList());
		} else if (theme != null) {
			StudyEditors.open(getSite().getPage(), session(), theme);
		}
	}

	private void create() {
		NameDialog dialog = new NameDialog(getSite().getShell(), Messages.newThemeTitle, Messages.newThemePrompt);
		if (dialog.open() == Window.OK) {
			Theme theme = new StudyOperations(session()).createTheme(null, dialog.getValue());
			board.cursor().go(board.model().indexOf(theme), BoardCursor.HEADING, false, false);
			board.reveal();
		}
	}

	private void remove() {
		List<Card> selected = board.cursor().selected();
		if (!selected.isEmpty()) {
			moves.remove(selected);
		}
	}

	private void shift(int step) {
		Theme theme = board.cursor().focusedColumn().theme();
		List<Code> codes = board.cursor().selected().stream().filter(each -> each.theme() == theme).map(Card::code).toList();
		int index = theme == null ? -1 : Steps.target(theme.getCodes(), codes, step);
		if (index >= 0) {
			Card focused = board.cursor().card();
			moves.arrange(theme, codes, index);
			board.cursor().select(codes, theme);
			if (focused != null) {
				board.cursor().focus(focused.code(), theme);
			}
			board.reveal();
		}
	}

	private void carry(int step, boolean copy) {
		List<Card> selected = board.cursor().selected();
		int column = board.cursor().column() + step;
		if (!selected.isEmpty() && column >= 0 && column < board.model().columns().size()) {
			Theme theme = board.model().column(column).theme();
			List<Code> codes = selected.stream().map(Card::code).distinct().toList();
			put(selected, codes, theme, theme == null ? 0 : Math.clamp(board.cursor().row(), 0, theme.getCodes().size()), copy);
		}
	}

	private void dropped(Dropped what) {
		put(what.cards(), what.codes(), what.theme(), what.index(), what.copy());
	}

	private void put(List<Card> cards, List<Code> codes, Theme theme, int index, boolean copy) {
		moves.put(cards, codes, theme, index, copy);
		board.cursor().select(codes, theme);
		board.reveal();
	}

	/** What is seen follows at once; what is only counted, a little later. */
	private void changed(StudyChange change) {
		if (session().getStudy().getCodebook() == null) {
			return;
		}
		boolean counted = !counting.update(change).isEmpty();
		if (change.notifications().stream().anyMatch(each -> SHOWN.contains(each.getFeature()))) {
			show();
		} else if (counted) {
			recount.request();
		}
	}

	private void show() {
		board.show(model());
		selectFocused();
	}

	@Override
	protected void focus() {
		board.control().setFocus();
	}

	@Override
	public void dispose() {
		if (counting != null) {
			counting.stop();
			blind.dispose();
		}
		super.dispose();
	}

	/** What keys and mouse on the board do. */
	private final class Work implements BoardCanvas.Work {

		@Override
		public void moved() {
			selectFocused();
		}

		@Override
		public void open() {
			BoardEditor.this.open();
		}

		@Override
		public void shift(int step) {
			BoardEditor.this.shift(step);
		}

		@Override
		public void carry(int step, boolean copy) {
			BoardEditor.this.carry(step, copy);
		}

		@Override
		public void create() {
			BoardEditor.this.create();
		}

		@Override
		public void remove() {
			BoardEditor.this.remove();
		}

		@Override
		public void find(char typed) {
			findText.setText(String.valueOf(typed));
			findText.setFocus();
			findText.setSelection(1);
		}
	}
}
