package org.themewright.diagram.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.themewright.core.themes.CodingVoices;
import org.themewright.diagram.scene.ParticipantGroup;
import org.themewright.model.Attribute;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.Participant;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

/**
 * The passages that an edge rests on, computed from the study as it is now:
 * <ul>
 * <li>between codes, or codes and themes that do not gather them: the passages in which both are used;</li>
 * <li>between a theme and what it gathers: the passages with the code or the sub-theme;</li>
 * <li>between participants and a code or theme: the passages with it in words of these participants.</li>
 * </ul>
 * Other edges have none. Called on the thread that uses the study.
 *
 * @param passages in the order of the study and of the text
 * @since 1.0
 */
public record EdgeEvidence(List<Passage> passages) {

	/** Copies the list. */
	public EdgeEvidence {
		passages = List.copyOf(passages);
	}

	/** @return the codings in the passages, each once, by place */
	public List<Coding> codings() {
		Set<Coding> result = new LinkedHashSet<>();
		passages.forEach(passage -> result.addAll(passage.codings()));
		return List.copyOf(result);
	}

	/**
	 * @param edge an edge of a diagram in a study, not null
	 * @return what it rests on; of no passages for an edge that rests on none
	 */
	public static EdgeEvidence of(DiagramEdge edge) {
		return of(edge, coding -> true);
	}

	/**
	 * @param edge an edge of a diagram in a study, not null
	 * @param counts which codings count, e.g. in blind coding
	 * @return what it rests on among them; of no passages for an edge that rests on none
	 */
	public static EdgeEvidence of(DiagramEdge edge, Predicate<? super Coding> counts) {
		Study study = StudyObjects.studyOf(edge);
		if (study == null || edge.getSource() == null || edge.getTarget() == null) {
			return new EdgeEvidence(List.of());
		}
		Set<Code> sources = codes(edge.getSource());
		Set<Code> targets = codes(edge.getTarget());
		if (sources != null && targets != null) {
			return new EdgeEvidence(together(study, sources, targets, counts));
		}
		Set<Participant> speakers = participants(sources == null ? edge.getSource() : edge.getTarget());
		Set<Code> codes = sources == null ? targets : sources;
		return new EdgeEvidence(speakers == null || codes == null ? List.of() : spoken(study, speakers, codes, counts));
	}

	private static List<Passage> together(Study study, Set<Code> sources, Set<Code> targets,
			Predicate<? super Coding> counts) {
		Set<Code> all = new HashSet<>(sources);
		all.addAll(targets);
		boolean gathered = sources.containsAll(targets) || targets.containsAll(sources);
		Set<Code> fewer = sources.size() < targets.size() ? sources : targets;
		List<Passage> result = new ArrayList<>();
		Predicate<Coding> wanted = coding -> (gathered ? fewer : all).contains(coding.getCode()) && counts.test(coding);
		new CodedPassages(study, wanted).forEach(passage -> {
			boolean both = passage.codings().stream().anyMatch(coding -> sources.contains(coding.getCode()))
					&& passage.codings().stream().anyMatch(coding -> targets.contains(coding.getCode()));
			if (both) {
				result.add(passage);
			}
		});
		return result;
	}

	private static List<Passage> spoken(Study study, Set<Participant> speakers, Set<Code> codes,
			Predicate<? super Coding> counts) {
		List<Passage> result = new ArrayList<>();
		Predicate<Coding> spoken = spokenBy(speakers);
		new CodedPassages(study,
				coding -> codes.contains(coding.getCode()) && counts.test(coding) && spoken.test(coding)).forEach(result::add);
		return result;
	}

	/** Whether codings are in words of one of these participants; asked once of each coding. */
	static Predicate<Coding> spokenBy(Set<Participant> speakers) {
		Map<Coding, Boolean> known = new HashMap<>();
		return coding -> known.computeIfAbsent(coding,
				each -> CodingVoices.of(each).stream().anyMatch(speakers::contains));
	}

	/** The codes that a node stands for; null for one that is neither code nor theme. */
	private static Set<Code> codes(DiagramNode node) {
		return switch (node.getSubject()) {
		case Code code when !code.eIsProxy() -> Set.of(code);
		case Theme theme when !theme.eIsProxy() -> gathered(theme);
		case null, default -> null;
		};
	}

	private static Set<Code> gathered(Theme theme) {
		Set<Code> result = new LinkedHashSet<>(theme.getCodes());
		theme.getThemes().forEach(sub -> result.addAll(gathered(sub)));
		return result;
	}

	private static Set<Participant> participants(DiagramNode node) {
		return switch (node.getSubject()) {
		case Participant participant when !participant.eIsProxy() -> Set.of(participant);
		case Attribute attribute when !attribute.eIsProxy() -> new LinkedHashSet<>(ParticipantGroup.members(node));
		case null, default -> null;
		};
	}
}
