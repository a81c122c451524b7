package org.themewright.analysis.plugins;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.GuideQuestionData;
import org.themewright.core.snapshot.StudySnapshot.MemoData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.RoundData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.SummaryData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.AttributeType;
import org.themewright.model.SpeakerRole;

/**
 * A small made-up study with a little of everything, and with what methods stumble over: a source without turns, an empty
 * one, a code that nobody used, a coding of nobody.
 */
final class TrialStudy {

	private static final String ASKED = "How did it begin? "; //$NON-NLS-1$
	private static final String ANSWERED = "Somebody listened, and that gave me hope. "; //$NON-NLS-1$
	private static final int TURNS = 6;

	private TrialStudy() {
	}

	static StudySnapshot create() {
		List<ParticipantData> participants = List.of(participant("p1", "Rowan", "night"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				participant("p2", "Sage", "day")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		List<SourceData> sources = List.of(interview("s1", "p1"), interview("s2", "p2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				new SourceData("s3", "s3", "Field notes", "One paragraph.\n\nAnother one.\n", "en", List.of(), List.of()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				new SourceData("s4", "s4", "Nothing yet", "", null, List.of(), List.of())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		List<CodeData> codes = List.of(new CodeData("c1", "Relation", "Relation", null, 0, "#0072b2", null), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				new CodeData("c2", "Being heard", "Relation > Being heard", "c1", 1, "#0072b2", "Somebody listens."), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				new CodeData("c3", "Hope", "Hope", null, 0, null, null), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new CodeData("c4", "Unused", "Unused", null, 0, null, null)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new StudySnapshot("trial", "Trial", 0, //$NON-NLS-1$ //$NON-NLS-2$
				List.of(new ResearcherData("r1", "Ann Lee", "AL", null), new ResearcherData("r2", "Bob Ray", "BR", null)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				participants, List.of(new AttributeData("a1", "Shift", AttributeType.CHOICE, List.of("day", "night"))), codes, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				List.of(new ThemeData("t1", "Hope is given", "Hope comes from others.", null, 0, List.of("c2", "c3"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
						List.of("k1"), List.of(), List.of(new SummaryData("m1", "p1", "It began with listening.")))), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				sources, codings(sources),
				List.of(new MemoData("n1", "A thought", "Look again.", "r1", null, -1, -1, Instant.EPOCH, Instant.EPOCH)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				List.of(new RoundData("o1", "First round", List.of("r1", "r2"), List.of("s1", "s2"))), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				List.of(new GuideQuestionData("g1", "Beginnings", ASKED.strip()))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static ParticipantData participant(String id, String name, String shift) {
		return new ParticipantData(id, name, true, Map.of("Shift", shift)); //$NON-NLS-1$
	}

	private static SourceData interview(String id, String participant) {
		StringBuilder text = new StringBuilder();
		List<TurnData> turns = new ArrayList<>();
		for (int i = 0; i < TURNS; i++) {
			int start = text.length();
			boolean asked = i % 2 == 0;
			text.append(asked ? ASKED : ANSWERED).append('\n');
			turns.add(new TurnData(i, start, text.length(), asked ? "Interviewer" : participant, //$NON-NLS-1$
					asked ? SpeakerRole.INTERVIEWER : SpeakerRole.PARTICIPANT, asked ? null : participant, -1));
		}
		return new SourceData(id, id, "Interview " + id, text.toString(), "en", List.of(participant), turns); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<CodingData> codings(List<SourceData> sources) {
		List<CodingData> result = new ArrayList<>();
		for (SourceData source : sources) {
			for (TurnData turn : source.turns()) {
				if (turn.participantId() != null) {
					add(result, "c2", source, "r1", turn.start(), turn.start() + 18); //$NON-NLS-1$ //$NON-NLS-2$
					add(result, "c3", source, turn.index() == 1 ? null : "r2", turn.start() + 10, turn.end() - 1); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}
		return result;
	}

	private static void add(List<CodingData> codings, String code, SourceData source, String researcher, int start,
			int end) {
		codings.add(new CodingData("k" + (codings.size() + 1), code, source.id(), researcher, start, end, 0, null, //$NON-NLS-1$
				Instant.EPOCH));
	}
}
