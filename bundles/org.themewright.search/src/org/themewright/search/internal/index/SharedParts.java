package org.themewright.search.internal.index;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.themewright.search.internal.index.Catalogue.SourceEntry;

/**
 * What was read of an index and stays the same in later views of it. Given up when memory is short.
 */
final class SharedParts {

	private final Map<BytesRef, SoftReference<SourceContent>> contents = new ConcurrentHashMap<>();
	private final Map<IndexReader.CacheKey, SegmentPassages> segments = new ConcurrentHashMap<>();

	interface Reading {

		SourceContent read() throws IOException;
	}

	/** @return what is known of a source, which its digest tells from all others */
	SourceContent content(SourceEntry source, Reading reading) throws IOException {
		SoftReference<SourceContent> known = contents.get(source.digest());
		SourceContent result = known == null ? null : known.get();
		if (result == null) {
			result = reading.read();
			contents.put(source.digest(), new SoftReference<>(result));
		}
		return result;
	}

	SegmentPassages passages(LeafReader reader) throws IOException {
		IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
		SegmentPassages result = segments.get(helper.getKey());
		if (result == null) {
			result = SegmentPassages.read(reader);
			if (segments.put(helper.getKey(), result) == null) {
				helper.addClosedListener(segments::remove);
			}
		}
		return result;
	}

	/** Forgets the sources that a study has no more. */
	void retain(Catalogue catalogue) {
		Set<BytesRef> digests = new HashSet<>();
		catalogue.sources().forEach(each -> digests.add(each.digest()));
		contents.keySet().retainAll(digests);
	}
}
