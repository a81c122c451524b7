package org.themewright.ui.internal.themes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.core.themes.ThemeEvidence;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Participant;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

/** The numbers beside themes and the codes they gather, as they were when counted. */
final class ThemeRows {

	private final Map<Theme, ThemeEvidence> evidence;
	private final Map<Code, Set<Coding>> codings = new HashMap<>();
	private final Map<Code, Set<Participant>> voices = new HashMap<>();

	/** Counts in one pass over the codings of the study. */
	ThemeRows(Study study) {
		evidence = ThemeEvidence.ofAll(study);
		for (ThemeEvidence each : evidence.values()) {
			if (!(each.theme().eContainer() instanceof Theme)) {
				each.codings().forEach(coding -> codings.computeIfAbsent(coding.getCode(), key -> new HashSet<>()).add(coding));
				each.voices().forEach((participant, said) -> said.forEach(
						coding -> voices.computeIfAbsent(coding.getCode(), key -> new HashSet<>()).add(participant)));
			}
		}
	}

	/** How many codes a theme and its sub-themes gather; -1 for a code. */
	int codes(Object row) {
		return row instanceof Theme theme && evidence.containsKey(theme) ? gathered(theme).size() : -1;
	}

	private static Set<Code> gathered(Theme theme) {
		Set<Code> result = new HashSet<>(theme.getCodes());
		theme.getThemes().forEach(each -> result.addAll(gathered(each)));
		return result;
	}

	/** How many codings a theme, or a code with its sub-codes, has. */
	int codings(Object row) {
		return row instanceof Theme theme ? evidence.containsKey(theme) ? evidence.get(theme).codings().size() : 0
				: StudyObjects.withSubcodes((Code) row).stream()
						.mapToInt(each -> codings.getOrDefault(each, Set.of()).size()).sum();
	}

	/** How many participants speak to a theme, or to a code and its sub-codes. */
	int participants(Object row) {
		if (row instanceof Theme theme) {
			return evidence.containsKey(theme) ? evidence.get(theme).voices().size() : 0;
		}
		Set<Participant> result = new HashSet<>();
		StudyObjects.withSubcodes((Code) row).forEach(each -> result.addAll(voices.getOrDefault(each, Set.of())));
		return result.size();
	}

	/** How many key quotes a theme has of its own; -1 for a code. */
	static int keyQuotes(Object row) {
		return row instanceof Theme theme ? theme.getKeyQuotes().size() : -1;
	}

	/** The codings behind a theme. */
	List<Coding> codingsOf(Theme theme) {
		return evidence.containsKey(theme) ? evidence.get(theme).codings() : List.of();
	}
}
