package org.themewright.ui.internal.codebook;

import java.util.Set;
import java.util.function.Predicate;

import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodeStatistics;
import org.themewright.model.Code;
import org.themewright.model.Coding;

/** How the codes of a study are used. Used on the UI thread. */
public final class CodeCounting extends Counting<CodeStatistics> {

	/**
	 * Begins to count.
	 *
	 * @param session the study
	 * @param counts which codings count
	 * @param counted run once, when the counts are there
	 */
	public CodeCounting(StudySession session, Predicate<? super Coding> counts, Runnable counted) {
		super(session, CodeStatistics.prepare(session.getStudy(), counts)::count, counted);
	}

	@Override
	protected void takeOver(CodeStatistics counts, StudyChange change) {
		counts.update(change);
	}

	/**
	 * Takes over what was changed; to be called once for every change, in their order.
	 *
	 * @param change a change of the study
	 * @return the codes that are used differently now; none while the counts are not there yet
	 */
	public Set<Code> update(StudyChange change) {
		return keep(change) ? Set.of() : get().update(change);
	}
}
