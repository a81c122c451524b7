package org.themewright.search.internal.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Reads an index as if the passages of some notes had been deleted from it. Not to be closed: it is of use as long as what
 * it reads.
 */
final class HidingReader extends FilterDirectoryReader {

	private final Set<String> ids;
	private final PassageTable.Segments segments;

	/**
	 * @param ids of what is hidden
	 * @param segments where the passages of each segment are
	 */
	HidingReader(DirectoryReader all, Set<String> ids, PassageTable.Segments segments) throws IOException {
		super(all, segments(all, ids, segments));
		this.ids = ids;
		this.segments = segments;
	}

	private static SubReaderWrapper segments(DirectoryReader all, Set<String> ids, PassageTable.Segments segments)
			throws IOException {
		Map<LeafReader, FixedBitSet> live = new HashMap<>();
		for (LeafReaderContext leaf : all.leaves()) {
			live.put(leaf.reader(), live(leaf.reader(), segments.of(leaf.reader()), ids));
		}
		return new SubReaderWrapper() {
			@Override
			public LeafReader wrap(LeafReader reader) {
				return new Segment(reader, live.get(reader));
			}
		};
	}

	private static FixedBitSet live(LeafReader reader, SegmentPassages passages, Set<String> ids) {
		FixedBitSet result = new FixedBitSet(reader.maxDoc());
		result.set(0, reader.maxDoc());
		Bits before = reader.getLiveDocs();
		if (before != null) {
			before.applyMask(result, 0);
		}
		int[] owners = passages.owners();
		for (int i = 0; i < owners.length; i++) {
			if (owners[i] >= 0 && ids.contains(passages.ids()[owners[i]])) {
				result.clear(i);
			}
		}
		return result;
	}

	@Override
	protected DirectoryReader doWrapDirectoryReader(DirectoryReader all) throws IOException {
		return new HidingReader(all, ids, segments);
	}

	@Override
	public CacheHelper getReaderCacheHelper() {
		return null;
	}

	private static final class Segment extends FilterLeafReader {

		private final Bits live;
		private final int count;

		Segment(LeafReader all, FixedBitSet live) {
			super(all);
			this.live = live.asReadOnlyBits();
			count = live.cardinality();
		}

		@Override
		public Bits getLiveDocs() {
			return live;
		}

		@Override
		public int numDocs() {
			return count;
		}

		@Override
		public CacheHelper getCoreCacheHelper() {
			return in.getCoreCacheHelper();
		}

		@Override
		public CacheHelper getReaderCacheHelper() {
			return null;
		}
	}
}
