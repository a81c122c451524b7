package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.quotation.SpeakerNames;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.exchange.quotes.FoundQuote;
import org.themewright.search.SearchHit;

/** Makes quotes of hits, with pseudonyms and what participants allowed. Any thread may use it. */
final class HitQuotes {

	private final StudySnapshot study;
	private final Map<String, SourceData> sources;
	private final Map<String, String> codes;
	private final Set<String> silent;
	private final Map<String, SpeakerNames> names = new HashMap<>();

	/** @param study as it was when the hits were found, or is now */
	HitQuotes(StudySnapshot study) {
		this.study = study;
		sources = study.sourcesById();
		codes = study.codes().stream().collect(Collectors.toMap(CodeData::id, CodeData::name));
		silent = study.participants().stream().filter(each -> !each.quotesAllowed()).map(ParticipantData::id)
				.collect(Collectors.toSet());
	}

	/**
	 * @param places  hits of this study
	 * @param monitor for progress and cancel
	 * @return a quote for each
	 * @throws OperationCanceledException if cancelled
	 */
	List<FoundQuote> of(List<FoundPlace> places, SubMonitor monitor) {
		monitor.setWorkRemaining(places.size());
		List<FoundQuote> result = new ArrayList<>();
		for (FoundPlace each : places) {
			monitor.split(1);
			result.add(of(each.hit()));
		}
		return result;
	}

	private FoundQuote of(SearchHit hit) {
		SourceData source = sources.get(hit.objectId());
		String coded = hit.codeIds().stream().map(codes::get).filter(Objects::nonNull).collect(Collectors.joining(", ")); //$NON-NLS-1$
		TurnData turn = source == null || hit.turn() < 0 || hit.turn() >= source.turns().size() ? null
				: source.turns().get(hit.turn());
		String speaker = turn == null ? null
				: names.computeIfAbsent(source.id(), id -> SpeakerNames.of(source, study.participants())).of(turn);
		return new FoundQuote(source == null ? hit.name() : source.name(), speaker, turn == null ? 0 : hit.turn() + 1,
				hit.start(), hit.end(), hit.before(), hit.text(), hit.after(), coded, isWithheld(source, turn));
	}

	/** Where it is not known who speaks, it may be any of the participants. */
	private boolean isWithheld(SourceData source, TurnData turn) {
		return source != null && (turn != null && turn.participantId() != null ? silent.contains(turn.participantId())
				: source.participantIds().stream().anyMatch(silent::contains));
	}
}
