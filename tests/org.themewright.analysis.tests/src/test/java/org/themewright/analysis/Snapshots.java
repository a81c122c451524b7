package org.themewright.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.GuideQuestionData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.RoundData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.SummaryData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.AttributeType;
import org.themewright.model.SpeakerRole;

/** Builds small studies. Ids are names. */
final class Snapshots {

	private final List<CodeData> codes = new ArrayList<>();
	private final List<SourceData> sources = new ArrayList<>();
	private final List<CodingData> codings = new ArrayList<>();
	private final List<ResearcherData> researchers = new ArrayList<>();
	private final List<ParticipantData> participants = new ArrayList<>();
	private final List<AttributeData> attributes = new ArrayList<>();
	private final List<ThemeData> themes = new ArrayList<>();
	private final List<RoundData> rounds = new ArrayList<>();
	private final List<GuideQuestionData> guide = new ArrayList<>();

	Snapshots researcher(String id) {
		researchers.add(new ResearcherData(id, id, id.substring(0, 1), "#000000"));
		return this;
	}

	Snapshots participant(String id, boolean quotesAllowed, Map<String, String> values) {
		participants.add(new ParticipantData(id, id, quotesAllowed, values));
		return this;
	}

	Snapshots attribute(String name) {
		attributes.add(new AttributeData(name, name, AttributeType.TEXT, List.of()));
		return this;
	}

	Snapshots theme(String id, String parent, List<String> codes, List<String> keyQuotes, Map<String, String> summaries) {
		themes.add(new ThemeData(id, id, null, parent, parent == null ? 0 : 1, codes, keyQuotes, List.of(),
				summaries.entrySet().stream().map(each -> new SummaryData(id + each.getKey(), each.getKey(), each.getValue()))
						.toList()));
		return this;
	}

	Snapshots round(String id, List<String> of, List<String> in) {
		rounds.add(new RoundData(id, id, of, in));
		return this;
	}

	Snapshots question(String text) {
		guide.add(new GuideQuestionData("q" + guide.size(), "Topic", text));
		return this;
	}

	/** An interview with a participant: lines by turns, those that begin with "I: " by the interviewer; labels stay. */
	Snapshots interview(String id, String participant, String... lines) {
		StringBuilder text = new StringBuilder();
		List<TurnData> turns = new ArrayList<>();
		for (String line : lines) {
			boolean asks = line.startsWith("I: ");
			int start = text.length();
			text.append(asks ? line.substring(3) : line).append('\n');
			turns.add(new TurnData(turns.size(), start, text.length(), asks ? "Int" : participant,
					asks ? SpeakerRole.INTERVIEWER : SpeakerRole.PARTICIPANT, asks ? null : participant, -1));
		}
		sources.add(new SourceData(id, id, id, text.toString(), "en", List.of(participant), turns));
		return this;
	}

	/** Codes the first place of words in a source. */
	Snapshots coding(String id, String code, String source, String researcher, String words) {
		String text = sources.stream().filter(each -> each.id().equals(source)).findFirst().orElseThrow().text();
		int start = text.indexOf(words);
		return coding(id, code, source, researcher, start, start + words.length());
	}

	Snapshots code(String path) {
		int cut = path.lastIndexOf(" > ");
		String parent = cut < 0 ? null : path.substring(0, cut);
		String name = cut < 0 ? path : path.substring(cut + 3);
		codes.add(new CodeData(path, name, path, parent, path.split(" > ").length - 1, "#000000", null));
		return this;
	}

	Snapshots source(String id, String text, int... turnStarts) {
		List<TurnData> turns = new ArrayList<>();
		for (int i = 0; i < turnStarts.length; i++) {
			int end = i + 1 < turnStarts.length ? turnStarts[i + 1] : text.length();
			turns.add(new TurnData(i, turnStarts[i], end, "S", SpeakerRole.OTHER, null, -1));
		}
		sources.add(new SourceData(id, id, id, text, "en", List.of(), turns));
		return this;
	}

	Snapshots coding(String id, String code, String source, String researcher, int start, int end) {
		codings.add(new CodingData(id, code, source, researcher, start, end, 0, null, Instant.EPOCH));
		return this;
	}

	StudySnapshot build() {
		List<String> order = sources.stream().map(SourceData::id).toList();
		codings.sort(Comparator.comparing((CodingData each) -> order.indexOf(each.sourceId()))
				.thenComparing(CodingData::start).thenComparing(CodingData::end).thenComparing(CodingData::id));
		return new StudySnapshot("study", "Study", 1, researchers, participants, attributes, codes, themes, sources, codings,
				List.of(), rounds, guide);
	}
}
