package org.themewright.ui.internal.search;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.themewright.core.text.TextRange;
import org.themewright.model.Transcript;
import org.themewright.ui.RangeNavigator;
import org.themewright.ui.StudyEditorInput;

/** What is selected in the active editor. */
final class SelectedWords {

	private SelectedWords() {
	}

	/** The transcript in the active editor of a window; null when there is none. */
	static Transcript transcript(IWorkbenchWindow window) {
		IEditorPart editor = editor(window);
		return editor != null && editor.getEditorInput() instanceof StudyEditorInput input
				&& input.getObject() instanceof Transcript transcript ? transcript : null;
	}

	/** A query for the words that are selected in the active editor of a window; empty when there is none. */
	static String query(IWorkbenchWindow window) {
		Transcript transcript = transcript(window);
		RangeNavigator navigator = Adapters.adapt(editor(window), RangeNavigator.class);
		if (transcript == null || navigator == null) {
			return ""; //$NON-NLS-1$
		}
		TextRange range = navigator.getSelectedRange();
		return range.end() > transcript.getText().length() ? "" : QueryText.of(range.in(transcript.getText())); //$NON-NLS-1$
	}

	private static IEditorPart editor(IWorkbenchWindow window) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page == null ? null : page.getActiveEditor();
	}
}
