package org.themewright.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * Where all passages of an index are. Documents are numbered over all segments. What has passages is numbered too: the
 * sources in the order of the study, then the notes.
 */
public final class PassageTable {

	private final int[] owners;
	private final int[] starts;
	private final int[] ends;
	private final int[] answers;
	private final int[][] byOwner;

	PassageTable(IndexReader reader, Catalogue catalogue) throws IOException {
		Map<String, Integer> numbers = new HashMap<>();
		catalogue.sources().forEach(each -> numbers.put(each.id(), numbers.size()));
		catalogue.notes().forEach(each -> numbers.put(each.id(), numbers.size()));
		owners = new int[reader.maxDoc()];
		Arrays.fill(owners, -1);
		starts = new int[owners.length];
		ends = new int[owners.length];
		answers = new int[owners.length];
		for (LeafReaderContext leaf : reader.leaves()) {
			read(leaf, numbers);
		}
		byOwner = byOwner(numbers.size());
	}

	private void read(LeafReaderContext leaf, Map<String, Integer> numbers) throws IOException {
		NumericDocValues start = leaf.reader().getNumericDocValues(Fields.START);
		NumericDocValues end = leaf.reader().getNumericDocValues(Fields.END);
		SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.IN_SOURCE);
		NumericDocValues answer = leaf.reader().getNumericDocValues(Fields.ANSWER);
		if (start == null || end == null || ids == null) {
			return;
		}
		int[] places = new int[ids.getValueCount()];
		for (int i = 0; i < places.length; i++) {
			places[i] = numbers.getOrDefault(ids.lookupOrd(i).utf8ToString(), -1);
		}
		Bits live = leaf.reader().getLiveDocs();
		for (int each = start.nextDoc(); each != DocIdSetIterator.NO_MORE_DOCS; each = start.nextDoc()) {
			if ((live == null || live.get(each)) && ids.advanceExact(each) && end.advanceExact(each)) {
				int document = leaf.docBase + each;
				owners[document] = places[ids.ordValue()];
				starts[document] = (int) start.longValue();
				ends[document] = (int) end.longValue();
				answers[document] = answer != null && answer.advanceExact(each) ? (int) answer.longValue() : 0;
			}
		}
	}

	private int[][] byOwner(int count) {
		List<List<Integer>> lists = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			lists.add(new ArrayList<>());
		}
		for (int document = 0; document < owners.length; document++) {
			if (owners[document] >= 0) {
				lists.get(owners[document]).add(document);
			}
		}
		int[][] result = new int[count][];
		for (int i = 0; i < count; i++) {
			lists.get(i).sort(Comparator.comparingInt(document -> starts[document]));
			result[i] = lists.get(i).stream().mapToInt(Integer::intValue).toArray();
		}
		return result;
	}

	/** @return how many documents there are, passages and others */
	public int documents() {
		return owners.length;
	}

	/** @return the number of what a document is a passage of, or -1 */
	public int owner(int document) {
		return owners[document];
	}

	/** @return the first offset of a passage */
	public int start(int document) {
		return starts[document];
	}

	/** @return the offset after the last character of a passage */
	public int end(int document) {
		return ends[document];
	}

	/** @return the document of the first passage of the answer that a passage of a source belongs to */
	public int answer(int document) {
		return byOwner[owners[document]][answers[document]];
	}

	/** @return the passages of one source or note, by place; not to be changed */
	public int[] passagesOf(int owner) {
		return byOwner[owner];
	}

	/**
	 * @param owner number of a source
	 * @param offset an offset in its text
	 * @return how many of its passages end at or before it: the index of the one that holds it or comes next
	 */
	public int indexAt(int owner, int offset) {
		int[] passages = byOwner[owner];
		int low = 0;
		int high = passages.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ends[passages[middle]] <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
