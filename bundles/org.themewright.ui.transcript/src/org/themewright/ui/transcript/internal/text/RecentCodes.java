package org.themewright.ui.transcript.internal.text;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Researcher;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;

/** Which codes a researcher used last. It is read from the codings themselves, so it outlives the workbench. */
public final class RecentCodes {

	private RecentCodes() {
	}

	/**
	 * @param study the study
	 * @param researcher who codes; null for nobody
	 * @param limit how many to find at most
	 * @return the codes, the last used first; those used at the same time in the order of the codebook
	 */
	public static List<Code> of(Study study, Researcher researcher, int limit) {
		Map<Code, Instant> lastUsed = new HashMap<>();
		for (CodingSet set : study.getCodingSets()) {
			if (set.getResearcher() == researcher && researcher != null) {
				for (Coding each : set.getCodings()) {
					if (each.getCode() != null && each.getCreated() != null) {
						lastUsed.merge(each.getCode(), each.getCreated(), (a, b) -> a.isAfter(b) ? a : b);
					}
				}
			}
		}
		return StudyObjects.allCodes(study.getCodebook()).stream().filter(lastUsed::containsKey)
				.sorted(Comparator.comparing(lastUsed::get, Comparator.reverseOrder())).limit(limit).toList();
	}
}
