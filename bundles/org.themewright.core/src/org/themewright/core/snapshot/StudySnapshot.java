package org.themewright.core.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.themewright.model.AnchorState;
import org.themewright.model.Attribute;
import org.themewright.model.AttributeType;
import org.themewright.model.AttributeValue;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Consent;
import org.themewright.model.ConsentState;
import org.themewright.model.Identified;
import org.themewright.model.InterviewGuide;
import org.themewright.model.Memo;
import org.themewright.model.Participant;
import org.themewright.model.Researcher;
import org.themewright.model.Round;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/**
 * An immutable copy of what searches and analyses need of a study; any thread may use it. Lists are in the order of the
 * study, unless said otherwise. References are ids; those that lead nowhere are null.
 *
 * @param studyId id of the study
 * @param name name of the study
 * @param version the session's version when the copy was taken
 * @param researchers the researchers
 * @param participants the participants
 * @param attributes the declared attributes
 * @param codes all codes, each before its sub-codes
 * @param themes all themes, each before its sub-themes
 * @param sources the transcripts
 * @param codings all codings that have a code and a place, by source in the order of {@code sources}, then start, end, id
 * @param memos the memos
 * @param rounds the rounds of coding
 * @param guide the questions of the interview guide
 * @since 0.1
 */
public record StudySnapshot(String studyId, String name, long version, List<ResearcherData> researchers,
		List<ParticipantData> participants, List<AttributeData> attributes, List<CodeData> codes, List<ThemeData> themes,
		List<SourceData> sources, List<CodingData> codings, List<MemoData> memos, List<RoundData> rounds,
		List<GuideQuestionData> guide) {

	/** A researcher. */
	public record ResearcherData(String id, String name, String initials, String colour) {
	}

	/** A participant with the values of attributes by attribute name; no quotes are allowed when consent is withdrawn. */
	public record ParticipantData(String id, String name, boolean quotesAllowed, Map<String, String> values) {
	}

	/** A declared attribute; {@code choices} is empty unless its values are of a list. */
	public record AttributeData(String id, String name, AttributeType type, List<String> choices) {
	}

	/** A round of coding: who codes what. */
	public record RoundData(String id, String name, List<String> researcherIds, List<String> sourceIds) {
	}

	/** A question of the interview guide with the name of its topic. */
	public record GuideQuestionData(String id, String topic, String text) {
	}

	/** What a theme means for one participant; {@code text} not null. */
	public record SummaryData(String id, String participantId, String text) {
	}

	/**
	 * A code; {@code parentId} is null at the top, {@code depth} 0 there; {@code path} as in {@link StudyObjects#path}. Texts
	 * of the codebook are null where nothing was written.
	 */
	public record CodeData(String id, String name, String path, String parentId, int depth, String colour,
			String definition, String whenToUse, String whenNotToUse, String example) {

		/** Makes one with a definition alone. */
		public CodeData(String id, String name, String path, String parentId, int depth, String colour,
				String definition) {
			this(id, name, path, parentId, depth, colour, definition, null, null, null);
		}
	}

	/**
	 * A theme; {@code parentId} is null at the top, {@code depth} 0 there. Key quotes and contrary cases are ids of codings,
	 * also of such without a sure place. Summaries of participants that are gone are left out.
	 */
	public record ThemeData(String id, String name, String idea, String parentId, int depth, List<String> codeIds,
			List<String> keyQuoteIds, List<String> contraryCaseIds, List<SummaryData> summaries) {
	}

	/**
	 * A transcript with its text and turns. Offsets are UTF-16 code units in {@code text}; {@code date} is when the data were
	 * collected, or null.
	 */
	public record SourceData(String id, String slug, String name, String text, String language,
			List<String> participantIds, List<TurnData> turns, LocalDate date) {

		/** Makes one without a date. */
		public SourceData(String id, String slug, String name, String text, String language,
				List<String> participantIds, List<TurnData> turns) {
			this(id, slug, name, text, language, participantIds, turns, null);
		}

		/**
		 * @param offset a UTF-16 offset
		 * @return the turn that holds it or the last one that begins before it; null before the first
		 */
		public TurnData turnAt(int offset) {
			int low = 0;
			int high = turns.size() - 1;
			while (low <= high) {
				int middle = (low + high) >>> 1;
				if (turns.get(middle).start() <= offset) {
					low = middle + 1;
				} else {
					high = middle - 1;
				}
			}
			return high < 0 ? null : turns.get(high);
		}
	}

	/** A turn; {@code index} from 0, range half-open, {@code speaker} null when nobody is named, {@code time} ms or -1. */
	public record TurnData(int index, int start, int end, String speaker, SpeakerRole role, String participantId,
			int time) {
	}

	/** A coding; range half-open in UTF-16 code units of the source's text. */
	public record CodingData(String id, String codeId, String sourceId, String researcherId, int start, int end,
			int weight, String memo, Instant created) {
	}

	/**
	 * A memo; {@code aboutId} is null for the study. The range is half-open in UTF-16 code units of the source it is about,
	 * both -1 for one without a sure place.
	 */
	public record MemoData(String id, String title, String text, String authorId, String aboutId, int start, int end,
			Instant created, Instant modified) {
	}

	/** Copies the lists. */
	public StudySnapshot {
		researchers = List.copyOf(researchers);
		participants = List.copyOf(participants);
		attributes = List.copyOf(attributes);
		codes = List.copyOf(codes);
		themes = List.copyOf(themes);
		sources = List.copyOf(sources);
		codings = List.copyOf(codings);
		memos = List.copyOf(memos);
		rounds = List.copyOf(rounds);
		guide = List.copyOf(guide);
	}

	/** Makes one of a study without rounds and without an interview guide. */
	public StudySnapshot(String studyId, String name, long version, List<ResearcherData> researchers,
			List<ParticipantData> participants, List<AttributeData> attributes, List<CodeData> codes,
			List<ThemeData> themes, List<SourceData> sources, List<CodingData> codings, List<MemoData> memos) {
		this(studyId, name, version, researchers, participants, attributes, codes, themes, sources, codings, memos,
				List.of(), List.of());
	}

	/**
	 * Copies a study; called on the thread that uses it.
	 *
	 * @param study the study, not null
	 * @param version the session's version
	 * @return the copy
	 */
	public static StudySnapshot of(Study study, long version) {
		return new StudySnapshot(study.getId(), study.getName(), version,
				study.getResearchers().stream().map(StudySnapshot::data).toList(),
				study.getParticipants().stream().map(StudySnapshot::data).toList(),
				study.getAttributes().stream().filter(each -> each.getName() != null).map(StudySnapshot::data).toList(),
				StudyObjects.allCodes(study.getCodebook()).stream().map(StudySnapshot::data).toList(),
				StudyObjects.allThemes(study.getCodebook()).stream().map(StudySnapshot::data).toList(),
				StudyObjects.transcripts(study).stream().map(StudySnapshot::data).toList(), codings(study),
				study.getMemos().stream().map(StudySnapshot::data).toList(),
				study.getRounds().stream().map(StudySnapshot::data).toList(), guide(study.getGuide()));
	}

	/**
	 * @return codes by id, in the order of {@link #codes()}
	 */
	public Map<String, CodeData> codesById() {
		Map<String, CodeData> result = new LinkedHashMap<>();
		codes.forEach(code -> result.put(code.id(), code));
		return result;
	}

	/**
	 * @return sources by id, in the order of {@link #sources()}
	 */
	public Map<String, SourceData> sourcesById() {
		Map<String, SourceData> result = new LinkedHashMap<>();
		sources.forEach(source -> result.put(source.id(), source));
		return result;
	}

	/**
	 * @return codings by the id of their source, each list by start, end, id; sources without codings have none
	 */
	public Map<String, List<CodingData>> codingsBySource() {
		Map<String, List<CodingData>> result = new LinkedHashMap<>();
		codings.forEach(coding -> result.computeIfAbsent(coding.sourceId(), id -> new ArrayList<>()).add(coding));
		result.replaceAll((id, list) -> Collections.unmodifiableList(list));
		return result;
	}

	private static AttributeData data(Attribute attribute) {
		return new AttributeData(attribute.getId(), attribute.getName(), attribute.getType(),
				List.copyOf(attribute.getChoices()));
	}

	private static RoundData data(Round round) {
		return new RoundData(round.getId(), round.getName(), ids(round.getResearchers()), ids(round.getSources()));
	}

	private static List<GuideQuestionData> guide(InterviewGuide guide) {
		return guide == null ? List.of() : guide.getTopics().stream().flatMap(topic -> topic.getQuestions().stream()
				.filter(question -> question.getText() != null)
				.map(question -> new GuideQuestionData(question.getId(), topic.getName(), question.getText()))).toList();
	}

	private static ResearcherData data(Researcher researcher) {
		return new ResearcherData(researcher.getId(), researcher.getName(), researcher.getInitials(),
				researcher.getColour());
	}

	private static ParticipantData data(Participant participant) {
		Map<String, String> values = new LinkedHashMap<>();
		for (AttributeValue value : participant.getValues()) {
			if (value.getAttribute() != null && value.getAttribute().getName() != null && value.getValue() != null) {
				values.put(value.getAttribute().getName(), value.getValue());
			}
		}
		Consent consent = participant.getConsent();
		boolean quotes = consent == null || consent.isQuotesAllowed() && consent.getState() != ConsentState.WITHDRAWN;
		return new ParticipantData(participant.getId(), participant.getName(), quotes,
				Collections.unmodifiableMap(values));
	}

	private static CodeData data(Code code) {
		int depth = 0;
		for (EObject each = code.eContainer(); each instanceof Code; each = each.eContainer()) {
			depth++;
		}
		String parent = code.eContainer() instanceof Code above ? above.getId() : null;
		return new CodeData(code.getId(), code.getName(), StudyObjects.path(code), parent, depth, code.getColour(),
				code.getDefinition(), code.getWhenToUse(), code.getWhenNotToUse(), code.getExample());
	}

	private static ThemeData data(Theme theme) {
		int depth = 0;
		for (EObject each = theme.eContainer(); each instanceof Theme; each = each.eContainer()) {
			depth++;
		}
		String parent = theme.eContainer() instanceof Theme above ? above.getId() : null;
		return new ThemeData(theme.getId(), theme.getName(), theme.getIdea(), parent, depth,
				ids(theme.getCodes()), ids(theme.getKeyQuotes()), ids(theme.getContraryCases()),
				theme.getSummaries().stream().filter(each -> each.getText() != null && id(each.getParticipant()) != null)
						.map(each -> new SummaryData(each.getId(), id(each.getParticipant()), each.getText())).toList());
	}

	private static SourceData data(Transcript transcript) {
		List<TurnData> turns = new ArrayList<>(transcript.getTurns().size());
		for (Turn turn : transcript.getTurns()) {
			Speaker speaker = turn.getSpeaker();
			turns.add(new TurnData(turns.size(), turn.getStart(), turn.getEnd(),
					speaker == null ? null : speaker.getName(), speaker == null ? SpeakerRole.OTHER : speaker.getRole(),
					speaker == null ? null : id(speaker.getParticipant()), turn.getTime()));
		}
		return new SourceData(transcript.getId(), transcript.getSlug(), transcript.getName(), transcript.getText(),
				transcript.getLanguage(), transcript.getParticipants().stream().filter(each -> !each.eIsProxy())
						.map(Participant::getId).toList(),
				Collections.unmodifiableList(turns), transcript.getDate());
	}

	private static MemoData data(Memo memo) {
		boolean placed = memo.getState() == AnchorState.FIRM;
		return new MemoData(memo.getId(), memo.getName(), memo.getText(), id(memo.getAuthor()), id(memo.getAbout()),
				placed ? memo.getStart() : -1, placed ? memo.getEnd() : -1, memo.getCreated(), memo.getModified());
	}

	private static List<CodingData> codings(Study study) {
		Map<EObject, List<Coding>> bySource = new HashMap<>();
		for (CodingSet set : study.getCodingSets()) {
			bySource.computeIfAbsent(set.getSource(), source -> new ArrayList<>()).addAll(set.getCodings());
		}
		List<CodingData> result = new ArrayList<>();
		for (Transcript transcript : StudyObjects.transcripts(study)) {
			List<Coding> codings = bySource.getOrDefault(transcript, new ArrayList<>());
			codings.sort(StudyObjects.CODING_ORDER);
			for (Coding coding : codings) {
				if (id(coding.getCode()) != null && coding.getState() == AnchorState.FIRM) {
					result.add(new CodingData(coding.getId(), coding.getCode().getId(), transcript.getId(),
							id(StudyObjects.setOf(coding).getResearcher()), coding.getStart(), coding.getEnd(),
							coding.getWeight(), coding.getMemo(), coding.getCreated()));
				}
			}
		}
		return result;
	}

	private static List<String> ids(List<? extends Identified> objects) {
		return objects.stream().filter(each -> !each.eIsProxy()).map(Identified::getId).toList();
	}

	private static String id(Identified object) {
		return object == null || object.eIsProxy() ? null : object.getId();
	}
}
