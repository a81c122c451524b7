package org.themewright.analysis.runs;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.model.AnalysisRun;
import org.themewright.model.AnalysisSetting;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;

/**
 * Keeps analyses in a study. Every method is one command on the study's command stack, which can be undone; a kept
 * analysis is renamed and deleted like anything else of a study. Called on the thread that uses the study.
 *
 * @since 1.0
 */
public final class KeptAnalyses {

	private final StudySession session;

	/** @param session the open study, not null */
	public KeptAnalyses(StudySession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Keeps a run as the last one.
	 *
	 * @param name       what it is called, not blank
	 * @param made       what was asked and came out
	 * @param researcher who ran it, or null
	 * @return the kept analysis
	 */
	public AnalysisRun keep(String name, AnalysisRecord made, Researcher researcher) {
		if (name.isBlank()) {
			throw new IllegalArgumentException(Messages.nameMissing);
		}
		AnalysisRun run = StudyObjects.create(StudyPackage.Literals.ANALYSIS_RUN);
		run.setName(name.strip());
		run.setResearcher(researcher);
		run.setSlug(session.newSlug(StudyPackage.Literals.ANALYSIS_RUN, name));
		made.fill(run, session.now());
		session.execute(NLS.bind(Messages.keep, run.getName()), () -> session.getStudy().getAnalyses().add(run));
		return run;
	}

	/**
	 * Puts the outcome of running it again in its place. Its name and note stay.
	 *
	 * @param run        a kept analysis
	 * @param made       the new run
	 * @param researcher who ran it, or null
	 */
	public void replace(AnalysisRun run, AnalysisRecord made, Researcher researcher) {
		session.execute(NLS.bind(Messages.runAgain, run.getName()), () -> {
			made.fill(run, session.now());
			run.setResearcher(researcher);
		});
	}

	/**
	 * Says what the researchers think of it.
	 *
	 * @param run  a kept analysis
	 * @param note the note; null or blank for none
	 */
	public void setNote(AnalysisRun run, String note) {
		String text = note == null || note.isBlank() ? null : note;
		if (!Objects.equals(text, run.getNote())) {
			session.execute(NLS.bind(Messages.note, run.getName()), () -> run.setNote(text));
		}
	}

	static AnalysisSetting setting(String key, String value) {
		AnalysisSetting setting = StudyObjects.create(StudyPackage.Literals.ANALYSIS_SETTING);
		setting.setKey(key);
		setting.setValue(value);
		return setting;
	}
}
