package org.themewright.analysis.methods.internal;

import java.util.Collection;
import java.util.List;

import org.themewright.core.snapshot.StudySnapshot.SourceData;

/** Counts how often codes are together, source by source. */
interface CooccurrenceCounter {

	/**
	 * @param source a source
	 * @param uses   all codings in it, sorted by start
	 */
	void count(SourceData source, List<Use> uses);

	/** @return all pairs of codes that were found together, in no order */
	Collection<? extends CodePair> pairs();
}
