package org.themewright.ui.internal.themes;

import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.themes.ThemeStatistics;
import org.themewright.ui.internal.codebook.Counting;

/** What the themes of a study rest on. Used on the UI thread. */
final class ThemeCounting extends Counting<ThemeStatistics> {

	/** Begins to count; what is given is run once, when the counts are there. */
	ThemeCounting(StudySession session, Runnable counted) {
		super(session, ThemeStatistics.prepare(session.getStudy())::count, counted);
	}

	@Override
	protected void takeOver(ThemeStatistics counts, StudyChange change) {
		counts.update(change);
	}

	/** Takes over what was changed, once for every change; returns whether numbers that are shown may be others now. */
	boolean update(StudyChange change) {
		return !keep(change) && get().update(change);
	}
}
