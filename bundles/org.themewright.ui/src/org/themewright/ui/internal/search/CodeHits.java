package org.themewright.ui.internal.search;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchPartSite;
import org.themewright.core.StudySession;
import org.themewright.core.edit.AutoCoding;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.search.HitKind;
import org.themewright.ui.OpenStudies;

/** Codes what a search found, after it was shown what would be coded. */
final class CodeHits {

	private CodeHits() {
	}

	/**
	 * Asks and codes.
	 *
	 * @param site of the view that shows the places
	 * @param found what to code, of one study; nothing is done when none of it is in a transcript
	 * @return what was done, for the status line; null when nothing was
	 */
	static String run(IWorkbenchPartSite site, List<FoundPlace> found) {
		// what is written about transcripts is not coded
		List<FoundPlace> places = found.stream().filter(each -> each.in().kind() == HitKind.SOURCE).toList();
		if (places.isEmpty()) {
			return null;
		}
		StudySession session = places.getFirst().in().session();
		if (session.isReadOnly()) {
			MessageDialog.openInformation(site.getShell(), Messages.codeHits,
					NLS.bind(Messages.codeHitsReadOnly, session.getReadOnlyReason()));
			return null;
		}
		OpenStudies studies = site.getService(OpenStudies.class);
		CodeHitsDialog dialog = new CodeHitsDialog(site.getShell(), session, places, studies.getResearcher(session));
		if (dialog.open() != Window.OK) {
			return null;
		}
		Researcher researcher = studies.requireResearcher(session);
		AutoCoding coding = new AutoCoding(session);
		Code code = dialog.code();
		int[] made = { 0 };
		BusyIndicator.showWhile(site.getShell().getDisplay(),
				() -> made[0] = code == null ? coding.codeWithNew(dialog.chosen(), dialog.codeName(), researcher)
						: coding.code(dialog.chosen(), code, researcher));
		return NLS.bind(Messages.codeHitsDone, made[0], dialog.codeName());
	}
}
