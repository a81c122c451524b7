package org.themewright.analysis.methods.internal.frequency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.Label;
import org.themewright.analysis.methods.internal.codings.Groups;
import org.themewright.analysis.methods.internal.codings.Groups.Numbers;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;

/** Finds what the columns of a count are about. */
final class Bins {

	private Bins() {
	}

	static List<Bin> of(AnalysisContext context) {
		StudySnapshot study = context.study();
		return switch (context.parameters().choice("by")) { //$NON-NLS-1$
			case "participant" -> study.participants().stream() //$NON-NLS-1$
					.map(each -> ofParticipants(study, "participant:" + each.id(), new Label(each.id(), each.name()), //$NON-NLS-1$
							List.of(each)))
					.toList();
			case "attribute" -> { //$NON-NLS-1$
				List<Bin> result = new ArrayList<>();
				Groups.of(study, context.attribute("attribute").orElseThrow(), Numbers.of(context)).forEach((value, members) -> result //$NON-NLS-1$
						.add(ofParticipants(study, "value:" + value, new Label(value, value), members))); //$NON-NLS-1$
				yield result;
			}
			default -> IntStream.range(0, study.sources().size()).mapToObj(i -> ofSource(study.sources().get(i), i))
					.toList();
		};
	}

	private static Bin ofSource(SourceData source, int place) {
		Map<Integer, Set<String>> sources = new LinkedHashMap<>();
		sources.put(place, null);
		return new Bin("source:" + source.id(), new Label(source.id(), source.name()), sources); //$NON-NLS-1$
	}

	private static Bin ofParticipants(StudySnapshot study, String columnId, Label label, List<ParticipantData> members) {
		Set<String> ids = members.stream().map(ParticipantData::id).collect(Collectors.toCollection(LinkedHashSet::new));
		Map<Integer, Set<String>> sources = new LinkedHashMap<>();
		for (int i = 0; i < study.sources().size(); i++) {
			SourceData source = study.sources().get(i);
			Set<String> there = new HashSet<>(source.participantIds());
			source.turns().stream().map(TurnData::participantId).filter(Objects::nonNull).forEach(there::add);
			there.retainAll(ids);
			if (!there.isEmpty()) {
				sources.put(i, there);
			}
		}
		return new Bin(columnId, label, sources);
	}

	static Bin total(StudySnapshot study) {
		Map<Integer, Set<String>> all = new LinkedHashMap<>();
		IntStream.range(0, study.sources().size()).forEach(i -> all.put(i, null));
		return new Bin("total", new Label("total", Messages.frequency_total), all); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
