package org.themewright.ui.internal.explorer;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.CodingSet;
import org.themewright.model.Identified;
import org.themewright.model.Researcher;
import org.themewright.model.Source;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.codebook.change.DeleteCodesDialog;

/** Deletes what is selected; where codings go along, perhaps of others, it asks first. */
final class Deletion {

	private final Shell shell;
	private final StudySession session;
	private final List<Identified> objects;

	Deletion(Shell shell, StudySession session, List<Identified> objects) {
		this.shell = shell;
		this.session = session;
		this.objects = objects;
	}

	void run() {
		if (are(objects, Code.class)) {
			DeleteCodesDialog.delete(shell, session, objects.stream().map(Code.class::cast).toList());
		} else if (isConfirmed()) {
			new StudyOperations(session).delete(objects);
		}
	}

	private boolean isConfirmed() {
		List<Identified> coded = objects.stream().filter(this::hasCodings).toList();
		if (coded.isEmpty()) {
			return true;
		}
		boolean one = coded.size() == 1;
		Object bound = one ? StudyLabels.text(coded.get(0)) : coded.size();
		String title = Messages.deleteMixedTitle;
		String question = one ? Messages.deleteMixed : Messages.deleteManyMixed;
		if (are(coded, Source.class)) {
			title = Messages.deleteTitle;
			question = one ? Messages.deleteCoded : Messages.deleteManyCoded;
		} else if (are(coded, Researcher.class)) {
			title = Messages.deleteResearchersTitle;
			question = one ? Messages.deleteResearcher : Messages.deleteResearchers;
		}
		return MessageDialog.open(MessageDialog.QUESTION, shell, title, NLS.bind(question, bound), SWT.NONE, Messages.delete,
				IDialogConstants.CANCEL_LABEL) == 0;
	}

	private static boolean are(List<Identified> objects, Class<?> type) {
		return objects.stream().allMatch(type::isInstance);
	}

	private boolean hasCodings(Identified object) {
		return session.getStudy().getCodingSets().stream().anyMatch(set -> hasCodings(set, object));
	}

	private static boolean hasCodings(CodingSet set, Identified object) {
		if (object instanceof Code) {
			return set.getCodings().stream().anyMatch(each -> EcoreUtil.isAncestor(object, each.getCode()));
		}
		return (set.getSource() == object || set.getResearcher() == object) && !set.getCodings().isEmpty();
	}
}
