package org.themewright.core.internal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** By what a file is known to be the one that was read or written. */
record FileStamp(long size, FileTime modified) {

	/** The stamp of a file as it is now; null when there is none. */
	static FileStamp of(Path file) throws IOException {
		try {
			return of(Files.readAttributes(file, BasicFileAttributes.class));
		} catch (NoSuchFileException e) {
			return null;
		}
	}

	static FileStamp of(BasicFileAttributes attributes) {
		return new FileStamp(attributes.size(), attributes.lastModifiedTime());
	}
}
