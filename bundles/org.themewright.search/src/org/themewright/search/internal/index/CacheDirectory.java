package org.themewright.search.internal.index;

import java.util.Collection;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/**
 * Files that can be made again. They are handed to the operating system, which keeps them when the program is killed, but
 * nobody waits until they are on the disk: what a power failure leaves is found damaged by its checksums when the index
 * is opened, and made anew.
 */
final class CacheDirectory extends FilterDirectory {

	CacheDirectory(Directory directory) {
		super(directory);
	}

	@Override
	public void sync(Collection<String> names) {
		// see above
	}

	@Override
	public void syncMetaData() {
		// see above
	}
}
