package org.themewright.search.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.HitKind;
import org.themewright.search.HitPart;
import org.themewright.search.SearchHit;
import org.themewright.search.internal.index.Catalogue.ParticipantEntry;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.index.SourceContent;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.index.SourceContent.TurnEntry;
import org.themewright.search.internal.text.Words;

/** Describes places in one source. */
final class SourceHits implements HitFactory {

	private final SourceEntry source;
	private final SourceContent content;
	private final Contexts contexts;
	private final RangeIndex codings;
	private final Map<String, ParticipantEntry> participants;
	private final Map<String, String> speakers;

	/**
	 * @param context how many characters to show before and after a place, at most
	 * @param participants all of the study by id
	 * @param speakers gets names of speakers by what stands for them when they are counted
	 */
	SourceHits(SourceEntry source, SourceContent content, int context, Map<String, ParticipantEntry> participants,
			Map<String, String> speakers) {
		this.speakers = speakers;
		this.source = source;
		this.content = content;
		this.contexts = new Contexts(content.text(), context);
		this.codings = new RangeIndex(content.codings(), CodingEntry::start, CodingEntry::end);
		this.participants = participants;
	}

	@Override
	public SearchHit hit(Range place, Range passage) {
		int index = turnAt(place.start());
		TurnEntry turn = index < 0 ? null : content.turns().get(index);
		Set<String> codes = new LinkedHashSet<>();
		codings.forEachOverlapping(place.start(), place.end(), at -> codes.add(content.codings().get(at).codeId()));
		return new SearchHit(HitKind.SOURCE, source.id(), source.name(), source.slug(), HitPart.TEXT, place.start(),
				place.end(), content.text().substring(place.start(), place.end()), contexts.before(place, passage.start()),
				contexts.after(place, passage.end()), index, turn == null || turn.speaker().isEmpty() ? null : turn.speaker(),
				turn == null ? null : turn.role(), List.copyOf(codes));
	}

	/** @return index of the turn that holds an offset, or -1 */
	private int turnAt(int offset) {
		List<TurnEntry> turns = content.turns();
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
		return high >= 0 && offset < turns.get(high).end() ? high : -1;
	}

	@Override
	public void values(FacetField field, Range place, Set<FacetKey> values) {
		switch (field) {
			case SPEAKER, ROLE, ATTRIBUTE -> {
				int index = turnAt(place.start());
				said(field, index < 0 ? null : content.turns().get(index), values);
			}
			case CODE -> codings.forEachOverlapping(place.start(), place.end(),
					at -> values.add(FacetKey.of(field, content.codings().get(at).codeId())));
			case RESEARCHER -> codings.forEachOverlapping(place.start(), place.end(), at -> {
				if (!content.codings().get(at).researcherId().isEmpty()) {
					values.add(FacetKey.of(field, content.codings().get(at).researcherId()));
				}
			});
			case MONTH -> {
				if (!source.date().isEmpty()) {
					values.add(FacetKey.of(field, source.date().substring(0, 7)));
				}
			}
			case SOURCE -> values.add(FacetKey.of(field, source.id()));
			default -> throw new IllegalArgumentException(field.name());
		}
	}

	private void said(FacetField field, TurnEntry turn, Set<FacetKey> values) {
		if (field == FacetField.ATTRIBUTE) {
			for (String id : content.participantsOf(turn)) {
				ParticipantEntry participant = participants.get(id);
				if (participant != null) {
					participant.values().forEach((name, value) -> values.add(new FacetKey(field, name, value)));
				}
			}
		} else if (turn != null && field == FacetField.ROLE) {
			values.add(FacetKey.of(field, turn.role().getName()));
		} else if (turn != null && !turn.speaker().isEmpty()) {
			String folded = Words.fold(turn.speaker());
			speakers.putIfAbsent(folded, turn.speaker());
			values.add(FacetKey.of(field, folded));
		}
	}
}
