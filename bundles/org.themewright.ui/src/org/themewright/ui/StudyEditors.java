package org.themewright.ui;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Named;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.Transcript;

/**
 * Opens the editor that is made for an object. All methods are called on the UI thread.
 *
 * @since 0.1
 */
public final class StudyEditors {

	/** Id of the editor of transcripts. */
	public static final String TRANSCRIPT = "org.themewright.ui.transcript.editor"; //$NON-NLS-1$
	/** Id of the editor of theme diagrams. */
	public static final String DIAGRAM = "org.themewright.ui.diagram.editor"; //$NON-NLS-1$
	/** Id of the editor of themes. */
	public static final String THEME = "org.themewright.ui.theme.editor"; //$NON-NLS-1$
	/** Id of the editor of memos. */
	public static final String MEMO = "org.themewright.ui.memo.editor"; //$NON-NLS-1$

	private StudyEditors() {
	}

	/**
	 * @param object any object
	 * @return the id of its editor; null when it has none
	 */
	public static String editorId(Object object) {
		return switch (object) {
		case Transcript transcript -> TRANSCRIPT;
		case ThemeDiagram diagram -> DIAGRAM;
		case Theme theme -> THEME;
		case Memo memo -> MEMO;
		case null, default -> null;
		};
	}

	/**
	 * Opens or activates the editor of an object; of a coding, the transcript at the place.
	 *
	 * @param page where to open it
	 * @param session the study of the object
	 * @param object a transcript, diagram, theme, memo or coding
	 * @return the editor; null when the object has none or it cannot be opened, which is logged
	 */
	public static IEditorPart open(IWorkbenchPage page, StudySession session, Identified object) {
		if (object instanceof Coding coding) {
			return reveal(page, session, (Transcript) StudyObjects.setOf(coding).getSource(),
					new TextRange(coding.getStart(), coding.getEnd()));
		}
		String id = editorId(object);
		if (id == null) {
			return null;
		}
		try {
			return page.openEditor(new StudyEditorInput(session, (Named) object), id);
		} catch (PartInitException e) {
			ILog.of(StudyEditors.class).error(e.getMessage(), e);
			return null;
		}
	}

	/**
	 * Opens a transcript at a place.
	 *
	 * @param page where to open it
	 * @param session the study of the transcript
	 * @param transcript the transcript
	 * @param range a half-open range of UTF-16 offsets in its text
	 * @return the editor; null when it cannot be opened, which is logged
	 */
	public static IEditorPart reveal(IWorkbenchPage page, StudySession session, Transcript transcript,
			TextRange range) {
		IEditorPart editor = open(page, session, transcript);
		RangeNavigator navigator = Adapters.adapt(editor, RangeNavigator.class);
		if (navigator != null) {
			navigator.selectAndReveal(range);
		}
		return editor;
	}
}
