package org.themewright.ui.internal.themes;

import java.util.List;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.themewright.model.Theme;
import org.themewright.ui.StudyImages;

/** Asks for one theme out of many; typing narrows the list. */
final class ThemeChooser {

	private ThemeChooser() {
	}

	/**
	 * @param shell the dialog's parent
	 * @param title of the dialog
	 * @param message what the theme is for
	 * @param themes to choose from
	 * @return the theme; null when the user cancelled
	 */
	static Theme choose(Shell shell, String title, String message, List<Theme> themes) {
		ElementListSelectionDialog dialog = new ListDialog(shell, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ThemeTexts.path((Theme) element);
			}

			@Override
			public Image getImage(Object element) {
				return StudyImages.get(element);
			}
		});
		dialog.setTitle(title);
		dialog.setMessage(message);
		dialog.setMultipleSelection(false);
		dialog.setElements(themes.toArray());
		return dialog.open() == Window.OK ? (Theme) dialog.getFirstResult() : null;
	}
}
