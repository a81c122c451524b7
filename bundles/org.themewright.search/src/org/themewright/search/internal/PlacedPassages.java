package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.themewright.search.internal.index.Catalogue;
import org.themewright.search.internal.index.Catalogue.NoteEntry;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageTable;
import org.themewright.search.internal.index.RangeIndex;
import org.themewright.search.internal.index.SourceContent.CodingEntry;

/** Finds the passages that overlap places in transcripts: those that memos are about, and ranges of codings. */
final class PlacedPassages {

	private final Catalogue catalogue;
	private final PassageTable passages;

	PlacedPassages(IndexView view) throws IOException {
		catalogue = view.catalogue();
		passages = view.passages();
	}

	/**
	 * @param memos documents of memos
	 * @return the places that these are about, by source, sorted
	 */
	Map<String, List<Range>> about(FixedBitSet memos) {
		Map<String, List<Range>> result = new HashMap<>();
		int sources = catalogue.sources().size();
		for (int owner = sources; owner < sources + catalogue.notes().size(); owner++) {
			NoteEntry note = catalogue.notes().get(owner - sources);
			if (!note.sourceId().isEmpty() && Arrays.stream(passages.passagesOf(owner)).anyMatch(memos::get)) {
				result.computeIfAbsent(note.sourceId(), key -> new ArrayList<>()).add(new Range(note.start(), note.end()));
			}
		}
		result.values().forEach(each -> each.sort(Range.ORDER));
		return result;
	}

	/** @return what finds the passages that overlap codings, given by source */
	Query overlapping(Map<String, Set<CodingEntry>> codings) {
		Map<String, List<Range>> places = new HashMap<>();
		codings.forEach((source, each) -> places.put(source, ranges(each)));
		return at(places);
	}

	private static List<Range> ranges(Collection<CodingEntry> codings) {
		return codings.stream().map(each -> new Range(each.start(), each.end())).sorted(Range.ORDER).toList();
	}

	/** @return what finds the passages that overlap places, given by source and sorted */
	Query at(Map<String, List<Range>> places) {
		FixedBitSet result = new FixedBitSet(Math.max(1, passages.documents()));
		for (int owner = 0; owner < catalogue.sources().size(); owner++) {
			List<Range> ranges = places.get(catalogue.sources().get(owner).id());
			if (ranges != null) {
				RangeIndex index = new RangeIndex(ranges, Range::start, Range::end);
				for (int document : passages.passagesOf(owner)) {
					if (index.overlaps(passages.start(document), passages.end(document))) {
						result.set(document);
					}
				}
			}
		}
		return new DocumentsQuery(result);
	}
}
