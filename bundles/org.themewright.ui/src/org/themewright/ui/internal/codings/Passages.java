package org.themewright.ui.internal.codings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.themewright.core.themes.ThemeEvidence;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Participant;
import org.themewright.model.Researcher;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

/** Finds the codings that belong to what is selected. */
final class Passages {

	private Passages() {
	}

	/**
	 * @param object an object of a study
	 * @return whether its codings can be asked for
	 */
	static boolean isSubject(Object object) {
		return object instanceof Code || object instanceof Theme || object instanceof Source
				|| object instanceof Participant || object instanceof Researcher || object instanceof Study;
	}

	/**
	 * @param study the study
	 * @param subjects codings, codes, themes, sources, participants, researchers or the study; none is the study
	 * @param subcodes whether codes stand for those below them too
	 * @return the codings of any of the subjects, in the order of the study, each once
	 */
	static List<Passage> of(Study study, Collection<?> subjects, boolean subcodes) {
		Set<Code> codes = codes(subjects, subcodes);
		Set<Object> others = new HashSet<>(subjects);
		boolean all = subjects.isEmpty() || others.contains(study);
		Predicate<Participant> wanted = others::contains;
		boolean byParticipant = subjects.stream().anyMatch(Participant.class::isInstance);
		List<Passage> result = new ArrayList<>();
		for (List<CodingSet> sets : bySource(study)) {
			List<Passage> ofSource = new ArrayList<>();
			for (CodingSet set : sets) {
				boolean whole = all || others.contains(set.getSource()) || others.contains(set.getResearcher());
				for (Coding coding : set.getCodings()) {
					if (whole || others.contains(coding) || codes.contains(coding.getCode())
							|| byParticipant && belongsTo(Passage.of(coding, set), wanted)) {
						ofSource.add(Passage.of(coding, set));
					}
				}
			}
			ofSource.sort(Comparator.comparing(Passage::coding, StudyObjects.CODING_ORDER));
			result.addAll(ofSource);
		}
		return result;
	}

	/** In the order of the study; those of a source that is not there come first. */
	private static Collection<List<CodingSet>> bySource(Study study) {
		Map<Source, List<CodingSet>> result = new LinkedHashMap<>();
		result.put(null, new ArrayList<>());
		study.getSources().forEach(source -> result.put(source, new ArrayList<>()));
		for (CodingSet set : study.getCodingSets()) {
			result.getOrDefault(set.getSource(), result.get(null)).add(set);
		}
		return result.values();
	}

	/** Words of somebody else in an interview with a participant are not the participant's; those of nobody known are. */
	private static boolean belongsTo(Passage passage, Predicate<Participant> wanted) {
		Participant speaking = passage.participant();
		return speaking != null ? wanted.test(speaking) : passage.source().getParticipants().stream().anyMatch(wanted);
	}

	private static Set<Code> codes(Collection<?> subjects, boolean subcodes) {
		Set<Code> result = new HashSet<>();
		for (Object each : subjects) {
			if (each instanceof Code code) {
				result.addAll(subcodes ? StudyObjects.withSubcodes(code) : List.of(code));
			} else if (each instanceof Theme theme) {
				result.addAll(ThemeEvidence.codesOf(theme));
			}
		}
		return result;
	}
}
