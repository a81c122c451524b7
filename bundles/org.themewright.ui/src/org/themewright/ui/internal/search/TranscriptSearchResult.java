package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.themewright.search.SearchHit;
import org.themewright.search.SearchResult;
import org.themewright.ui.StudyImages;

/** What a {@link TranscriptQuery} found; single matches can be removed. Each match has its {@link FoundPlace} as element. */
public final class TranscriptSearchResult extends AbstractTextSearchResult {

	private final TranscriptQuery query;
	private volatile List<FoundTranscript> transcripts = List.of();
	private volatile int beyondLimit;

	TranscriptSearchResult(TranscriptQuery query) {
		this.query = query;
	}

	/** Takes in what was found, in place of what was shown before. */
	void show(SearchResult found) {
		Map<String, List<SearchHit>> bySource = new LinkedHashMap<>();
		found.hits().forEach(hit -> bySource.computeIfAbsent(hit.objectId(), id -> new ArrayList<>()).add(hit));
		transcripts = bySource.values().stream().map(hits -> new FoundTranscript(query.getSession(), hits)).toList();
		beyondLimit = found.total() - found.hits().size();
		addMatches(transcripts.stream().flatMap(each -> each.places().stream())
				.map(place -> new Match(place, place.hit().start(), place.hit().end() - place.hit().start()))
				.toArray(Match[]::new));
	}

	/** The transcripts in which matches are left, in the order of the study. */
	List<FoundTranscript> transcripts() {
		return transcripts.stream().filter(each -> each.places().stream().anyMatch(this::shows)).toList();
	}

	/** The matches that are left, by transcript and place. */
	List<FoundPlace> places() {
		return transcripts.stream().flatMap(each -> places(each).stream()).toList();
	}

	/** The matches that are left in a transcript, by place. */
	List<FoundPlace> places(FoundTranscript transcript) {
		return transcript.places().stream().filter(this::shows).toList();
	}

	private boolean shows(FoundPlace place) {
		return getMatchCount(place) > 0;
	}

	/** How many more were found than are shown, because a search shows only so many. */
	int beyondLimit() {
		return beyondLimit;
	}

	@Override
	public String getLabel() {
		int matches = getMatchCount();
		String label = matches == 0 ? NLS.bind(Messages.resultNone, query.getText())
				: NLS.bind(pattern(matches, transcripts().size()),
						new Object[] { matches, transcripts().size(), query.getText() });
		if (beyondLimit > 0) {
			label = NLS.bind(Messages.resultLimited, label, matches + beyondLimit);
		}
		return query.isFiltered() ? NLS.bind(Messages.resultFiltered, label) : label;
	}

	private static String pattern(int matches, int inTranscripts) {
		if (matches == 1) {
			return Messages.resultOne;
		}
		return inTranscripts == 1 ? Messages.resultInOne : Messages.resultMany;
	}

	@Override
	public String getTooltip() {
		return getLabel();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return StudyImages.named("search"); //$NON-NLS-1$
	}

	@Override
	public ISearchQuery getQuery() {
		return query;
	}

	@Override
	public IEditorMatchAdapter getEditorMatchAdapter() {
		return null;
	}

	@Override
	public IFileMatchAdapter getFileMatchAdapter() {
		return null;
	}
}
