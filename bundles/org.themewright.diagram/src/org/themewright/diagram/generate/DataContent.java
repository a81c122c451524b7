package org.themewright.diagram.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.DiagramOrigin;
import org.themewright.model.Identified;
import org.themewright.model.NodeKind;
import org.themewright.model.Participant;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

/** What the data of a study want to have in a diagram: nodes in order, and the edges between them with their weights. */
record DataContent(Map<Identified, NodeKind> nodes, Map<DataContent.Relation, Integer> edges) {

	/** What an edge joins; the weight is not part of it. */
	record Relation(Identified source, String type, Identified target) {
	}

	private DataContent() {
		this(new LinkedHashMap<>(), new LinkedHashMap<>());
	}

	/** The content of a diagram out of data, of the codings that count; null when what it was made from is gone. */
	static DataContent of(Study study, DiagramOrigin origin, Predicate<? super Coding> counts) {
		DataContent content = new DataContent();
		switch (origin.getKind()) {
		case THEME -> {
			if (!(origin.getSubject() instanceof Theme theme) || theme.eIsProxy()) {
				return null;
			}
			content.add(theme);
		}
		case CO_OCCURRENCE -> content.addPairs(study, new HashSet<>(origin.getCodes()), origin.getThreshold(), counts);
		case PARTICIPANT -> {
			if (!(origin.getSubject() instanceof Participant participant) || participant.eIsProxy()) {
				return null;
			}
			content.addSpoken(study, participant, counts);
		}
		}
		return content;
	}

	private void add(Theme theme) {
		nodes.put(theme, NodeKind.THEME);
		for (Theme sub : theme.getThemes()) {
			add(sub);
			edges.put(new Relation(sub, EdgeTypes.PART_OF, theme), 0);
		}
		for (Code code : theme.getCodes()) {
			if (!code.eIsProxy()) {
				nodes.put(code, NodeKind.CODE);
				edges.put(new Relation(code, EdgeTypes.PART_OF, theme), 0);
			}
		}
	}

	/** Counts, for each pair of codes, the passages in which both are used; by the order of the codebook. */
	private void addPairs(Study study, Set<Code> wanted, int threshold, Predicate<? super Coding> accepted) {
		List<Code> codes = StudyObjects.allCodes(study.getCodebook());
		Map<Code, Integer> order = new HashMap<>();
		codes.forEach(code -> order.put(code, order.size()));
		Map<Long, Integer> counts = new HashMap<>();
		new CodedPassages(study, coding -> order.containsKey(coding.getCode())
				&& (wanted.isEmpty() || wanted.contains(coding.getCode())) && accepted.test(coding)).forEach(passage -> {
					int[] here = passage.codings().stream().mapToInt(coding -> order.get(coding.getCode())).sorted()
							.distinct().toArray();
					for (int i = 0; i < here.length; i++) {
						for (int j = i + 1; j < here.length; j++) {
							counts.merge((long) here[i] * codes.size() + here[j], 1, Integer::sum);
						}
					}
				});
		Set<Code> joined = new LinkedHashSet<>();
		counts.entrySet().stream().filter(entry -> entry.getValue() >= Math.max(1, threshold))
				.sorted(Map.Entry.comparingByKey()).forEach(entry -> {
					Code first = codes.get((int) (entry.getKey() / codes.size()));
					Code second = codes.get((int) (entry.getKey() % codes.size()));
					joined.add(first);
					joined.add(second);
					edges.put(new Relation(first, EdgeTypes.OCCURS_WITH, second), entry.getValue());
				});
		codes.stream().filter(joined::contains).forEach(code -> nodes.put(code, NodeKind.CODE));
	}

	private void addSpoken(Study study, Participant participant, Predicate<? super Coding> counts) {
		nodes.put(participant, NodeKind.PARTICIPANT);
		Map<Code, Integer> passages = new HashMap<>();
		new CodedPassages(study, EdgeEvidence.spokenBy(Set.of(participant)).and(counts::test)).forEach(passage -> passage.codings().stream()
				.map(Coding::getCode).distinct().forEach(code -> passages.merge(code, 1, Integer::sum)));
		for (Code code : new ArrayList<>(StudyObjects.allCodes(study.getCodebook()))) {
			if (passages.containsKey(code)) {
				nodes.put(code, NodeKind.CODE);
				edges.put(new Relation(participant, EdgeTypes.SPEAKS_OF, code), passages.get(code));
			}
		}
	}
}
