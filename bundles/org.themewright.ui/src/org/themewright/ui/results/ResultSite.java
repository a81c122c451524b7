package org.themewright.ui.results;

import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.Evidence;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;

/**
 * What a {@link ResultViewer} is given: a result, and the way to the words behind it. Used on the UI thread. Made by the
 * Results view; not to be implemented by others.
 *
 * @since 1.0
 */
public interface ResultSite {

	/** @return the result, not composite */
	AnalysisResult result();

	/** @return id of the method that found it; empty when it was not found by one, e.g. for a comparison of two runs */
	String methodId();

	/** @return the study as it was analysed */
	StudySnapshot study();

	/** @return the open study; what changes it goes through {@link StudySession#execute} */
	StudySession session();

	/**
	 * Shows the passages behind something. Evidence is asked for in a job.
	 *
	 * @param title    what they stand for, for people
	 * @param evidence what is behind it; nothing happens when there is none
	 */
	void openPassages(String title, Evidence evidence);
}
