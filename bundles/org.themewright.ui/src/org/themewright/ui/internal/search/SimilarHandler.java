package org.themewright.ui.internal.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.ui.RangeNavigator;
import org.themewright.ui.StudyEditorInput;

/**
 * Finds passages like the words that are selected in a transcript; where none are, like the turn the caret is in.
 */
public final class SimilarHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		RangeNavigator navigator = editor == null ? null : Adapters.adapt(editor, RangeNavigator.class);
		if (navigator != null && editor.getEditorInput() instanceof StudyEditorInput input
				&& input.getObject() instanceof Transcript transcript) {
			TextRange range = navigator.getSelectedRange();
			TextRange words = range.isEmpty() ? turnAt(transcript, range.start()) : range;
			if (words != null && words.end() <= transcript.getText().length()) {
				search(input.getSession(), transcript, words);
			} else {
				MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.findSimilarTitle,
						Messages.findSimilarNothing);
			}
		}
		return null;
	}

	private static TextRange turnAt(Transcript transcript, int offset) {
		return transcript.getTurns().stream().filter(each -> each.getStart() <= offset && offset < each.getEnd())
				.findFirst().map(SimilarHandler::range).orElse(null);
	}

	private static TextRange range(Turn turn) {
		return new TextRange(turn.getStart(), turn.getEnd());
	}

	/** Finds passages like the turn or paragraph a hit is in, as far as it is shown. */
	static void search(FoundPlace place) {
		Transcript transcript = place.in().transcript();
		TextRange hit = transcript == null ? null : place.locate(transcript.getText());
		if (hit != null) {
			TextRange turn = turnAt(transcript, hit.start());
			search(place.in().session(), transcript, turn == null ? hit : turn);
		}
	}

	private static void search(StudySession session, Transcript transcript, TextRange range) {
		NewSearchUI.runQueryInBackground(
				TranscriptQuery.similar(session, transcript.getId(), range, range.in(transcript.getText())));
	}
}
