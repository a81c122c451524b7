package org.themewright.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/** Makes small studies. Ids are names with a letter before them. */
final class StudyBuilder {

	private final List<ResearcherData> researchers = new ArrayList<>();
	private final List<ParticipantData> participants = new ArrayList<>();
	private final List<CodeData> codes = new ArrayList<>();
	private final List<SourceData> sources = new ArrayList<>();
	private final List<CodingData> codings = new ArrayList<>();

	/** A turn to be: the speaker's name, role and participant, and what is said. */
	record Said(String speaker, SpeakerRole role, String participantId, String words) {
	}

	static Said interviewer(String words) {
		return new Said("Ann Lee", SpeakerRole.INTERVIEWER, null, words);
	}

	static Said participant(String name, String words) {
		return new Said(name, SpeakerRole.PARTICIPANT, "p" + name, words);
	}

	/** Adds a text without turns. */
	StudyBuilder text(String name, String text) {
		return text(name, "en", text);
	}

	StudyBuilder text(String name, String language, String text) {
		sources.add(new SourceData("s" + name, name.toLowerCase().replace(' ', '-'), name, text, language, List.of(),
				List.of()));
		return this;
	}

	/** Adds a transcript of turns with an empty line between them. */
	StudyBuilder transcript(String name, Said... turns) {
		StringBuilder text = new StringBuilder();
		List<TurnData> data = new ArrayList<>();
		List<String> present = new ArrayList<>();
		for (Said each : turns) {
			int start = text.length();
			text.append(each.words());
			data.add(new TurnData(data.size(), start, text.length(), each.speaker(), each.role(), each.participantId(), -1));
			text.append("\n\n");
			if (each.participantId() != null && !present.contains(each.participantId())) {
				present.add(each.participantId());
			}
		}
		sources.add(new SourceData("s" + name, name.toLowerCase().replace(' ', '-'), name, text.toString(), "en", present,
				data));
		return this;
	}

	StudyBuilder people(String... names) {
		for (String name : names) {
			participants.add(new ParticipantData("p" + name, name, true, Map.of()));
		}
		return this;
	}

	StudyBuilder researcher(String name, String initials) {
		researchers.add(new ResearcherData("r" + name, name, initials, "#000000"));
		return this;
	}

	StudyBuilder code(String name, String parent) {
		String path = parent == null ? name : parent + " > " + name;
		codes.add(new CodeData("c" + name, name, path, parent == null ? null : "c" + parent, parent == null ? 0 : 1, null,
				null));
		return this;
	}

	/** Codes the first place of some words in a source. */
	StudyBuilder coding(String source, String words, String code, String researcher) {
		SourceData data = sources.stream().filter(each -> each.name().equals(source)).findFirst().orElseThrow();
		int start = data.text().indexOf(words);
		if (start < 0) {
			throw new IllegalArgumentException(words);
		}
		codings.add(new CodingData("k" + codings.size(), "c" + code, data.id(), "r" + researcher, start,
				start + words.length(), 50, null, Instant.EPOCH));
		return this;
	}

	StudyBuilder remove(String source) {
		sources.removeIf(each -> each.name().equals(source));
		return this;
	}

	StudySnapshot build() {
		List<String> order = sources.stream().map(SourceData::id).toList();
		List<CodingData> sorted = codings.stream().filter(each -> order.contains(each.sourceId()))
				.sorted(java.util.Comparator.<CodingData>comparingInt(each -> order.indexOf(each.sourceId()))
						.thenComparingInt(CodingData::start).thenComparingInt(CodingData::end))
				.toList();
		return new StudySnapshot("study", "Study", 1, researchers, participants, List.of(), codes, List.of(), sources,
				sorted, List.of());
	}
}
