package org.themewright.ui.internal.codebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;

/** How often each code of a study is used, and in how many sources, as it was when counted. */
public final class CodeCounts {

	/** Numbers of codings and of sources they are in. */
	public record Count(int codings, int sources) {
	}

	/** What is counted for one code. */
	private static final class Tally {

		private int codings;
		private final Set<Source> sources = new HashSet<>();

		void add(Tally other) {
			codings += other.codings;
			sources.addAll(other.sources);
		}

		Count count() {
			return new Count(codings, sources.size());
		}
	}

	private static final Tally NOTHING = new Tally();
	private final Map<Code, Tally> tallies = new HashMap<>();

	/**
	 * Counts in one pass over the codings.
	 *
	 * @param study the study
	 */
	public CodeCounts(Study study) {
		for (CodingSet set : study.getCodingSets()) {
			for (Coding coding : set.getCodings()) {
				Tally tally = tallies.computeIfAbsent(coding.getCode(), code -> new Tally());
				tally.codings++;
				tally.sources.add(set.getSource());
			}
		}
	}

	/**
	 * @param code a code of the study
	 * @return for the code alone
	 */
	public Count own(Code code) {
		return tallies.getOrDefault(code, NOTHING).count();
	}

	/**
	 * @param code a code of the study
	 * @return for the code and all below it
	 */
	public Count withSubcodes(Code code) {
		return sum(StudyObjects.withSubcodes(code));
	}

	private Count sum(Collection<Code> codes) {
		Tally sum = new Tally();
		codes.forEach(code -> sum.add(tallies.getOrDefault(code, NOTHING)));
		return sum.count();
	}
}
