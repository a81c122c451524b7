package org.themewright.ui.internal.codings;

import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudySession;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyLabels;

/** Asks before what colleagues coded is changed along with one's own codings: it is how they read the text. */
public final class OthersCodings {

	private OthersCodings() {
	}

	/**
	 * @param coding a coding of an open study, or one that was removed
	 * @return whether who works in that study made it
	 */
	public static boolean isOwn(Coding coding) {
		OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
		return studies.getSessions().stream().filter(each -> each.getStudy() == StudyObjects.studyOf(coding))
				.anyMatch(each -> studies.getResearcher(each) == researcherOf(coding));
	}

	/**
	 * @param shell over which it is asked
	 * @param session the study of the codings
	 * @param codings what is to be changed
	 * @return what may be changed: all, or only one's own; empty when nothing
	 */
	public static List<Coding> leaveOut(Shell shell, StudySession session, List<Coding> codings) {
		Researcher researcher = PlatformUI.getWorkbench().getService(OpenStudies.class).getResearcher(session);
		List<Coding> own = codings.stream().filter(each -> researcherOf(each) == researcher).toList();
		if (own.size() == codings.size()) {
			return codings;
		}
		String others = codings.stream().map(OthersCodings::researcherOf).filter(each -> each != researcher).distinct()
				.map(StudyLabels::text).collect(Collectors.joining(", ")); //$NON-NLS-1$
		String question = MessageFormat.format(Messages.othersQuestion, codings.size() - own.size(), codings.size(),
				others);
		if (own.isEmpty()) {
			boolean all = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.othersTitle, question, SWT.NONE,
					Messages.othersCancel, Messages.othersAll) == 1;
			return all ? codings : List.of();
		}
		return switch (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.othersTitle, question, SWT.NONE,
				Messages.othersOnlyOwn, Messages.othersAll, Messages.othersCancel)) {
		case 0 -> own;
		case 1 -> codings;
		default -> List.of();
		};
	}

	private static Researcher researcherOf(Coding coding) {
		return StudyObjects.setOf(coding).getResearcher();
	}
}
