package org.themewright.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.core.text.TextRange;
import org.themewright.model.SpeakerRole;

/**
 * Chooses passages to quote for the codes of a study, the same ones every time: long enough to say something, from
 * different participants, none twice where there are others, and never words of somebody who may not be quoted.
 */
final class Quotes {

	/** Up to so many words the longer passage is the better quote; beyond, the shorter is. */
	private static final int IDEAL_WORDS = 80;

	/**
	 * A passage that may be quoted.
	 *
	 * @param speaker the pseudonym; null when nobody is named
	 * @param source the transcript
	 * @param turn the number of the turn from 1; 0 when there is none
	 * @param range the place in the text
	 * @param words the words
	 */
	record Quote(String speaker, SourceData source, int turn, TextRange range, String words) {

		private int length() {
			return words.strip().split("\\s+").length; //$NON-NLS-1$
		}

		private boolean overlaps(Quote other) {
			return source.id().equals(other.source.id()) && range.overlaps(other.range);
		}
	}

	private static final Comparator<Quote> BEST = Comparator.comparing((Quote quote) -> quote.length() > IDEAL_WORDS)
			.thenComparing(quote -> quote.length() > IDEAL_WORDS ? quote.length() : -quote.length())
			.thenComparing(quote -> quote.source().slug(), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(quote -> quote.range().start()).thenComparing(quote -> quote.range().end());

	private final Map<String, SourceData> sources;
	private final Map<String, ParticipantData> participants = new HashMap<>();
	private final Map<String, List<CodingData>> byCode = new LinkedHashMap<>();
	private final Map<String, CodingData> byId = new HashMap<>();
	private final List<Quote> used = new ArrayList<>();

	Quotes(StudySnapshot study) {
		sources = study.sourcesById();
		study.participants().forEach(each -> participants.put(each.id(), each));
		study.codings().forEach(each -> byId.put(each.id(), each));
		study.codings().forEach(each -> byCode.computeIfAbsent(each.codeId(), id -> new ArrayList<>()).add(each));
	}

	/** How often a code is used. */
	int uses(String codeId) {
		return codings(codeId).size();
	}

	/** In how many transcripts a code is used. */
	int transcripts(String codeId) {
		return (int) codings(codeId).stream().map(CodingData::sourceId).distinct().count();
	}

	/** How many passages of a code may not be quoted. */
	int withheld(String codeId) {
		return (int) codings(codeId).stream().filter(this::isWithheld).count();
	}

	private List<CodingData> codings(String codeId) {
		return byCode.getOrDefault(codeId, List.of());
	}

	/** The passages of codings somebody picked out, without those that may not be quoted; they are not chosen again. */
	List<Quote> picked(List<String> codingIds) {
		List<Quote> result = new ArrayList<>();
		for (String id : codingIds) {
			CodingData coding = byId.get(id);
			if (coding != null && !isWithheld(coding)) {
				result.add(at(coding));
			}
		}
		used.addAll(result);
		return result;
	}

	/** How many of the codings somebody picked out may not be quoted. */
	int withheldOf(List<String> codingIds) {
		return (int) codingIds.stream().map(byId::get).filter(each -> each != null && isWithheld(each)).count();
	}

	/** The best passages of a code, at most so many. */
	List<Quote> choose(String codeId, int most) {
		List<Quote> candidates = new ArrayList<>();
		for (CodingData coding : codings(codeId)) {
			if (!isWithheld(coding)) {
				Quote quote = quote(coding);
				if (quote != null) {
					candidates.add(quote);
				}
			}
		}
		candidates.sort(BEST);
		List<Quote> chosen = new ArrayList<>();
		Set<String> speakers = new HashSet<>();
		for (int pass = 0; pass < 3; pass++) {
			for (Quote quote : candidates) {
				boolean fresh = pass == 2 || used.stream().noneMatch(quote::overlaps);
				boolean newVoice = pass > 0 || !speakers.contains(voice(quote));
				if (chosen.size() < most && fresh && newVoice && chosen.stream().noneMatch(quote::overlaps)) {
					chosen.add(quote);
					speakers.add(voice(quote));
				}
			}
		}
		used.addAll(chosen);
		return chosen;
	}

	private static String voice(Quote quote) {
		return quote.speaker() == null ? quote.source().id() : quote.speaker();
	}

	/** What the interviewer says is no quote. */
	private Quote quote(CodingData coding) {
		TurnData turn = sources.get(coding.sourceId()).turnAt(coding.start());
		boolean asked = turn != null && turn.role() == SpeakerRole.INTERVIEWER && turn.end() >= coding.end();
		return asked ? null : at(coding);
	}

	private Quote at(CodingData coding) {
		SourceData source = sources.get(coding.sourceId());
		TextRange range = new TextRange(coding.start(), coding.end());
		TurnData turn = source.turnAt(coding.start());
		String speaker = turn == null ? null : turn.speaker();
		if (turn != null && participants.containsKey(turn.participantId())) {
			speaker = participants.get(turn.participantId()).name();
		}
		return new Quote(speaker, source, turn == null ? 0 : turn.index() + 1, range, range.in(source.text()));
	}

	/**
	 * Whether anybody whose words are in the passage may not be quoted. Where it is not known whose words they are, they
	 * may be anybody's in the transcript, and an interviewer may repeat what was said.
	 */
	private boolean isWithheld(CodingData coding) {
		SourceData source = sources.get(coding.sourceId());
		boolean known = false;
		boolean everyoneKnown = true;
		for (TurnData turn : source.turns()) {
			if (turn.start() < coding.end() && turn.end() > coding.start()) {
				known = true;
				everyoneKnown &= participants.containsKey(turn.participantId());
				if (mayNot(turn.participantId())) {
					return true;
				}
			}
		}
		return !(known && everyoneKnown) && source.participantIds().stream().anyMatch(this::mayNot);
	}

	private boolean mayNot(String participantId) {
		ParticipantData participant = participants.get(participantId);
		return participant != null && !participant.quotesAllowed();
	}
}
