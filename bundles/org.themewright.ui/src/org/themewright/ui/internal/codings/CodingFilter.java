package org.themewright.ui.internal.codings;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Identified;
import org.themewright.model.Researcher;

/**
 * Which codings somebody wants to see: all but those of some codes and of some researchers. What is hidden is kept and not
 * what is shown, so that a new code and a new colleague are seen at once. Immutable.
 *
 * @param hiddenCodes ids of codes
 * @param hiddenResearchers ids of researchers
 */
public record CodingFilter(Set<String> hiddenCodes, Set<String> hiddenResearchers) {

	/** Hides nothing. */
	public static final CodingFilter ALL = new CodingFilter(Set.of(), Set.of());

	/** Copies both sets. */
	public CodingFilter {
		hiddenCodes = Set.copyOf(hiddenCodes);
		hiddenResearchers = Set.copyOf(hiddenResearchers);
	}

	/**
	 * @param coding a coding in a set
	 * @return whether it is shown; what has no code is hidden by no code
	 */
	public boolean shows(Coding coding) {
		return shows(coding.getCode())
				&& (hiddenResearchers.isEmpty() || !(coding.eContainer() instanceof CodingSet set) || shows(set.getResearcher()));
	}

	/**
	 * @param code a code, or null
	 * @return whether codings with it are shown
	 */
	public boolean shows(Code code) {
		return code == null || hiddenCodes.isEmpty() || !hiddenCodes.contains(code.getId());
	}

	/**
	 * @param researcher a researcher, or null
	 * @return whether codings by this researcher are shown
	 */
	public boolean shows(Researcher researcher) {
		return researcher == null || !hiddenResearchers.contains(researcher.getId());
	}

	/**
	 * @param codes some codes
	 * @param shown whether they are to be shown
	 * @return a filter that differs from this only in them
	 */
	public CodingFilter withCodes(Collection<Code> codes, boolean shown) {
		return new CodingFilter(changed(hiddenCodes, codes, shown), hiddenResearchers);
	}

	/**
	 * @param researchers some researchers
	 * @param shown whether they are to be shown
	 * @return a filter that differs from this only in them
	 */
	public CodingFilter withResearchers(Collection<Researcher> researchers, boolean shown) {
		return new CodingFilter(hiddenCodes, changed(hiddenResearchers, researchers, shown));
	}

	/**
	 * @param codes the codes to show
	 * @param all all codes of the study
	 * @return a filter that hides all other codes
	 */
	public CodingFilter onlyCodes(Collection<Code> codes, Collection<Code> all) {
		return withCodes(all, false).withCodes(codes, true);
	}

	private static Set<String> changed(Set<String> hidden, Collection<? extends Identified> objects, boolean shown) {
		Set<String> result = new HashSet<>(hidden);
		for (Identified each : objects) {
			if (shown) {
				result.remove(each.getId());
			} else {
				result.add(each.getId());
			}
		}
		return result;
	}
}
