package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import org.apache.lucene.util.FixedBitSet;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageTable;
import org.themewright.search.internal.index.RangeIndex;
import org.themewright.search.internal.index.SourceContent.CodingEntry;

/** Codings, numbered through all sources. */
final class CodingUnits implements Units {

	interface CodingTest {

		boolean test(String source, CodingEntry coding);
	}

	private final List<SourceEntry> sources;
	private final PassageTable passages;
	private final List<List<CodingEntry>> codings = new ArrayList<>();
	private final int[] first;
	private final RangeIndex[] indexes;

	CodingUnits(IndexView view) throws IOException {
		sources = view.catalogue().sources();
		passages = view.passages();
		first = new int[sources.size() + 1];
		indexes = new RangeIndex[sources.size()];
		for (int i = 0; i < indexes.length; i++) {
			List<CodingEntry> here = view.codings(sources.get(i).id());
			codings.add(here);
			first[i + 1] = first[i] + here.size();
			indexes[i] = view.codingPlaces(sources.get(i).id());
		}
	}

	/** Adds the codings that pass a test. */
	void select(FixedBitSet result, CodingTest test) {
		for (int owner = 0; owner < sources.size(); owner++) {
			int unit = first[owner];
			for (CodingEntry each : codings.get(owner)) {
				if (test.test(sources.get(owner).id(), each)) {
					result.set(unit);
				}
				unit++;
			}
		}
	}

	@Override
	public int count() {
		return first[first.length - 1];
	}

	@Override
	public int owner(int unit) {
		int owner = Arrays.binarySearch(first, unit);
		if (owner < 0) {
			return -owner - 2;
		}
		// Of sources without codings that begin with the same number, the last one is meant.
		while (first[owner + 1] == unit) {
			owner++;
		}
		return owner;
	}

	@Override
	public Range range(int unit) {
		int owner = owner(unit);
		CodingEntry coding = codings.get(owner).get(unit - first[owner]);
		return new Range(coding.start(), coding.end());
	}

	@Override
	public void at(int document, int start, int end, IntConsumer consumer) {
		int owner = passages.owner(document);
		List<CodingEntry> here = codings.get(owner);
		indexes[owner].forEachOverlapping(start, end, at -> {
			if (here.get(at).start() <= start && end <= here.get(at).end()) {
				consumer.accept(first[owner] + at);
			}
		});
	}

	@Override
	public void of(int document, IntConsumer consumer) {
		int owner = passages.owner(document);
		indexes[owner].forEachOverlapping(passages.start(document), passages.end(document),
				at -> consumer.accept(first[owner] + at));
	}
}
