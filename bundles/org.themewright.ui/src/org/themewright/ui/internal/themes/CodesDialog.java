package org.themewright.ui.internal.themes;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.themewright.model.Code;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.ui.StudyLabels;

/** Asks for codes that a theme shall gather. */
final class CodesDialog {

	private CodesDialog() {
	}

	/**
	 * @param shell the dialog's parent
	 * @param study the study
	 * @param theme the theme; codes it gathers are not offered
	 * @return the codes; none when the user cancelled
	 */
	static List<Code> choose(Shell shell, Study study, Theme theme) {
		ElementListSelectionDialog dialog = new ListDialog(shell, new PathLabels());
		dialog.setTitle(Messages.addCodesTitle);
		dialog.setMessage(NLS.bind(Messages.addCodesPrompt, theme.getName()));
		dialog.setMultipleSelection(true);
		dialog.setElements(StudyObjects.allCodes(study.getCodebook()).stream()
				.filter(code -> !theme.getCodes().contains(code)).toArray());
		return dialog.open() == Window.OK ? Arrays.stream(dialog.getResult()).map(Code.class::cast).toList() : List.of();
	}

	/** Swatches and full paths. */
	private static final class PathLabels extends LabelProvider {

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
