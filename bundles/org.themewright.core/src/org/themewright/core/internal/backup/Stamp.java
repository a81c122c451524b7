package org.themewright.core.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * By what a file is known to be unchanged without reading it.
 *
 * @param size its length in bytes
 * @param modified when it was written last
 * @param key what the file system knows it by, where it says so: a file put in the place of another has one of its own
 */
record Stamp(long size, Instant modified, String key) {

	static Stamp of(BasicFileAttributes attributes) {
		return new Stamp(attributes.size(), attributes.lastModifiedTime().toInstant(),
				String.valueOf(attributes.fileKey()));
	}

	static Stamp of(Path file) throws IOException {
		return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
	}
}
