package org.themewright.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.MemoData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.RoundData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.AttributeType;
import org.themewright.model.SpeakerRole;

/** Makes small studies. Ids are names with a letter before them. */
final class StudyBuilder {

	private final List<ResearcherData> researchers = new ArrayList<>();
	private final List<ParticipantData> participants = new ArrayList<>();
	private final List<CodeData> codes = new ArrayList<>();
	private final List<SourceData> sources = new ArrayList<>();
	private final List<CodingData> codings = new ArrayList<>();
	private final List<ThemeData> themes = new ArrayList<>();
	private final List<MemoData> memos = new ArrayList<>();
	private final List<RoundData> rounds = new ArrayList<>();
	private final List<AttributeData> attributes = new ArrayList<>();

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

	/** Adds a transcript of turns by nobody, given as its text and its turns with a line end between them. */
	StudyBuilder turns(String name, String text, String... turns) {
		List<TurnData> data = new ArrayList<>();
		int start = 0;
		for (String each : turns) {
			data.add(new TurnData(data.size(), start, start + each.length(), null, SpeakerRole.OTHER, null, -1));
			start += each.length() + 1;
		}
		sources.add(new SourceData("s" + name, name, name, text, "en", List.of(), data));
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
		return codeAs("c" + name, name, parent);
	}

	StudyBuilder codeAs(String id, String name, String parent) {
		String path = parent == null ? name : parent + " > " + name;
		codes.add(new CodeData(id, name, path, parent == null ? null : "c" + parent, parent == null ? 0 : 1, null,
				null));
		return this;
	}

	/** Codes the first place of some words in a source. */
	StudyBuilder coding(String source, String words, String code, String researcher) {
		return coding(source, words, code, researcher, null);
	}

	/** Codes the first place of some words in a source, with a memo. */
	StudyBuilder coding(String source, String words, String code, String researcher, String memo) {
		SourceData data = sources.stream().filter(each -> each.name().equals(source)).findFirst().orElseThrow();
		int start = data.text().indexOf(words);
		if (start < 0) {
			throw new IllegalArgumentException(words);
		}
		codings.add(new CodingData("k" + codings.size(), "c" + code, data.id(), "r" + researcher, start,
				start + words.length(), 50, memo, Instant.EPOCH));
		return this;
	}

	/** Says when the last source was collected. */
	StudyBuilder on(String date) {
		SourceData last = sources.removeLast();
		sources.add(new SourceData(last.id(), last.slug(), last.name(), last.text(), last.language(), last.participantIds(),
				last.turns(), LocalDate.parse(date)));
		return this;
	}

	/** Adds a person with a value of an attribute, which is declared where it is new. */
	StudyBuilder person(String name, String attribute, String value) {
		if (attributes.stream().noneMatch(each -> each.name().equals(attribute))) {
			attributes.add(new AttributeData("a" + attribute, attribute, AttributeType.TEXT, List.of()));
		}
		participants.add(new ParticipantData("p" + name, name, true, Map.of(attribute, value)));
		return this;
	}

	/** Adds a code with what is written about it. */
	StudyBuilder described(String name, String definition, String whenToUse) {
		codes.add(new CodeData("c" + name, name, name, null, 0, null, definition, whenToUse, null, null));
		return this;
	}

	StudyBuilder theme(String name, String parent, String... codeNames) {
		themes.add(new ThemeData("t" + name, name, "The idea of " + name, parent == null ? null : "t" + parent,
				parent == null ? 0 : 1, Stream.of(codeNames).map(each -> "c" + each).toList(), List.of(), List.of(),
				List.of()));
		return this;
	}

	StudyBuilder round(String name, List<String> who, List<String> what) {
		rounds.add(new RoundData("o" + name, name, who.stream().map(each -> "r" + each).toList(),
				what.stream().map(each -> "s" + each).toList()));
		return this;
	}

	/** Adds a memo on the study, or on the first place of some words in a source. */
	StudyBuilder memo(String title, String text, String author, String source, String words) {
		int start = source == null ? -1
				: sources.stream().filter(each -> each.name().equals(source)).findFirst().orElseThrow().text().indexOf(words);
		memos.add(new MemoData("m" + title, title, text, "r" + author, source == null ? null : "s" + source, start,
				source == null ? -1 : start + words.length(), Instant.parse("2024-05-06T07:08:09Z"), Instant.EPOCH));
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
		return new StudySnapshot("study", "Study", 1, researchers, participants, attributes, codes, themes, sources, sorted,
				memos, rounds, List.of());
	}
}
