package org.themewright.ui.internal.codebook.change;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodebookOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyLabels;

/** Moves codes under another that is chosen from a list by typing, or to the top level. */
public final class MoveTo {

	private MoveTo() {
	}

	/**
	 * Moves codes after asking where to.
	 *
	 * @param shell the dialog's parent
	 * @param session the study
	 * @param codes codes of it
	 * @return whether they were moved
	 */
	public static boolean open(Shell shell, StudySession session, List<Code> codes) {
		List<Object> places = new ArrayList<>();
		places.add(Messages.topLevel);
		StudyObjects.allCodes(session.getStudy().getCodebook()).stream()
				.filter(each -> CodebookOperations.canMove(codes, each)).forEach(places::add);
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new Labels());
		dialog.setTitle(Messages.moveTitle);
		dialog.setMessage(NLS.bind(Messages.chooseParent, MergeDialog.names(codes)));
		dialog.setHelpAvailable(false);
		dialog.setMultipleSelection(false);
		dialog.setElements(places.toArray());
		// the list matches from the beginning; a star lets any part of the path match
		dialog.setFilter("*"); //$NON-NLS-1$
		if (dialog.open() != Window.OK) {
			return false;
		}
		new StudyOperations(session).moveInTree(codes, dialog.getFirstResult() instanceof Code code ? code : null, -1);
		return true;
	}

	/** Swatches and full paths. */
	private static final class Labels extends LabelProvider {

		private final StudyLabels labels = new StudyLabels();

		@Override
		public String getText(Object element) {
			return element instanceof Code code ? StudyObjects.path(code) : element.toString();
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof Code ? labels.getImage(element) : null;
		}

		@Override
		public void dispose() {
			labels.dispose();
			super.dispose();
		}
	}
}
