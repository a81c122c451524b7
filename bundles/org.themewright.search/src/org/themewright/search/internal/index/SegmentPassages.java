package org.themewright.search.internal.index;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Where the passages of one segment of the index are. A segment never changes but for passages that are deleted, so this
 * is read once for all views that have the segment.
 *
 * @param starts by document
 * @param ends by document
 * @param answers by document: the number of the first passage of its answer
 * @param owners by document: the index in {@code ids} of what it is a passage of; -1 for what is no passage
 * @param ids of what has passages here
 */
record SegmentPassages(int[] starts, int[] ends, int[] answers, int[] owners, String[] ids) {

	static SegmentPassages read(LeafReader reader) throws IOException {
		int[] owners = new int[reader.maxDoc()];
		Arrays.fill(owners, -1);
		SortedDocValues of = reader.getSortedDocValues(Fields.IN_SOURCE);
		NumericDocValues start = reader.getNumericDocValues(Fields.START);
		if (of == null || start == null) {
			int[] none = new int[owners.length];
			return new SegmentPassages(none, none, none, owners, new String[0]);
		}
		String[] ids = new String[of.getValueCount()];
		for (int i = 0; i < ids.length; i++) {
			ids[i] = of.lookupOrd(i).utf8ToString();
		}
		int[] starts = new int[owners.length];
		for (int each = start.nextDoc(); each != DocIdSetIterator.NO_MORE_DOCS; each = start.nextDoc()) {
			if (of.advanceExact(each)) {
				owners[each] = of.ordValue();
				starts[each] = (int) start.longValue();
			}
		}
		return new SegmentPassages(starts, values(reader, Fields.END), values(reader, Fields.ANSWER), owners, ids);
	}

	private static int[] values(LeafReader reader, String field) throws IOException {
		int[] result = new int[reader.maxDoc()];
		NumericDocValues values = reader.getNumericDocValues(field);
		if (values != null) {
			for (int each = values.nextDoc(); each != DocIdSetIterator.NO_MORE_DOCS; each = values.nextDoc()) {
				result[each] = (int) values.longValue();
			}
		}
		return result;
	}
}
