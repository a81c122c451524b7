package org.themewright.ui.internal.themes;

import java.util.function.Predicate;

import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.themes.ThemeStatistics;
import org.themewright.model.Coding;
import org.themewright.ui.internal.codebook.Counting;

/** What the themes of a study rest on. Used on the UI thread. */
final class ThemeCounting extends Counting<ThemeStatistics> {

	/**
	 * Begins to count.
	 *
	 * @param counts which codings count
	 * @param counted run once, when the counts are there
	 */
	ThemeCounting(StudySession session, Predicate<? super Coding> counts, Runnable counted) {
		super(session, ThemeStatistics.prepare(session.getStudy(), counts)::count, counted);
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
