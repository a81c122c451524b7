package org.themewright.core.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Temporary folders in memory where the system has such a place, for tests that write thousands of small files and do
 * not care when these reach a disk.
 */
public final class QuickTempDir implements TempDirFactory {

	private static final Path MEMORY = Path.of("/dev/shm");
	private static final long ENOUGH = 1L << 30;

	@Override
	public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
		return create("junit");
	}

	/** Makes one; the caller deletes it. */
	public static Path create(String prefix) throws IOException {
		if (Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH) {
			return Files.createTempDirectory(MEMORY, prefix);
		}
		return Files.createTempDirectory(prefix);
	}
}
