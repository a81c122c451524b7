package org.themewright.ui.internal.memos;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.themewright.core.StudySession;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.codings.CodingsView;

/** Where memos are: says it, and leads there. */
final class MemoPlaces {

	private MemoPlaces() {
	}

	/** The transcript that a memo is on, or on a coding in; null when it is about something else. */
	static Transcript transcript(Memo memo) {
		return switch (memo.getAbout()) {
		case Transcript transcript -> transcript;
		case Coding coding when coding.eContainer() != null
				&& StudyObjects.setOf(coding).getSource() instanceof Transcript transcript -> transcript;
		case null, default -> null;
		};
	}

	/** The words that a memo is on, or that the coding is on which it is about; empty when there are none. */
	static String words(Memo memo) {
		String quote = memo.getStart() >= 0 ? memo.getQuote()
				: memo.getAbout() instanceof Coding coding ? coding.getQuote() : null;
		return quote == null ? "" : quote; //$NON-NLS-1$
	}

	/** The number of the turn that a memo is in, from 1; 0 when it is in none. */
	static int turn(Memo memo) {
		Transcript transcript = transcript(memo);
		TextRange range = MemoOperations.placeOf(memo);
		int start = range != null ? range.start() : memo.getAbout() instanceof Coding coding ? coding.getStart() : -1;
		if (transcript == null || start < 0) {
			return 0;
		}
		List<Turn> turns = transcript.getTurns();
		int low = 0;
		int high = turns.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (turns.get(middle).getStart() <= start) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return high >= 0 && start < turns.get(high).getEnd() ? low : 0;
	}

	/** What a memo is about, with the turn where it is on words. */
	static String describe(Memo memo) {
		String about = memo.getAbout() == null ? Messages.wholeStudy : StudyLabels.text(memo.getAbout());
		int turn = memo.getAbout() instanceof Transcript ? turn(memo) : 0;
		return turn == 0 ? about : NLS.bind(Messages.aboutInTurn, about, turn);
	}

	/** Leads to what a memo is about; what has no editor of its own is selected, for the other views to show. */
	static void show(IWorkbenchPage page, StudySession session, Memo memo) {
		TextRange range = MemoOperations.placeOf(memo);
		Identified about = memo.getAbout();
		if (range != null || about instanceof Coding) {
			IEditorPart editor = range != null
					? StudyEditors.reveal(page, session, (Transcript) about, range)
					: StudyEditors.open(page, session, about);
			if (editor != null) {
				editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(memo));
			}
		} else if (StudyEditors.editorId(about) != null) {
			StudyEditors.open(page, session, about);
		} else if (about != null) {
			CodingsView.show(page, List.of(about));
		}
	}
}
