package org.themewright.ui.internal.widgets;

import java.util.List;

import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.themewright.model.Code;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyLabels;

/** Asks for one code out of many; typing narrows the list. */
public final class CodeChooser {

	private CodeChooser() {
	}

	/**
	 * @param shell the dialog's parent
	 * @param title of the dialog
	 * @param message what the code is for
	 * @param codes to choose from
	 * @return the code; null when the user cancelled
	 */
	public static Code choose(Shell shell, String title, String message, List<Code> codes) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new PathLabels());
		dialog.setTitle(title);
		dialog.setMessage(message);
		dialog.setHelpAvailable(false);
		dialog.setMatchEmptyString(true);
		dialog.setMultipleSelection(false);
		dialog.setElements(codes.toArray());
		// the list sorts by name and matches from the beginning; a star lets any part of the path match
		dialog.setFilter("*"); //$NON-NLS-1$
		return dialog.open() == Window.OK ? (Code) dialog.getFirstResult() : null;
	}

	/** Swatches and full paths. */
	private static final class PathLabels extends LabelProvider implements ILabelProvider {

		private final StudyLabels labels = new StudyLabels();

		@Override
		public String getText(Object element) {
			return StudyObjects.path((Code) element);
		}

		@Override
		public Image getImage(Object element) {
			return labels.getImage(element);
		}

		@Override
		public void dispose() {
			labels.dispose();
			super.dispose();
		}
	}
}
