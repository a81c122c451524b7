package org.themewright.ui.internal.search;

import java.text.MessageFormat;
import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.SearchResultEvent;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.themewright.ui.StudyImages;

/** What a {@link TranscriptQuery} found; single matches can be removed. Each match has its {@link FoundPlace} as element. */
public final class TranscriptSearchResult extends AbstractTextSearchResult {

	/** Tells that all of it is another, with its counts. */
	static final class FoundEvent extends SearchResultEvent {

		private static final long serialVersionUID = 1L;

		FoundEvent(TranscriptSearchResult result) {
			super(result);
		}
	}

	private final TranscriptQuery query;
	private volatile Found found;

	TranscriptSearchResult(TranscriptQuery query) {
		this.query = query;
		found = Found.nothing(query.state());
	}

	/** Takes in what was found, in place of what was shown before. */
	synchronized void show(Found now) {
		removeAll();
		found = now;
		addMatches(now.places().stream()
				.map(place -> new Match(place, place.hit().start(), place.hit().end() - place.hit().start()))
				.toArray(Match[]::new));
		fireChange(new FoundEvent(this));
	}

	/** All that was found, also what was removed since. */
	Found found() {
		return found;
	}

	/** What the matches that are left are in. */
	List<FoundIn> in() {
		return found.in().stream().filter(each -> each.places().stream().anyMatch(this::shows)).toList();
	}

	/** The matches that are left, in the order asked for. */
	List<FoundPlace> places() {
		return found.places().stream().filter(this::shows).toList();
	}

	/** The matches that are left in a transcript, by place. */
	List<FoundPlace> places(FoundIn in) {
		return in.places().stream().filter(this::shows).toList();
	}

	private boolean shows(FoundPlace place) {
		return getMatchCount(place) > 0;
	}

	/** How many more were found than are shown, because a search shows only so many. */
	int beyondLimit() {
		return found.total() - found.places().size();
	}

	@Override
	public String getLabel() {
		int matches = getMatchCount();
		if (query.isForSimilar()) {
			return MessageFormat.format(Messages.resultSimilar, matches, query.getText());
		}
		String label = matches == 0 ? NLS.bind(Messages.resultNone, query.getText())
				: MessageFormat.format(pattern(matches, in()), matches, in().size(), query.getText());
		if (beyondLimit() > 0) {
			label = NLS.bind(Messages.resultLimited, label, matches + beyondLimit());
		}
		return query.isFiltered() ? NLS.bind(Messages.resultFiltered, label) : label;
	}

	private static String pattern(int matches, List<FoundIn> in) {
		return switch (in.getFirst().kind()) {
			case SOURCE -> matches == 1 ? Messages.resultOne : in.size() == 1 ? Messages.resultInOne : Messages.resultMany;
			case MEMO, CODING_MEMO -> Messages.resultMemos;
			case CODE, THEME -> Messages.resultCodebook;
		};
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
