package org.themewright.search.internal;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.themewright.search.internal.index.Fields;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageKind;

/**
 * Ranks passages by BM25 (Robertson and Zaragoza 2009, 3.2) with k1 = 1.2 and b = 0: that a turn is long is no reason to
 * show it later. The frequencies are those of the parts of the query, which may be phrases.
 */
final class Ranking {

	private static final double K1 = 1.2;

	private final double[] weights;

	Ranking(IndexView view, List<CompiledQuery.Part> parts, PassageKind kind) throws IOException {
		TermQuery all = new TermQuery(new Term(Fields.KIND, kind.name()));
		long passages = view.countPassages(kind);
		weights = new double[parts.size()];
		for (int i = 0; i < weights.length; i++) {
			BooleanQuery here = new BooleanQuery.Builder().add(parts.get(i).query(), Occur.MUST).add(all, Occur.FILTER).build();
			double with = view.searcher().count(here);
			weights[i] = parts.get(i).boost() * Math.log(1 + (Math.max(0, passages - with) + 0.5) / (with + 0.5));
		}
	}

	/** @param counts how often each part is in a passage */
	double score(int[] counts) {
		double result = 0;
		for (int i = 0; i < counts.length; i++) {
			result += weights[i] * counts[i] * (K1 + 1) / (counts[i] + K1);
		}
		return result;
	}
}
