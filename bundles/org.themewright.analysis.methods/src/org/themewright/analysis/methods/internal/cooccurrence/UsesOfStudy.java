package org.themewright.analysis.methods.internal.cooccurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.methods.internal.codings.CodingIndex;
import org.themewright.analysis.methods.internal.units.Turns;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.text.TextRange;

/** The codings of a study in groups within which codes can meet: those of a source, or of one researcher in it. */
final class UsesOfStudy {

	private final StudySnapshot study;
	private final CodingIndex index;
	private final Meetings meetings;
	private final List<Map<Integer, List<Use>>> groups = new ArrayList<>();
	private long extent;

	/**
	 * @param byTurn whether places are numbers of turns, else offsets
	 * @param after  by so many turns a coding reaches beyond its own
	 */
	UsesOfStudy(AnalysisContext context, boolean sameResearcher, boolean byTurn, int after) {
		study = context.study();
		index = new CodingIndex(study, false);
		meetings = new Meetings(study.codes().size());
		SubMonitor progress = SubMonitor.convert(context.monitor(), study.sources().size());
		for (int source = 0; source < study.sources().size(); source++) {
			context.checkCanceled();
			progress.worked(1);
			List<TextRange> turns = byTurn ? Turns.of(study.sources().get(source)) : null;
			Map<String, List<Use>> byResearcher = new HashMap<>();
			for (int code : index.in(source)) {
				for (int ordinal : index.of(source, code)) {
					CodingData coding = index.coding(ordinal);
					// Codings of nobody are together: nothing says it was somebody else.
					String researcher = sameResearcher ? String.valueOf(coding.researcherId()) : ""; //$NON-NLS-1$
					Use use = byTurn ? inTurns(turns, ordinal, code, coding, after)
							: new Use(ordinal, code, coding.start(), coding.end());
					if (use != null) {
						byResearcher.computeIfAbsent(researcher, key -> new ArrayList<>()).add(use);
					}
				}
			}
			long length = byTurn ? turns.size() : study.sources().get(source).text().length();
			extent += length * Math.max(1, byResearcher.size());
			byResearcher.values().forEach(this::add);
		}
	}

	private static Use inTurns(List<TextRange> turns, int ordinal, int code, CodingData coding, int after) {
		int first = Turns.firstEndingAfter(turns, coding.start());
		int end = Turns.firstEndingAfter(turns, coding.end() - 1);
		end += end < turns.size() && turns.get(end).start() < coding.end() ? 1 : 0;
		return first < end ? new Use(ordinal, code, first, end + after) : null;
	}

	private void add(List<Use> uses) {
		meetings.add(uses);
		Map<Integer, List<Use>> byCode = new HashMap<>();
		uses.forEach(each -> byCode.computeIfAbsent(each.code(), key -> new ArrayList<>()).add(each));
		byCode.values().forEach(each -> each.sort(Meetings.ORDER));
		groups.add(byCode);
	}

	StudySnapshot study() {
		return study;
	}

	CodingIndex index() {
		return index;
	}

	Meetings meetings() {
		return meetings;
	}

	/** How long all text is, or how many turns there are; as often as there are researchers who are looked at alone. */
	long extent() {
		return extent;
	}

	/** The codings with two codes that meet, in the order of the study; found when they are asked for. */
	Evidence evidence(int first, int second) {
		if (meetings.pairs(first, second) == 0) {
			return Evidence.NONE;
		}
		return Evidence.lazy(() -> {
			List<Integer> found = new ArrayList<>();
			for (Map<Integer, List<Use>> group : groups) {
				List<Use> one = group.getOrDefault(first, List.of());
				List<Use> other = group.getOrDefault(second, List.of());
				addMeeting(one, other, found);
				addMeeting(other, one, found);
			}
			found.sort(Comparator.naturalOrder());
			return Evidence.ofCodings(study, found.stream().mapToInt(Integer::intValue).toArray()).passages();
		});
	}

	private static void addMeeting(List<Use> uses, List<Use> others, List<Integer> found) {
		int[] latestEnds = new int[others.size()];
		for (int i = 0; i < latestEnds.length; i++) {
			latestEnds[i] = Math.max(i == 0 ? 0 : latestEnds[i - 1], others.get(i).end());
		}
		for (Use use : uses) {
			int begun = 0;
			int high = latestEnds.length;
			while (begun < high) {
				int middle = (begun + high) >>> 1;
				if (others.get(middle).start() < use.end()) {
					begun = middle + 1;
				} else {
					high = middle;
				}
			}
			if (begun > 0 && latestEnds[begun - 1] > use.start()) {
				found.add(use.ordinal());
			}
		}
	}
}
