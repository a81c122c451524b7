package org.themewright.core;

import java.io.IOException;
import java.nio.file.Path;

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
	 * @throws IOException if it cannot be written; the target is then as it was
	 */
	public static void write(Path target, byte[] content) throws IOException {
		Disk.REAL.createFolders(target.getParent());
		Path temporary = target.resolveSibling(target.getFileName() + TEMPORARY_SUFFIX);
		try {
			Disk.REAL.write(temporary, content);
			Disk.REAL.move(temporary, target);
		} finally {
			Disk.REAL.delete(temporary);
		}
		Disk.REAL.force(target.getParent());
	}
}
