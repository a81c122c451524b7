package org.themewright.search.internal.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
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
	/** By owner, by place; and of each passage where it is in all of these, one owner after the other. */
	private final int[][] byOwner;
	private final int[] ranks;

	interface Segments {

		SegmentPassages of(LeafReader reader) throws IOException;
	}

	PassageTable(IndexReader reader, Catalogue catalogue, Segments segments) throws IOException {
		Map<String, Integer> numbers = new HashMap<>();
		catalogue.sources().forEach(each -> numbers.put(each.id(), numbers.size()));
		catalogue.notes().forEach(each -> numbers.put(each.id(), numbers.size()));
		owners = new int[reader.maxDoc()];
		starts = new int[owners.length];
		ends = new int[owners.length];
		answers = new int[owners.length];
		for (LeafReaderContext leaf : reader.leaves()) {
			add(leaf, segments.of(leaf.reader()), numbers);
		}
		byOwner = byOwner(numbers.size());
		ranks = new int[owners.length];
		int rank = 0;
		for (int[] passages : byOwner) {
			for (int each : passages) {
				ranks[each] = rank++;
			}
		}
	}

	private void add(LeafReaderContext leaf, SegmentPassages segment, Map<String, Integer> numbers) {
		int count = segment.owners().length;
		System.arraycopy(segment.starts(), 0, starts, leaf.docBase, count);
		System.arraycopy(segment.ends(), 0, ends, leaf.docBase, count);
		System.arraycopy(segment.answers(), 0, answers, leaf.docBase, count);
		int[] here = new int[segment.ids().length];
		for (int i = 0; i < here.length; i++) {
			here[i] = numbers.getOrDefault(segment.ids()[i], -1);
		}
		Bits live = leaf.reader().getLiveDocs();
		for (int i = 0; i < count; i++) {
			int owner = segment.owners()[i];
			owners[leaf.docBase + i] = owner >= 0 && (live == null || live.get(i)) ? here[owner] : -1;
		}
	}

	private int[][] byOwner(int count) {
		int[] sizes = new int[count];
		for (int owner : owners) {
			if (owner >= 0) {
				sizes[owner]++;
			}
		}
		int[][] result = new int[count][];
		for (int i = 0; i < count; i++) {
			result[i] = new int[sizes[i]];
		}
		// They were written by place, and merging segments keeps that.
		int[] next = new int[count];
		for (int document = 0; document < owners.length; document++) {
			if (owners[document] >= 0) {
				result[owners[document]][next[owners[document]]++] = document;
			}
		}
		return result;
	}

	/** @return how many documents there are, passages and others */
	public int documents() {
		return owners.length;
	}

	/** @return the number of what a document is a passage of, or -1: it is no passage, or deleted */
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

	/** @return the number of a passage in the order of owners, then places */
	public int rank(int document) {
		return ranks[document];
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
