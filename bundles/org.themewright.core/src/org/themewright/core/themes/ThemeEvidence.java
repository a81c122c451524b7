package org.themewright.core.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Participant;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

/**
 * What a theme rests on, as it was when it was collected.
 *
 * @param theme the theme
 * @param codes the codes that it and its sub-themes gather, with their sub-codes, each once
 * @param codings the codings with these codes, by source in the order of the study, then by place
 * @param voices the participants who speak in these codings, with the codings, most of them first
 * @param unknown the codings in which it is not known who speaks, or only an interviewer does
 * @since 1.0
 */
public record ThemeEvidence(Theme theme, List<Code> codes, List<Coding> codings, Map<Participant, List<Coding>> voices,
		List<Coding> unknown) {

	/** Makes what is given unmodifiable. */
	public ThemeEvidence {
		Objects.requireNonNull(theme);
		codes = List.copyOf(codes);
		codings = List.copyOf(codings);
		voices = Collections.unmodifiableMap(voices);
		unknown = List.copyOf(unknown);
	}

	/**
	 * Collects what one theme rests on; on the thread that uses the study, in one pass over its codings.
	 *
	 * @param theme a theme of a study, not null
	 * @return what it rests on now
	 */
	public static ThemeEvidence of(Theme theme) {
		return of(theme, each -> true);
	}

	/**
	 * Collects what one theme rests on among some of the codings; on the thread that uses the study, in one pass over its
	 * codings.
	 *
	 * @param theme a theme of a study, not null
	 * @param counts which codings count, e.g. in blind coding
	 * @return what it rests on now
	 */
	public static ThemeEvidence of(Theme theme, Predicate<? super Coding> counts) {
		return ofAll(StudyObjects.studyOf(theme), List.of(theme), counts).get(theme);
	}

	/**
	 * Collects what themes rest on; on the thread that uses the study, in one pass over its codings.
	 *
	 * @param study a study, not null
	 * @return for each of its themes, each before its sub-themes; a new map
	 */
	public static Map<Theme, ThemeEvidence> ofAll(Study study) {
		return ofAll(study, StudyObjects.allThemes(study.getCodebook()), each -> true);
	}

	private static Map<Theme, ThemeEvidence> ofAll(Study study, List<Theme> themes, Predicate<? super Coding> counts) {
		Map<Theme, Collected> collected = new LinkedHashMap<>();
		Map<Code, List<Collected>> byCode = new HashMap<>();
		for (Theme theme : themes) {
			Collected each = new Collected(codesOf(theme));
			collected.put(theme, each);
			each.codes.forEach(code -> byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(each));
		}
		for (Coding coding : codingsWith(study, each -> byCode.containsKey(each.getCode()) && counts.test(each))) {
			Set<Participant> voices = CodingVoices.of(coding);
			byCode.get(coding.getCode()).forEach(each -> each.add(coding, voices));
		}
		Map<Theme, ThemeEvidence> result = new LinkedHashMap<>();
		collected.forEach((theme, each) -> result.put(theme,
				new ThemeEvidence(theme, List.copyOf(each.codes), each.codings, each.loudestFirst(), each.unknown)));
		return result;
	}

	private static List<Coding> codingsWith(Study study, Predicate<Coding> wanted) {
		Map<Object, List<Coding>> bySource = new LinkedHashMap<>();
		study.getSources().forEach(source -> bySource.put(source, new ArrayList<>()));
		for (CodingSet set : study.getCodingSets()) {
			for (Coding coding : set.getCodings()) {
				if (wanted.test(coding)) {
					bySource.computeIfAbsent(set.getSource(), key -> new ArrayList<>()).add(coding);
				}
			}
		}
		List<Coding> result = new ArrayList<>();
		bySource.values().forEach(codings -> {
			codings.sort(StudyObjects.CODING_ORDER);
			result.addAll(codings);
		});
		return result;
	}

	/**
	 * @param theme a theme, not null
	 * @return the codes that it and its sub-themes gather, with their sub-codes; a new set in the order of the themes
	 */
	public static Set<Code> codesOf(Theme theme) {
		Set<Code> result = new LinkedHashSet<>();
		for (Code code : theme.getCodes()) {
			if (!code.eIsProxy()) {
				result.addAll(StudyObjects.withSubcodes(code));
			}
		}
		theme.getThemes().forEach(below -> result.addAll(codesOf(below)));
		return result;
	}

	/**
	 * @param study a study, not null
	 * @return the participants of whom there are data: who speak in a source or whom one is about; a new set
	 */
	public static Set<Participant> heardIn(Study study) {
		Set<Participant> result = new LinkedHashSet<>();
		study.getSources().forEach(source -> result.addAll(source.getParticipants()));
		StudyObjects.transcripts(study)
				.forEach(each -> each.getSpeakers().forEach(speaker -> result.add(speaker.getParticipant())));
		result.retainAll(study.getParticipants());
		return result;
	}

	/** What is collected for one theme. */
	private static final class Collected {

		private final Collection<Code> codes;
		private final List<Coding> codings = new ArrayList<>();
		private final Map<Participant, List<Coding>> voices = new LinkedHashMap<>();
		private final List<Coding> unknown = new ArrayList<>();

		Collected(Collection<Code> codes) {
			this.codes = codes;
		}

		void add(Coding coding, Set<Participant> speaking) {
			codings.add(coding);
			if (speaking.isEmpty()) {
				unknown.add(coding);
			}
			speaking.forEach(each -> voices.computeIfAbsent(each, key -> new ArrayList<>()).add(coding));
		}

		Map<Participant, List<Coding>> loudestFirst() {
			List<Map.Entry<Participant, List<Coding>>> entries = new ArrayList<>(voices.entrySet());
			entries.sort((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size()));
			Map<Participant, List<Coding>> result = new LinkedHashMap<>();
			entries.forEach(each -> result.put(each.getKey(), Collections.unmodifiableList(each.getValue())));
			return result;
		}
	}
}
