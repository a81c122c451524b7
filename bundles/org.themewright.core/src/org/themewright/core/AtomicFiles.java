package org.themewright.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

import org.themewright.core.internal.files.Disk;

/**
 * Writes files so that a reader sees the old content or the new one, never a part. Any thread may call it.
 *
 * @since 0.1
 */
public final class AtomicFiles {

	/** Ends the name of what is being written; a crash may leave such a file, which nothing reads. */
	public static final String TEMPORARY_SUFFIX = ".tmp~"; //$NON-NLS-1$

	private AtomicFiles() {
	}

	/**
	 * Writes a file beside the target, forces it to disk, then moves it into place.
	 *
	 * @param target the file to write or replace, absolute; its folder is created when it does not exist
	 * @param content all bytes of the file, not null
	 * @param attributes what the file has from its first byte on, e.g. permissions
	 * @throws IOException if it cannot be written; the target is then as it was
	 */
	public static void write(Path target, byte[] content, FileAttribute<?>... attributes) throws IOException {
		Disk.REAL.createFolders(target.getParent());
		Path temporary = target.resolveSibling(target.getFileName() + TEMPORARY_SUFFIX);
		// what a crash left there has other attributes, and a link would lead the bytes elsewhere
		Disk.REAL.delete(temporary);
		Files.createFile(temporary, attributes);
		try {
			Disk.REAL.write(temporary, content);
			Disk.REAL.move(temporary, target);
		} finally {
			Disk.REAL.delete(temporary);
		}
		Disk.REAL.force(target.getParent());
	}
}
