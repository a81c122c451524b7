package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
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
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.RangeIndex;
import org.themewright.search.internal.index.SourceContent;
import org.themewright.search.internal.index.SourceContent.TurnEntry;
import org.themewright.search.internal.index.SourceTexts;
import org.themewright.search.internal.index.SourceTexts.Stretch;
import org.themewright.search.internal.text.Words;

/** Describes places in one source. */
final class SourceHits implements HitFactory {

	private static final int NO_TURN_YET = -2;

	private final int owner;
	private final SourceEntry source;
	private final SourceContent content;
	private final SourceTexts texts;
	private final int context;
	private final RangeIndex codings;
	private final Map<String, ParticipantEntry> participants;
	private final Map<String, String> speakers;
	private final List<FacetKey> ofSource;
	private final List<FacetKey> ofMonth;
	/** What is counted of who speaks in the turn that was asked for last, by field. */
	private final List<List<FacetKey>> said = new ArrayList<>();
	private int saidTurn = NO_TURN_YET;

	/**
	 * @param owner number of the source
	 * @param texts reads its text
	 * @param context how many characters to show before and after a place, at most
	 * @param speakers gets names of speakers by what stands for them when they are counted
	 */
	SourceHits(IndexView view, int owner, SourceTexts texts, int context, Map<String, String> speakers)
			throws IOException {
		this.owner = owner;
		this.texts = texts;
		this.context = context;
		this.speakers = speakers;
		source = view.catalogue().sources().get(owner);
		content = view.content(source.id());
		participants = view.participants();
		codings = view.codingPlaces(source.id());
		ofSource = List.of(FacetKey.of(FacetField.SOURCE, source.id()));
		ofMonth = source.date().isEmpty() ? List.of()
				: List.of(FacetKey.of(FacetField.MONTH, source.date().substring(0, 7)));
	}

	@Override
	public String id() {
		return source.id();
	}

	@Override
	public String name() {
		return source.name();
	}

	@Override
	public int length() {
		return source.length();
	}

	@Override
	public SearchHit hit(int start, int end, Range around) throws IOException {
		int index = turnAt(start);
		TurnEntry turn = index < 0 ? null : content.turns().get(index);
		Set<String> codes = new LinkedHashSet<>();
		codings.forEachOverlapping(start, end, at -> codes.add(content.codings().get(at).codeId()));
		Stretch stretch = texts.around(owner, around.start(), around.end());
		Range place = new Range(start - stretch.start(), end - stretch.start());
		Contexts contexts = new Contexts(stretch.text(), context);
		return new SearchHit(HitKind.SOURCE, source.id(), source.name(), source.slug(), HitPart.TEXT, start, end,
				stretch.text().substring(place.start(), place.end()), contexts.before(place, around.start() - stretch.start()),
				contexts.after(place, around.end() - stretch.start()), index,
				turn == null || turn.speaker().isEmpty() ? null : turn.speaker(), turn == null ? null : turn.role(),
				List.copyOf(codes));
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
	public Collection<FacetKey> values(FacetField field, int start, int end) {
		return switch (field) {
			case SPEAKER, ROLE, ATTRIBUTE -> said(start).get(field.ordinal());
			case CODE -> {
				Set<FacetKey> values = new LinkedHashSet<>();
				codings.forEachOverlapping(start, end,
						at -> values.add(FacetKey.of(field, content.codings().get(at).codeId())));
				yield values;
			}
			case RESEARCHER -> {
				Set<FacetKey> values = new LinkedHashSet<>();
				codings.forEachOverlapping(start, end, at -> {
					if (!content.codings().get(at).researcherId().isEmpty()) {
						values.add(FacetKey.of(field, content.codings().get(at).researcherId()));
					}
				});
				yield values;
			}
			case MONTH -> ofMonth;
			case SOURCE -> ofSource;
		};
	}

	private List<List<FacetKey>> said(int offset) {
		int index = turnAt(offset);
		if (index != saidTurn) {
			saidTurn = index;
			TurnEntry turn = index < 0 ? null : content.turns().get(index);
			said.clear();
			for (FacetField field : FacetField.values()) {
				said.add(said(field, turn));
			}
		}
		return said;
	}

	private List<FacetKey> said(FacetField field, TurnEntry turn) {
		if (field == FacetField.ATTRIBUTE) {
			Set<FacetKey> values = new LinkedHashSet<>();
			for (String id : content.participantsOf(turn)) {
				ParticipantEntry participant = participants.get(id);
				if (participant != null) {
					participant.values().forEach((name, value) -> values.add(new FacetKey(field, name, value)));
				}
			}
			return List.copyOf(values);
		}
		if (turn != null && field == FacetField.ROLE) {
			return List.of(FacetKey.of(field, turn.role().getName()));
		}
		if (turn != null && field == FacetField.SPEAKER && !turn.speaker().isEmpty()) {
			String folded = Words.fold(turn.speaker());
			speakers.putIfAbsent(folded, turn.speaker());
			return List.of(FacetKey.of(field, folded));
		}
		return List.of();
	}
}
