package org.themewright.core.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Does what it is told with the files of this computer. */
final class RealDisk implements Disk {

	private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final int ATTEMPTS = 20;
	private static final Duration PAUSE = Duration.ofMillis(50);

	@Override
	public void createFolders(Path folder) throws IOException {
		Files.createDirectories(folder);
	}

	@Override
	public void write(Path file, byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE,
				StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
			ByteBuffer buffer = ByteBuffer.wrap(content);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
	}

	@Override
	public void link(Path file, Path second) throws IOException {
		try {
			Files.createLink(second, file);
		} catch (UnsupportedOperationException | FileSystemException e) {
			// a file system without second names, or one that allows only so many
			Files.copy(file, second, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
			try (FileChannel channel = FileChannel.open(second, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
		}
	}

	@Override
	public void move(Path from, Path to) throws IOException {
		patiently(() -> {
			try {
				Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
			} catch (AtomicMoveNotSupportedException e) {
				Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
			}
		});
	}

	@Override
	public void delete(Path file) throws IOException {
		patiently(() -> Files.deleteIfExists(file));
	}

	/** On Windows a scanner or sync program that looks at a file for a moment keeps others from replacing it. */
	private static void patiently(Step step) throws IOException {
		for (int attempt = 1;; attempt++) {
			try {
				step.run();
				return;
			} catch (AccessDeniedException e) {
				if (!WINDOWS || attempt == ATTEMPTS) {
					throw e;
				}
				LockSupport.parkNanos(PAUSE.toNanos());
			}
		}
	}

	private interface Step {
		void run() throws IOException;
	}

	@Override
	public void force(Path folder) throws IOException {
		if (!WINDOWS) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}
}
