package org.themewright.diagram.scene;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.themewright.core.themes.CodingVoices;
import org.themewright.model.AnchorState;
import org.themewright.model.Attribute;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeColouring;
import org.themewright.model.NodeSizing;
import org.themewright.model.Participant;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;

/**
 * How often the codes of a study are used, and in whose words: what a diagram needs that is styled by data. Counts codings
 * that have a sure place. It is as the study was when it was made; whoever keeps one makes a new one when codings, turns or
 * speakers have changed. Used on the thread that uses the study.
 *
 * @since 1.0
 */
public final class CodingCounts {

	/** For each code, how many codings there are in the words of the same participants. */
	private final Map<Code, Map<Set<Participant>, Integer>> voices;

	private CodingCounts(Map<Code, Map<Set<Participant>, Integer>> voices) {
		this.voices = voices;
	}

	/** @return counts of nothing, for diagrams that are not styled by data */
	public static CodingCounts none() {
		return new CodingCounts(Map.of());
	}

	/**
	 * Counts, in one pass over the codings of the study.
	 *
	 * @param study the study, or null for none
	 * @return the counts
	 */
	public static CodingCounts of(Study study) {
		return of(study, coding -> true);
	}

	/**
	 * Counts some of the codings of the study, in one pass.
	 *
	 * @param study the study, or null for none
	 * @param counts which codings count, e.g. in blind coding
	 * @return the counts
	 */
	public static CodingCounts of(Study study, Predicate<? super Coding> counts) {
		Map<Code, Map<Set<Participant>, Integer>> voices = new HashMap<>();
		if (study != null) {
			for (CodingSet set : study.getCodingSets()) {
				for (Coding coding : set.getCodings()) {
					Code code = coding.getCode();
					if (code != null && !code.eIsProxy() && coding.getState() == AnchorState.FIRM
							&& counts.test(coding)) {
						voices.computeIfAbsent(code, key -> new HashMap<>()).merge(CodingVoices.of(coding), 1, Integer::sum);
					}
				}
			}
		}
		return new CodingCounts(voices);
	}

	/**
	 * Counts what the look of a diagram depends on.
	 *
	 * @param diagram a diagram, not null
	 * @param counts which codings count, e.g. in blind coding
	 * @return the counts of its study; {@link #none()} where its look does not depend on codings
	 * @since 1.0
	 */
	public static CodingCounts neededBy(ThemeDiagram diagram, Predicate<? super Coding> counts) {
		return areNeededBy(diagram) ? of(StudyObjects.studyOf(diagram), counts) : none();
	}

	/**
	 * @param diagram a diagram, not null
	 * @return whether its look depends on codings
	 */
	public static boolean areNeededBy(ThemeDiagram diagram) {
		return diagram.getSizing() != NodeSizing.FIXED || diagram.getColouring() == NodeColouring.ATTRIBUTE;
	}

	/**
	 * @param node a node of a diagram, not null
	 * @return the number of codings with its code, with the codes that its theme and its sub-themes gather, or in words of
	 *         its participants; -1 for a node that stands for none of these
	 */
	public int codings(DiagramNode node) {
		Collection<Code> codes = codes(node);
		if (codes != null) {
			return codes.stream().mapToInt(code -> sum(voices.getOrDefault(code, Map.of()), null)).sum();
		}
		List<Participant> participants = participants(node);
		return participants == null ? -1
				: voices.values().stream().mapToInt(each -> sum(each, participants)).sum();
	}

	/**
	 * @param node a node of a diagram, not null
	 * @return the number of participants in whose words its code or theme is used, or whom it stands for; -1 for a node that
	 *         stands for none of these
	 */
	public int voices(DiagramNode node) {
		Collection<Code> codes = codes(node);
		if (codes == null) {
			List<Participant> participants = participants(node);
			return participants == null ? -1 : participants.size();
		}
		Set<Participant> speaking = new LinkedHashSet<>();
		codes.forEach(code -> voices.getOrDefault(code, Map.of()).keySet().forEach(speaking::addAll));
		return speaking.size();
	}

	/**
	 * @param node a node of a diagram, not null
	 * @param attribute an attribute of participants, not null
	 * @param value one of its values, or null
	 * @return of the codings with its code or theme of which it is known who speaks, the share in words of participants who
	 *         have the value: 0 to 1; NaN where there is none, and for nodes that are neither code nor theme
	 */
	public double share(DiagramNode node, Attribute attribute, String value) {
		Collection<Code> codes = codes(node);
		Study study = StudyObjects.studyOf(attribute);
		if (codes == null || study == null) {
			return Double.NaN;
		}
		List<Participant> having = ParticipantGroup.members(study, attribute, value);
		int known = 0;
		int shared = 0;
		for (Code code : codes) {
			Map<Set<Participant>, Integer> ofCode = voices.getOrDefault(code, Map.of());
			known += sum(ofCode, null) - ofCode.getOrDefault(Set.of(), 0);
			shared += sum(ofCode, having);
		}
		return known == 0 ? Double.NaN : (double) shared / known;
	}

	/** The number of codings in words of one of these participants; of anybody for null. */
	private static int sum(Map<Set<Participant>, Integer> counts, Collection<Participant> of) {
		return counts.entrySet().stream().filter(entry -> of == null || of.stream().anyMatch(entry.getKey()::contains))
				.mapToInt(Map.Entry::getValue).sum();
	}

	/** The codes that a node stands for, each once; null for a node that is neither code nor theme. */
	private static Collection<Code> codes(DiagramNode node) {
		return switch (node.getSubject()) {
		case Code code when !code.eIsProxy() -> List.of(code);
		case Theme theme when !theme.eIsProxy() -> {
			Set<Code> codes = new LinkedHashSet<>();
			addCodes(theme, codes);
			yield codes;
		}
		case null, default -> null;
		};
	}

	private static void addCodes(Theme theme, Set<Code> codes) {
		codes.addAll(theme.getCodes());
		theme.getThemes().forEach(sub -> addCodes(sub, codes));
	}

	private static List<Participant> participants(DiagramNode node) {
		return switch (node.getSubject()) {
		case Participant participant when !participant.eIsProxy() -> List.of(participant);
		case Attribute attribute when !attribute.eIsProxy() -> ParticipantGroup.members(node);
		case null, default -> null;
		};
	}
}
