package org.themewright.core.internal.backup;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells how many bytes are free on the disk of a folder. Tests make a disk as full as they need it. */
@FunctionalInterface
public interface FreeSpace {

	/** The disks of this computer. A file system that does not tell is not taken to be full. */
	FreeSpace REAL = folder -> {
		FileStore store = Files.getFileStore(folder);
		return store.getTotalSpace() > 0 ? store.getUsableSpace() : Long.MAX_VALUE;
	};

	/** The bytes that are free. */
	long of(Path folder) throws IOException;
}
