package org.themewright.core;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files so that a reader sees the old content or the new one, never a part. Any thread may call it.
 *
 * @since 0.1
 */
public final class AtomicFiles {

	private static final String TEMPORARY_SUFFIX = ".tmp~"; //$NON-NLS-1$

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
		Files.createDirectories(target.getParent());
		Path temporary = target.resolveSibling(target.getFileName() + TEMPORARY_SUFFIX);
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(content);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			move(temporary, target);
		} finally {
			Files.deleteIfExists(temporary);
		}
		forceFolder(target.getParent());
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/**
	 * Makes moves and deletions in a folder durable, where the system can open folders.
	 *
	 * @param folder an existing folder
	 * @throws IOException if it cannot be forced to disk
	 */
	public static void forceFolder(Path folder) throws IOException {
		if (!System.getProperty("os.name").startsWith("Windows")) { //$NON-NLS-1$ //$NON-NLS-2$
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}
}
