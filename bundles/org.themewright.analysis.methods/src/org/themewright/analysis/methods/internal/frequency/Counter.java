package org.themewright.analysis.methods.internal.frequency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.analysis.methods.internal.codings.Ranges;
import org.themewright.analysis.methods.internal.codings.Voices;
import org.themewright.analysis.methods.internal.units.Words;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.core.text.TextRange;

/** Counts codings, or the words or characters in them. */
final class Counter {

	private final StudySnapshot study;
	private final String count;
	private final Map<String, Integer> places = new HashMap<>();
	private final Map<Integer, Words> words = new HashMap<>();
	private final Map<Integer, Set<String>> voices = new HashMap<>();

	Counter(StudySnapshot study, String count) {
		this.study = study;
		this.count = count;
		study.sources().forEach(each -> places.put(each.id(), places.size()));
	}

	/**
	 * @param codings places of codings with one code
	 * @param bin     what of them counts
	 */
	Count count(int[] codings, Bin bin) {
		Map<Integer, List<Integer>> counted = new LinkedHashMap<>();
		for (int each : codings) {
			int source = places.get(study.codings().get(each).sourceId());
			if (bin.sources().containsKey(source) && isBy(each, source, bin.sources().get(source))) {
				counted.computeIfAbsent(source, key -> new ArrayList<>()).add(each);
			}
		}
		int[] all = counted.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
		if (count.equals("codings")) { //$NON-NLS-1$
			return new Count(all.length, all);
		}
		long number = 0;
		for (Map.Entry<Integer, List<Integer>> each : counted.entrySet()) {
			List<TextRange> coded = Ranges.union(each.getValue().stream().map(study.codings()::get)
					.map(coding -> new TextRange(coding.start(), coding.end())).toList());
			number += measure(each.getKey(),
					Ranges.intersection(coded, wordsOf(each.getKey(), bin.sources().get(each.getKey()))));
		}
		return new Count(number, all);
	}

	/** How many words count at all. */
	long words(Bin bin) {
		return bin.sources().entrySet().stream()
				.mapToLong(each -> words(each.getKey()).countIn(wordsOf(each.getKey(), each.getValue()))).sum();
	}

	private boolean isBy(int coding, int source, Set<String> participants) {
		return participants == null || !Collections.disjoint(participants, voices.computeIfAbsent(coding,
				key -> Voices.of(study.sources().get(source), study.codings().get(key))));
	}

	/** Where participants speak; all of the source where none is named in a turn. */
	private List<TextRange> wordsOf(int place, Set<String> participants) {
		SourceData source = study.sources().get(place);
		List<TextRange> all = List.of(new TextRange(0, source.text().length()));
		if (participants == null || source.turns().stream().map(TurnData::participantId).allMatch(each -> each == null)) {
			return all;
		}
		return source.turns().stream().filter(each -> each.participantId() != null && participants.contains(each.participantId()))
				.map(each -> new TextRange(each.start(), each.end())).toList();
	}

	private long measure(int source, List<TextRange> ranges) {
		String text = study.sources().get(source).text();
		return count.equals("words") ? words(source).countIn(ranges) //$NON-NLS-1$
				: ranges.stream().mapToLong(range -> text.codePointCount(range.start(), range.end())).sum();
	}

	private Words words(int source) {
		return words.computeIfAbsent(source, key -> Words.of(study.sources().get(key).text()));
	}
}
