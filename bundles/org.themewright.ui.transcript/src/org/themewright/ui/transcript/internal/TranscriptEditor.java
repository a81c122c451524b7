package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.core.text.TextUnits;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.RangeNavigator;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyEditorSupport;
import org.themewright.ui.StudyPropertyPages;
import org.themewright.ui.internal.codings.CodingFilter;
import org.themewright.ui.internal.widgets.EditorActions;
import org.themewright.ui.transcript.internal.out.ShownCodings;
import org.themewright.ui.transcript.internal.text.TurnIndex;

/** Reads and codes one transcript. */
public final class TranscriptEditor extends EditorPart implements ISaveablesSource, RangeNavigator {

	private static final String CONTEXT = "org.themewright.ui.transcript.context"; //$NON-NLS-1$
	private static final String TEXT_CONTEXT = "org.themewright.ui.transcript.textContext"; //$NON-NLS-1$
	private static final String SPEAKER_MENU = "org.themewright.ui.transcript.speakers"; //$NON-NLS-1$

	private final OpenStudies.Listener studiesListener = new OpenStudies.Listener() {
		@Override
		public void activated(StudySession session) {
			researcherChanged();
		}
	};
	private final IPropertyChangeListener fontListener = event -> fontChanged(event.getProperty());
	private final IPreferenceStore preferences = ReadingPreferences.store();
	private final IPropertyChangeListener preferenceListener = event -> preferenceChanged(event.getProperty());
	private StudyEditorSupport support;
	private CodingVisibility visibility;
	private ShownTranscript shown;
	private Coder coder;
	private ReadingPane pane;
	private FindBar findBar;
	private ProblemBar problemBar;
	private VisibilityBar visibilityBar;
	private CodebookLink codebookLink;
	private TranscriptSelection selection;
	private CodingActions actions;
	private CodingChanges changes;
	private UnitSelection selecting;
	private MemoActions memoActions;
	private TextCorrection correction;
	private TurnActions turns;
	private TranscriptOutline outline;
	private EditorActions globalActions;
	private IContextActivation keys;
	/** Set while the caret is moved by this editor and not by the user. */
	private boolean moving;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof StudyEditorInput ofStudy) || !(ofStudy.getObject() instanceof Transcript transcript)) {
			throw new PartInitException(NLS.bind(Messages.TranscriptEditor_noTranscript, input.getName()));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		StudySession session = ofStudy.getSession();
		coder = new Coder(session, transcript, studies());
		visibility = new CodingVisibility(transcript, coder::researcher, this::visibilityChanged);
		shown = new ShownTranscript(session, transcript, visibility::shows, visibility::mayBeSeen);
		support = new StudyEditorSupport(session, this::follow, () -> firePropertyChange(PROP_DIRTY));
	}

	private OpenStudies studies() {
		return getSite().getService(OpenStudies.class);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		problemBar = new ProblemBar(area, this::selectUnplaced);
		pane = new ReadingPane(area, shown, preferences);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		visibilityBar = new VisibilityBar(area, shown.session(), visibility, pane.colours(), this::chooseCodings);
		visibilityBar.control().moveAbove(pane.control());
		findBar = new FindBar(area, pane, shown);
		selection = new TranscriptSelection(this::selectAndReveal, this::selectAndReveal, shown.transcript());
		getSite().setSelectionProvider(selection);
		actions = new CodingActions(getEditorSite(), shown, pane, coder, this::select);
		turns = new TurnActions(getEditorSite(), shown, pane);
		changes = new CodingChanges(getSite().getShell(), shown, pane, coder, actions);
		selecting = new UnitSelection(shown, pane, actions);
		memoActions = new MemoActions(getEditorSite(), shown, pane, actions, this::select);
		correction = new TextCorrection(area, pane, shown, actions, this::correctionSwitched);
		pane.setResearcher(coder.researcher());
		pane.onZoom(percent -> preferences.setValue(ReadingPreferences.ZOOM, percent));
		preferences.addPropertyChangeListener(preferenceListener);
		listen();
		hookActions();
		createContextMenu();
		CodeDrop.install(pane, shown, actions);
		TextDrag.install(shown, pane, actions);
		EndDrag.install(pane, coder, actions);
		CaretSpeech speech = new CaretSpeech(pane.text(), shown, this::codingsAtHand, actions::said);
		speech.install();
		actions.onSay(speech::refresh);
		studies().addListener(studiesListener);
		JFaceResources.getFontRegistry().addListener(fontListener);
		problemBar.show(shown.unplaced(), shown.memos().unplaced());
		codebookLink = new CodebookLink(getSite().getPage(), shown.session().getStudy(), visibility::setSelectedCodes);
		codebookLink.read();
		showVisibility();
	}

	private void preferenceChanged(String name) {
		if (pane.text().isDisposed()) {
			return;
		}
		switch (name) {
		case ReadingPreferences.ZOOM -> {
			int percent = preferences.getInt(ReadingPreferences.ZOOM);
			if (percent != pane.zoom()) {
				pane.zoom(percent);
			}
		}
		case ReadingPreferences.MEASURE, ReadingPreferences.LINE_SPACING, ReadingPreferences.TURN_NUMBERS,
				ReadingPreferences.TIME_STAMPS -> pane.layoutAnew();
		default -> {
			// not about what is shown now
		}
		}
	}

	private void listen() {
		StyledText text = pane.text();
		text.addCaretListener(event -> caretMoved());
		text.addListener(SWT.KeyDown, this::typed);
		text.addListener(SWT.FocusIn, event -> activateKeys());
		text.addListener(SWT.FocusOut, event -> deactivateKeys());
		pane.stripes().canvas.addListener(SWT.MouseDown, event -> stripePressed(event, false));
		pane.stripes().canvas.addListener(SWT.MouseDoubleClick, event -> stripePressed(event, true));
		pane.memos().canvas.addListener(SWT.MouseDown, this::memoPressed);
		pane.memos().canvas.addListener(SWT.MouseDoubleClick, this::memoOpened);
		pane.overview().onPress(coding -> select(coding, true), pane::centre);
		pane.speakers().canvas.addListener(SWT.MouseDoubleClick, event -> selectTurnAt(event.y));
		pane.speakers().canvas.addListener(SWT.MenuDetect,
				event -> goToTurnAt(pane.speakers().canvas.toControl(event.x, event.y).y));
	}

	/** Shows what is to be seen now; the selection of the workbench does not stay on what is hidden. */
	private void visibilityChanged() {
		shown.filterCodings();
		if (pane != null && !pane.text().isDisposed()) {
			showVisibility();
			selection.set(selected());
			if (outline != null) {
				outline.refreshCodes();
			}
		}
	}

	private void showVisibility() {
		pane.followCodings(visibility.display().byResearcher());
		visibilityBar.refresh(coder.researcher());
		VisibilityHandler.refresh(getSite().getService(ICommandService.class));
	}

	/** The keys of coding count while the text has the focus, so that the find bar can be typed into. */
	private void activateKeys() {
		if (keys == null) {
			keys = getSite().getService(IContextService.class)
					.activateContext(correction.isOn() ? TEXT_CONTEXT : CONTEXT);
			VisibilityHandler.refresh(getSite().getService(ICommandService.class));
		}
	}

	/** Keys that code are letters and digits again while the text is corrected. */
	private void correctionSwitched() {
		if (keys != null) {
			deactivateKeys();
			activateKeys();
		}
		setTextActions(true);
		getSite().getService(ICommandService.class).refreshElements(TranscriptCommands.CORRECT, null);
	}

	boolean isCorrecting() {
		return correction.isOn();
	}

	/** Lets the text be changed, or no longer; all of it is in sight then. */
	void correctText() {
		if (!correction.isOn()) {
			pane.folding().unfoldAll();
		}
		correction.set(!correction.isOn());
	}

	private void deactivateKeys() {
		if (keys != null) {
			getSite().getService(IContextService.class).deactivateContext(keys);
			keys = null;
		}
	}

	private void hookActions() {
		support.hookUndo(this, getEditorSite().getActionBars());
		globalActions = new EditorActions(this, getEditorSite().getActionBars());
		globalActions.set(ActionFactory.FIND.getId(), action(this::find));
		setTextActions(true);
		findBar.onFocus(focused -> setTextActions(!focused));
	}

	/** Copy, Delete and Select All are the text's, but not while words are typed into the find bar. */
	private void setTextActions(boolean on) {
		globalActions.set(ActionFactory.COPY.getId(), on ? action(pane.text()::copy) : null);
		globalActions.set(ActionFactory.SELECT_ALL.getId(), on ? action(pane.text()::selectAll) : null);
		boolean correcting = on && correction.isOn();
		globalActions.set(ActionFactory.DELETE.getId(), !on ? null
				: correcting ? action(() -> pane.text().invokeAction(ST.DELETE_NEXT)) : action(this::takeAway));
		globalActions.set(ActionFactory.CUT.getId(), correcting ? action(pane.text()::cut) : null);
		globalActions.set(ActionFactory.PASTE.getId(), correcting ? action(pane.text()::paste) : null);
		globalActions.update();
	}

	private static Action action(Runnable run) {
		return new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private void createContextMenu() {
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		IMenuListener fill = menu -> menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		manager.addMenuListener(fill);
		pane.text().setMenu(manager.createContextMenu(pane.text()));
		pane.stripes().canvas.setMenu(manager.createContextMenu(pane.stripes().canvas));
		getSite().registerContextMenu(manager, selection);
		MenuManager ofSpeakers = new MenuManager();
		ofSpeakers.setRemoveAllWhenShown(true);
		ofSpeakers.addMenuListener(fill);
		pane.speakers().canvas.setMenu(ofSpeakers.createContextMenu(pane.speakers().canvas));
		getSite().registerContextMenu(SPEAKER_MENU, ofSpeakers, selection);
	}

	// what happens

	private void follow(StudyChange change) {
		coder.follow(change);
		ShownTranscript.Update update = shown.apply(change);
		boolean concerned = CodingVisibility.isConcerned(change);
		if (concerned) {
			visibility.refresh();
		}
		if (update.gone()) {
			getSite().getShell().getDisplay().asyncExec(this::closeIfGone);
			return;
		}
		if (update.renamed()) {
			setPartName(getEditorInput().getName());
			setTitleToolTip(getEditorInput().getToolTipText());
		}
		if (pane == null || pane.text().isDisposed()) {
			return;
		}
		if (concerned) {
			visibilityBar.refresh(coder.researcher());
		}
		if (!update.isVisible()) {
			return;
		}
		moving = true;
		pane.follow(update);
		moving = false;
		if (change.kind() != StudyChange.Kind.EXECUTE) {
			// what was said may be of what is undone
			actions.say(null);
		}
		if (update.text() && change.kind() != StudyChange.Kind.EXECUTE && correction.isOn()) {
			showEnd(update.edits().getLast());
		}
		if (update.text()) {
			findBar.refresh();
		}
		problemBar.show(shown.unplaced(), shown.memos().unplaced());
		selection.set(selected());
		if (outline != null) {
			outline.refresh(update);
		}
	}

	/** Who corrects sees what undo did, and goes on there. */
	private void showEnd(TextEdit edit) {
		int end = edit.offset() + edit.inserted().length();
		pane.select(end);
		pane.reveal(new TextRange(end, end));
	}

	private void selectUnplaced() {
		List<Object> unplaced = new ArrayList<>(shown.unplaced().stream().filter(visibility::mayBeSeen).toList());
		unplaced.addAll(shown.memos().unplaced());
		selection.set(unplaced);
	}

	private void closeIfGone() {
		// an editor that was closed meanwhile, with its study, has no page
		IWorkbenchPage page = getSite().getPage();
		if (page != null && !getEditorInput().exists()) {
			page.closeEditor(this, false);
		}
	}

	private void fontChanged(String font) {
		if (ReadingFonts.FONT.equals(font) && !pane.text().isDisposed()) {
			pane.zoom(pane.zoom());
		}
	}

	private void researcherChanged() {
		if (pane != null && !pane.text().isDisposed()) {
			visibility.refresh();
			pane.setResearcher(coder.researcher());
			visibilityBar.refresh(coder.researcher());
		}
	}

	private void caretMoved() {
		if (!moving && !pane.folding().isChanging()) {
			pane.setSelected(null);
			pane.setSelectedNote(null);
			selection.set(selected());
			actions.say(null);
		}
	}

	/** The selected memo or coding, or the codings at the caret, or the transcript. */
	private List<?> selected() {
		if (pane.highlights().selectedNote != null) {
			return List.of(pane.highlights().selectedNote.object());
		}
		List<Coding> codings = codingsAtHand();
		return codings.isEmpty() ? List.of(shown.transcript()) : codings;
	}

	private List<Coding> codingsAtHand() {
		Coding coding = pane.highlights().selected;
		return coding == null ? shown.codingsAt(pane.selection()) : List.of(coding);
	}

	/** With words selected, a digit codes with a recent code, and the first letter of a code opens the list of codes. */
	private void typed(Event event) {
		if (correction.isOn()) {
			if (event.keyCode == SWT.ESC) {
				correction.set(false);
			}
			return;
		}
		boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT | SWT.CTRL)) == 0;
		if (!plain || !actions.hasTarget()) {
			return;
		}
		if (event.character >= '1' && event.character <= '0' + Coder.RECENT) {
			actions.codeWithRecent(event.character - '0');
		} else if (Character.isLetter(event.character)) {
			actions.quickCode(String.valueOf(event.character));
		}
	}

	private void stripePressed(Event event, boolean twice) {
		pane.text().setFocus();
		Coding coding = pane.stripes().at(event.x, event.y);
		if (coding == null) {
			return;
		}
		if (twice) {
			TextRange range = pane.rangeOf(coding);
			pane.select(range);
		} else {
			select(coding, false);
		}
	}

	/** What the margin's menu does is about the turn that was pressed; the caret stays where it is within that. */
	private void goToTurnAt(int y) {
		TextRange turn = shown.turnOrParagraph(pane.offsetAt(pane.text().getLeftMargin(), y));
		int caret = pane.selection().start();
		if (caret < turn.start() || caret > turn.end()) {
			moveCaret(turn.start());
			caretMoved();
		}
		pane.text().setFocus();
	}

	/** Selects what is written on a line; when it is selected already, what is written there next. */
	private void memoPressed(Event event) {
		pane.text().setFocus();
		List<MarginNote> notes = pane.memos().at(event.x, event.y);
		if (!notes.isEmpty() && event.button == 1 && event.count == 1) {
			int next = notes.indexOf(pane.highlights().selectedNote) + 1;
			select(notes.get(next % notes.size()), false);
		}
	}

	private void memoOpened(Event event) {
		List<MarginNote> notes = pane.memos().at(event.x, event.y);
		if (!notes.isEmpty()) {
			MarginNote selected = pane.highlights().selectedNote;
			memoActions.open(notes.contains(selected) ? selected : notes.getFirst());
		}
	}

	private void selectTurnAt(int y) {
		TextRange turn = shown.turnOrParagraph(pane.offsetAt(pane.text().getLeftMargin(), y));
		pane.select(turn);
		pane.text().setFocus();
	}

	/** Selects a coding: its words are marked, and the caret is put before them. */
	private void select(Coding coding, boolean reveal) {
		visibility.letPass(coding);
		TextRange range = pane.rangeOf(coding);
		if (range == null) {
			return;
		}
		moveCaret(range.start());
		pane.setSelectedNote(null);
		pane.setSelected(coding);
		if (reveal) {
			pane.reveal(range);
		}
		selection.set(List.of(coding));
	}

	/** Selects a memo or note: its words and its sign are marked, and the caret is put before them. */
	private void select(MarginNote note, boolean reveal) {
		TextRange range = shown.memos().rangeOf(note);
		if (range == null) {
			return;
		}
		moveCaret(range.start());
		pane.setSelected(note.coding());
		pane.setSelectedNote(note);
		if (reveal) {
			pane.reveal(range);
		}
		selection.set(List.of(note.object()));
		actions.say(MemoActions.describe(note));
	}

	private void moveCaret(int offset) {
		int top = pane.text().getTopPixel();
		moving = true;
		pane.select(offset);
		pane.text().setTopPixel(top);
		moving = false;
	}

	// what commands do

	/** Puts the caret at the start of the next turn, or of the one before. */
	void goToTurn(boolean forward) {
		Turn turn = shown.turns().beside(pane.selection().start(), forward ? 1 : -1);
		if (turn != null) {
			pane.select(turn.getStart());
			pane.reveal(TurnIndex.range(turn));
		}
	}

	/** The index of the turn at the caret, or -1. */
	int currentTurn() {
		Turn turn = shown.turns().at(pane.selection().start());
		return turn == null ? -1 : shown.turns().numberOf(turn) - 1;
	}

	/** Asks for a turn and puts the caret at its start. */
	void askForTurn() {
		if (shown.turns().all().isEmpty()) {
			actions.say(Messages.TranscriptEditor_noTurns);
			return;
		}
		GoToTurnDialog dialog = new GoToTurnDialog(getSite().getShell(), shown.turns().all(), currentTurn());
		if (dialog.open() == GoToTurnDialog.OK) {
			showPlace(TurnIndex.range(dialog.turn()));
			setFocus();
		}
	}

	/** Opens a list of turns and codes to go to one by a few letters. */
	void quickOutline() {
		Rectangle area = pane.control().getClientArea();
		Point corner = pane.control().toDisplay(0, 0);
		pane.hideToolTips();
		new QuickOutlinePopup(getSite().getShell(), this, new Rectangle(corner.x, corner.y, area.width, area.height))
				.open();
	}

	/** Folds the turn at the caret to its first words, or shows all of it. */
	void foldTurn() {
		Turn turn = shown.turns().at(pane.selection().start());
		if (correction.isOn()) {
			actions.say(Messages.TranscriptEditor_notWhileCorrecting);
		} else if (turn != null && (pane.folding().isFolded(turn) || pane.folding().canFold(turn))) {
			pane.folding().toggle(turn);
		} else {
			actions.say(Messages.TranscriptEditor_shortTurn);
		}
	}

	/** Folds what the interviewer says to its first words. */
	void foldInterviewer() {
		if (correction.isOn()) {
			actions.say(Messages.TranscriptEditor_notWhileCorrecting);
		} else {
			pane.folding().foldAll(ShownTranscript::isAsked);
		}
	}

	/** Shows all that is folded. */
	void unfoldAll() {
		pane.folding().unfoldAll();
	}

	/** Takes away what is selected: a memo, or a coding. */
	void takeAway() {
		if (!memoActions.delete()) {
			actions.uncode();
		}
	}

	/** Opens the find bar. */
	void find() {
		findBar.open();
	}

	/** Makes the text larger by steps; 0 sets it back. */
	void zoom(int steps) {
		pane.zoom(steps == 0 ? 100 : pane.zoom() + steps * ReadingPane.ZOOM_STEP);
	}

	// what others see

	/** Shows a coding and selects it, unless blind coding hides it. */
	private void selectAndReveal(Coding coding) {
		if (pane.rangeOf(coding) != null || isHidden(coding)) {
			select(coding, true);
		}
	}

	private void selectAndReveal(Memo memo) {
		select(shown.memos().noteOf(memo), true);
	}

	/** Whether a coding of this transcript would be shown if the reader had not hidden it. */
	private boolean isHidden(Coding coding) {
		return StudyObjects.setOf(coding) != null && StudyObjects.setOf(coding).getSource() == shown.transcript()
				&& !shown.unplaced().contains(coding) && !visibility.shows(coding) && visibility.mayBeSeen(coding);
	}

	@Override
	public void selectAndReveal(TextRange range) {
		int length = shown.text().length();
		TextRange place = new TextRange(Math.min(range.start(), length), Math.min(range.end(), length));
		pane.select(place);
		pane.reveal(place);
		pane.flash(place);
	}

	@Override
	public TextRange getSelectedRange() {
		return pane.selection();
	}

	/** Shows a place without selecting words. */
	void showPlace(TextRange range) {
		pane.select(range.start());
		pane.reveal(range);
		pane.flash(range);
	}

	/** Shows a coding that was chosen elsewhere. */
	void showCoding(Coding coding) {
		selectAndReveal(coding);
	}

	/** Which codings are shown. */
	CodingVisibility visibility() {
		return visibility;
	}

	/**
	 * Sets which codings are shown, in all editors of the study, as the popup does.
	 *
	 * @param filter the codings
	 */
	public void setCodingFilter(CodingFilter filter) {
		visibility.setDisplay(visibility.display().withFilter(filter));
	}

	/** Opens what codings are chosen with. */
	void chooseCodings() {
		pane.hideToolTips();
		new ShowCodingsPopup(getSite().getShell(), shown.transcript(), visibility,
				pane.control().toDisplay(0, 0)).open();
	}

	/** Shows only codings with the codes of the selected coding or of those at the caret. */
	void showOnlyCodeAtCaret() {
		List<Code> codes = selected().stream().filter(Coding.class::isInstance).map(each -> ((Coding) each).getCode())
				.filter(Objects::nonNull).toList();
		if (codes.isEmpty()) {
			actions.say(Messages.CodingActions_noCoding);
		} else {
			setCodingFilter(visibility.display().filter().onlyCodes(codes,
					StudyObjects.allCodes(shown.session().getStudy().getCodebook())));
		}
	}

	/** Says about the codings at the caret what the pointer would be told there. */
	void showCodingDetails() {
		if (codingsAtHand().isEmpty()) {
			actions.say(Messages.CodingActions_noCoding);
		} else {
			pane.reveal(pane.selection());
			pane.showToolTip(pane.selection().start());
		}
	}

	CodingActions actions() {
		return actions;
	}

	TurnActions turns() {
		return turns;
	}

	CodingChanges changes() {
		return changes;
	}

	UnitSelection selecting() {
		return selecting;
	}

	MemoActions memoActions() {
		return memoActions;
	}

	ShownTranscript shown() {
		return shown;
	}

	/** What was said last about what was done here; null for nothing. */
	String said() {
		return actions == null ? null : actions.said();
	}

	/** Who works here, or null. */
	Researcher researcher() {
		return coder.researcher();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IContentOutlinePage.class) {
			if (outline == null || outline.isDisposed()) {
				outline = new TranscriptOutline(this);
			}
			return adapter.cast(outline);
		}
		if (adapter == StyledText.class && pane != null) {
			return adapter.cast(pane.text());
		}
		if (adapter == StudySession.class) {
			return adapter.cast(support.getSession());
		}
		if (adapter == ShownCodings.class) {
			return adapter.cast(visibility);
		}
		T page = StudyPropertyPages.adapt(adapter);
		return page != null ? page : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		pane.text().setFocus();
		studies().setActive(support.getSession());
	}

	@Override
	public Saveable[] getSaveables() {
		return support.getSaveables();
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return support.getSaveables();
	}

	@Override
	public boolean isDirty() {
		return support.getSession().isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		studies().save(support.getSession());
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		deactivateKeys();
		if (codebookLink != null) {
			codebookLink.dispose();
		}
		if (globalActions != null) {
			globalActions.dispose();
		}
		JFaceResources.getFontRegistry().removeListener(fontListener);
		preferences.removePropertyChangeListener(preferenceListener);
		if (support != null) {
			studies().removeListener(studiesListener);
			visibility.dispose();
			support.dispose();
		}
		super.dispose();
	}
}
