package org.themewright.ui.internal.privacy;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.core.text.TextRange;
import org.themewright.core.text.TextUnits;
import org.themewright.model.Transcript;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.RangeNavigator;
import org.themewright.ui.StudyEditorInput;

/** Replaces the words that are selected in a transcript, or the word at the caret, in the whole study. */
public final class MarkIdentifierHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		StudySession session = window.getService(OpenStudies.class).getActive();
		if (session == null) {
			MessageDialog.openInformation(window.getShell(), Messages.deidentify, Messages.needsStudy);
			return null;
		}
		if (session.isReadOnly()) {
			MessageDialog.openInformation(window.getShell(), Messages.deidentify, session.getReadOnlyReason());
			return null;
		}
		PseudonymKey key = window.getService(HeldKey.class).get(window.getShell(), session.getFolder());
		if (key != null) {
			String name = name(HandlerUtil.getActiveEditor(event));
			new ReplacementDialog(window.getShell(), session, key, List.of(new ReplacementDialog.Name(name, Kind.PERSON))).open();
		}
		return null;
	}

	/** The selected words or the word at the caret, without the ending of a possessive; empty when there are none. */
	private static String name(IEditorPart editor) {
		RangeNavigator navigator = Adapters.adapt(editor, RangeNavigator.class);
		if (navigator == null || !(editor.getEditorInput() instanceof StudyEditorInput input)
				|| !(input.getObject() instanceof Transcript transcript)) {
			return ""; //$NON-NLS-1$
		}
		String text = transcript.getText();
		TextRange range = navigator.getSelectedRange();
		if (range.isEmpty()) {
			range = TextUnits.word(text, TextUnits.paragraph(text, range.start()), range.start(), Locale.ROOT);
		}
		return range.end() > text.length() ? "" //$NON-NLS-1$
				: range.in(text).strip().replaceFirst("(?<=\\p{L})['\u2019]s$", "").replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
