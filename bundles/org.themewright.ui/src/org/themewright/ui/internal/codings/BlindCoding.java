package org.themewright.ui.internal.codings;

import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudySession;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.Rounds;
import org.themewright.model.Source;
import org.themewright.model.StudyObjects;
import org.themewright.ui.OpenStudies;

/** Says what is hidden from who works here in an open study, as in its editors: what others did in blind coding. */
public final class BlindCoding {

	private final StudySession session;
	private final CodingDisplayStore store;

	/**
	 * @param session an open study
	 * @param changed run on the UI thread when blind coding may have been switched on or off
	 */
	public BlindCoding(StudySession session, Runnable changed) {
		this.session = session;
		store = new CodingDisplayStore(session.getStudy().getId(), display -> changed.run());
	}

	/**
	 * @param coding a coding of the study
	 * @return whether it is hidden
	 */
	public boolean hides(Coding coding) {
		CodingSet set = StudyObjects.setOf(coding);
		return set != null && set.getResearcher() != own() && isBlind(set.getSource());
	}

	/**
	 * @param memo a memo of the study
	 * @return whether it is hidden; what is about no transcript is so only when everything is
	 */
	public boolean hides(Memo memo) {
		Source source = memo.getAbout() instanceof Coding coding && coding.eContainer() != null
				? StudyObjects.setOf(coding).getSource()
				: memo.getAbout() instanceof Source about ? about : null;
		return memo.getAuthor() != null && memo.getAuthor() != own() && isBlind(source);
	}

	private boolean isBlind(Source source) {
		return store.get().isBlindIn(source == null || source.eIsProxy() ? null : Rounds.of(source, own()));
	}

	private Researcher own() {
		return PlatformUI.getWorkbench().getService(OpenStudies.class).getResearcher(session);
	}

	/** Listens no longer. */
	public void dispose() {
		store.dispose();
	}
}
