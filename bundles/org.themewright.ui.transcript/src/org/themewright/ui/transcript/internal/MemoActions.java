package org.themewright.ui.transcript.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.text.TextRange;
import org.themewright.core.text.TextUnits;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyLabels;

/** What is done with memos beside the text by keyboard, menu and mouse. */
final class MemoActions {

	/** Selects notes in the editor. */
	interface Selector {

		/** Marks a note and its words, and scrolls to them if wanted. */
		void select(MarginNote note, boolean reveal);
	}

	private final IEditorSite site;
	private final ShownTranscript shown;
	private final ReadingPane pane;
	private final CodingActions codings;
	private final Selector selector;

	MemoActions(IEditorSite site, ShownTranscript shown, ReadingPane pane, CodingActions codings, Selector selector) {
		this.site = site;
		this.shown = shown;
		this.pane = pane;
		this.codings = codings;
		this.selector = selector;
	}

	/** Writes in the selected memo or on the selected coding, else a new memo on the selected words, else on the turn. */
	void write() {
		MarginNote note = pane.highlights().selectedNote;
		Coding coding = pane.highlights().selected;
		if (session().isReadOnly()) {
			codings.say(Messages.MemoActions_readOnly);
		} else if (note != null && note.memo() != null) {
			edit(note);
		} else if (coding != null) {
			codings.memo();
		} else {
			writeNew();
		}
	}

	private void edit(MarginNote note) {
		TextRange range = shown.memos().rangeOf(note);
		MemoDialog dialog = new MemoDialog(site.getShell(), note.memo(), range == null ? "" : range.in(shown.text())); //$NON-NLS-1$
		if (dialog.open() == MemoDialog.OK && note.memo().eContainer() != null) {
			new MemoOperations(session()).edit(note.memo(), dialog.title(), dialog.memo());
		}
	}

	private void writeNew() {
		TextRange words = TextUnits.trimmed(shown.text(), pane.selection());
		TextRange range = words.isEmpty()
				? TextUnits.trimmed(shown.text(), shown.turnOrParagraph(pane.selection().start()))
				: words;
		if (range.isEmpty()) {
			codings.say(Messages.MemoActions_noWords);
			return;
		}
		pane.hideToolTips();
		MemoDialog dialog = new MemoDialog(site.getShell(), range.in(shown.text()));
		if (dialog.open() == MemoDialog.OK) {
			OpenStudies studies = site.getService(OpenStudies.class);
			Memo memo = new MemoOperations(session()).create(dialog.title(), dialog.memo(),
					studies.requireResearcher(session()), shown.transcript(), range);
			selector.select(shown.memos().noteOf(memo), false);
			codings.say(NLS.bind(Messages.MemoActions_written, StudyLabels.text(memo)));
		}
	}

	/** Selects the next memo or note, or the one before. */
	void goTo(boolean forward) {
		MarginNote found = shown.memos().beside(pane.highlights().selectedNote, pane.selection().start(), forward);
		if (found == null) {
			codings.say(forward ? Messages.MemoActions_noNext : Messages.MemoActions_noPrevious);
		} else {
			selector.select(found, true);
			codings.say(describe(found));
		}
	}

	/** Title, who wrote it and when, and what it says, on one line. */
	static String describe(MarginNote note) {
		return NLS.bind(Messages.MemoActions_note,
				new Object[] { note.title(), MemoToolTip.signature(note), StudyLabels.shortened(note.text()) });
	}

	/** Opens a memo in its own editor; the note of a coding in its dialog. */
	void open(MarginNote note) {
		if (note.memo() != null) {
			StudyEditors.open(site.getPage(), session(), note.memo());
		} else {
			codings.memo();
		}
	}

	/** Deletes the selected memo, or takes the selected note off its coding; returns whether there was one. */
	boolean delete() {
		MarginNote note = pane.highlights().selectedNote;
		if (note == null) {
			return false;
		}
		if (note.memo() != null) {
			String name = StudyLabels.text(note.memo());
			new StudyOperations(session()).delete(List.of(note.memo()));
			codings.say(NLS.bind(Messages.MemoActions_deleted, name));
		} else {
			codings.chooseOwn(Messages.CodingActions_noCoding,
					coding -> {
						new CodingOperations(session()).setMemo(coding, null);
						codings.say(NLS.bind(Messages.MemoActions_noteDeleted, StudyLabels.text(coding.getCode())));
					});
		}
		return true;
	}

	private StudySession session() {
		return shown.session();
	}
}
