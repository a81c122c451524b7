package org.themewright.ui.transcript.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorSite;
import org.themewright.core.text.TextRange;
import org.themewright.core.text.TextUnits;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyColours;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.transcript.internal.text.RangeIndex;

/** What is done with codings by keyboard, menu and mouse; asks and answers where that is needed. */
final class CodingActions {

	/** Selects codings in the editor. */
	interface Selector {

		/** Marks the words of a coding, with the caret before them, and scrolls to them if wanted. */
		void select(Coding coding, boolean reveal);
	}

	private static final int SHORT_QUOTE = 40;
	private static final int POPUP_BACK = 60;
	private static final int POPUP_GAP = 4;

	private final IEditorSite site;
	private final ShownTranscript shown;
	private final ReadingPane pane;
	private final Coder coder;
	private final Selector selector;
	private final UnitPreference unit = new UnitPreference();
	private final Coalescer status;
	private String said;
	private Runnable speech = () -> {
	};

	CodingActions(IEditorSite site, ShownTranscript shown, ReadingPane pane, Coder coder, Selector selector) {
		this.site = site;
		this.shown = shown;
		this.pane = pane;
		this.coder = coder;
		this.selector = selector;
		status = new Coalescer(pane.control(), () -> site.getActionBars().getStatusLineManager().setMessage(said));
	}

	/** Whether words or a coding are selected. */
	boolean hasTarget() {
		return !pane.selection().isEmpty() || pane.highlights().selected != null;
	}

	/**
	 * The words that a command codes: those selected, else those of the selected coding, else the sentence; where a unit
	 * is set, whole units.
	 */
	private TextRange target() {
		TextRange words = snapped(pane.selection());
		if (!words.isEmpty()) {
			return words;
		}
		TextRange coded = pane.rangeOf(pane.highlights().selected);
		return coded != null ? coded : snapped(shown.sentence(pane.selection().start()));
	}

	/** The units that codings snap to and that a range touches; empty where there is nothing but white space. */
	TextRange snapped(TextRange range) {
		return shown.units().snapped(unit.get(), range);
	}

	private void withTarget(Consumer<TextRange> action) {
		TextRange target = target();
		if (target.isEmpty()) {
			say(Messages.CodingActions_noWords);
		} else {
			action.accept(target);
		}
	}

	/** Codes a range, and gives the text the focus. */
	void code(TextRange range, Collection<Code> codes) {
		coded(() -> coder.code(range, codes));
		pane.text().setFocus();
	}

	private void coded(Supplier<Coding> coding) {
		Coding made = coding.get();
		show(made);
		say(NLS.bind(Messages.CodingActions_coded, StudyLabels.text(made)));
	}

	/** Marks a coding that was just changed, if it is there still. */
	void show(Coding coding) {
		selector.select(coding, false);
	}

	/** Says something in the status line and to screen readers; null for nothing. */
	void say(String message) {
		if (message == null && said == null) {
			// whoever types or goes through the text has nothing to take away
			return;
		}
		said = message;
		status.requestAfterPaint();
		speech.run();
	}

	/** What was said last; null for nothing. */
	String said() {
		return said;
	}

	/** @param listener run when something was said */
	void onSay(Runnable listener) {
		speech = listener;
	}

	/** Asks for a code by its first letters and codes with it. */
	void quickCode(String typed) {
		withTarget(range -> {
			List<Code> codes = StudyObjects.allCodes(shown.session().getStudy().getCodebook());
			askForCode(range, typed, Messages.QuickCodePopup_message, codes,
					code -> coded(() -> coder.code(range, List.of(code))),
					name -> coded(() -> coder.codeWithNew(range, name)));
		});
	}

	/**
	 * Lets a code be chosen for words, which are shown meanwhile.
	 *
	 * @param typed what was typed already
	 * @param message what it is chosen for
	 * @param chosen gets a code
	 * @param created gets the name of a new code
	 */
	void askForCode(TextRange range, String typed, String message, List<Code> codes, Consumer<Code> chosen,
			Consumer<String> created) {
		pane.hideToolTips();
		pane.reveal(range);
		pane.setPreview(range, StudyColours.rgb(null));
		QuickCodePopup popup = new QuickCodePopup(site.getShell(), codes, coder.recent(), typed, message, below(range),
				chosen, created);
		// a key typed ahead may close it before it is open
		popup.create();
		popup.getShell().addListener(SWT.Dispose, event -> {
			if (!pane.text().isDisposed()) {
				pane.setPreview(null, null);
				pane.text().setFocus();
			}
		});
		popup.open();
	}

	private Point below(TextRange range) {
		StyledText text = pane.text();
		Point at = text.getLocationAtOffset(range.end());
		int y = Math.clamp(at.y + text.getLineHeight() + POPUP_GAP, 0, text.getClientArea().height);
		return text.toDisplay(Math.max(at.x - POPUP_BACK, text.getLeftMargin()), y);
	}

	/** Codes the selected words with themselves. */
	void codeInVivo() {
		TextRange words = TextUnits.trimmed(shown.text(), pane.selection());
		if (words.isEmpty()) {
			say(Messages.CodingActions_selectWords);
		} else {
			coded(() -> coder.codeInVivo(words, snapped(words)));
		}
	}

	/** Codes with one of the codes used last; 1 is the last. */
	void codeWithRecent(int number) {
		List<Code> recent = coder.recent();
		if (number > recent.size()) {
			say(Messages.CodingActions_noRecent);
		} else {
			withTarget(range -> coded(() -> coder.code(range, List.of(recent.get(number - 1)))));
		}
	}

	/** The codes used last, for menus. */
	List<Code> recentCodes() {
		return coder.recent();
	}

	/** Takes away the selected coding or one of those at the caret. */
	void uncode() {
		chooseOwn(Messages.CodingActions_nothingToUncode, coding -> {
			coder.uncode(List.of(coding));
			say(NLS.bind(Messages.CodingActions_uncoded, StudyLabels.text(coding)));
		});
	}

	/** Writes a note on the selected coding or one of those at the caret. */
	void memo() {
		chooseOwn(Messages.CodingActions_noCoding, coding -> {
			MemoDialog dialog = new MemoDialog(site.getShell(), coding);
			if (dialog.open() == MemoDialog.OK) {
				coder.setMemo(coding, dialog.memo());
			}
		});
	}

	/**
	 * Changes the selected coding or, after asking which, one of those at the caret, if it is one's own. What colleagues
	 * coded is how they read the text: to change it, one has to say that one works in their name.
	 */
	void chooseOwn(String none, Consumer<Coding> action) {
		List<Coding> codings = atHand();
		List<Coding> own = codings.stream().filter(coder::isOwn).toList();
		String others = String.join(", ", codings.stream().map(each -> StudyObjects.setOf(each).getResearcher()) //$NON-NLS-1$
				.distinct().map(StudyLabels::text).toList());
		choose(own, codings.isEmpty() ? none : NLS.bind(Messages.CodingActions_notYours, others), action);
	}

	private List<Coding> atHand() {
		Coding selected = pane.highlights().selected;
		return selected == null ? shown.codingsAt(pane.selection()) : List.of(selected);
	}

	private void choose(List<Coding> codings, String none, Consumer<Coding> action) {
		if (codings.isEmpty()) {
			say(none);
		} else if (codings.size() == 1) {
			action.accept(codings.getFirst());
		} else {
			openChoice(codings, action);
		}
	}

	private void openChoice(List<Coding> codings, Consumer<Coding> action) {
		pane.hideToolTips();
		Menu menu = new Menu(pane.text());
		StudyLabels labels = new StudyLabels();
		boolean[] chosen = { false };
		for (Coding each : codings) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(describe(each).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.setImage(labels.getImage(each));
			item.addListener(SWT.Selection, event -> {
				chosen[0] = true;
				action.accept(each);
			});
			item.addListener(SWT.Arm, event -> pane.setSelected(each));
		}
		menu.addListener(SWT.Hide, event -> pane.text().getDisplay().asyncExec(() -> {
			menu.dispose();
			labels.dispose();
			if (!chosen[0] && !pane.text().isDisposed()) {
				pane.setSelected(null);
			}
		}));
		menu.setLocation(below(pane.selection()));
		menu.setVisible(true);
	}

	/** Selects the next coding, or the one before. */
	void goToCoding(boolean forward) {
		Coding from = pane.highlights().selected;
		int caret = pane.selection().start();
		RangeIndex.Entry<Coding> found = forward ? shown.codings().next(from, caret)
				: shown.codings().previous(from, caret);
		if (found == null) {
			say(forward ? Messages.CodingActions_noNext : Messages.CodingActions_noPrevious);
		} else {
			selector.select(found.item(), true);
			say(describe(found.item()));
		}
	}

	/** Code, beginning of the words, and who coded. */
	private static String describe(Coding coding) {
		String quote = StudyLabels.shortened(coding.getQuote());
		String words = quote.length() <= SHORT_QUOTE ? quote
				: new TextRange(0, SHORT_QUOTE).withoutSplitPairs(quote).in(quote).stripTrailing() + "\u2026"; //$NON-NLS-1$
		Researcher who = StudyObjects.setOf(coding).getResearcher();
		return NLS.bind(Messages.CodingActions_coding,
				new Object[] { StudyLabels.text(coding.getCode()), words, StudyLabels.text(who) });
	}
}
