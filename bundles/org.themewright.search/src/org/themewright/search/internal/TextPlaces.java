package org.themewright.search.internal;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageTable;
import org.themewright.search.internal.places.PlaceQuery;
import org.themewright.search.internal.places.PlaceReader;
import org.themewright.search.internal.places.Places;

/** Where one text part of a query is, over all segments. Used by one thread. */
final class TextPlaces {

	private final List<LeafReaderContext> leaves;
	private final PassageTable passages;
	private final PlaceQuery query;
	private final Places places = new Places();
	private PlaceReader reader;
	private int leaf = -1;

	TextPlaces(IndexView view, PlaceQuery query) throws IOException {
		leaves = view.searcher().getLeafContexts();
		passages = view.passages();
		this.query = query;
	}

	/**
	 * @param document numbered over all segments, each later than the one before
	 * @return the places in it without overlaps, with offsets in the whole text; until the next call
	 */
	Places in(int document) throws IOException {
		int at = ReaderUtil.subIndex(document, leaves);
		if (at != leaf) {
			leaf = at;
			reader = query.places(leaves.get(at));
		}
		places.clear();
		reader.read(document - leaves.get(at).docBase, places);
		places.dropOverlaps();
		places.move(passages.start(document));
		return places;
	}
}
