package org.themewright.ui.transcript.internal.out;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.ui.RangeNavigator;
import org.themewright.ui.StudyEditorInput;

/**
 * The transcript in the active editor, for commands that bring it or its words elsewhere.
 *
 * @param editor its editor
 * @param session the study
 * @param transcript the transcript
 */
record ActiveTranscript(IEditorPart editor, StudySession session, Transcript transcript) {

	/** The one that a command is about, or null. */
	static ActiveTranscript of(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		return editor != null && editor.getEditorInput() instanceof StudyEditorInput input
				&& input.getObject() instanceof Transcript transcript
						? new ActiveTranscript(editor, input.getSession(), transcript)
						: null;
	}

	/** The selected words, else those of the selected coding or of the shortest at the caret; empty when there are none. */
	TextRange selectedWords() {
		TextRange selected = editor instanceof RangeNavigator navigator ? navigator.getSelectedRange() : new TextRange(0, 0);
		TextRange words = selected;
		if (selected.isEmpty()
				&& editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection) {
			for (Object each : selection) {
				if (each instanceof Coding coding && coding.getEnd() > coding.getStart()
						&& (words.isEmpty() || coding.getEnd() - coding.getStart() < words.length())) {
					words = new TextRange(coding.getStart(), coding.getEnd());
				}
			}
		}
		return words;
	}

	/** The codes whose codings the editor shows. */
	List<Code> shownCodes() {
		ShownCodings shown = editor.getAdapter(ShownCodings.class);
		return StudyObjects.allCodes(session.getStudy().getCodebook()).stream()
				.filter(each -> shown == null || shown.shows(each)).toList();
	}

	/** The researchers whose codings the editor shows. */
	List<Researcher> shownResearchers() {
		ShownCodings shown = editor.getAdapter(ShownCodings.class);
		return session.getStudy().getResearchers().stream().filter(each -> shown == null || shown.shows(each)).toList();
	}

	/** Says something in the status line. */
	void say(String message) {
		((IEditorSite) editor.getSite()).getActionBars().getStatusLineManager().setMessage(message);
	}
}
