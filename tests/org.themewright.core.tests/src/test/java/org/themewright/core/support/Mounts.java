package org.themewright.core.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file system of a special kind for the time of a test, where the system and the user allow that. */
public final class Mounts implements AutoCloseable {

	private final Path folder;

	private Mounts(Path folder) {
		this.folder = folder;
	}

	/** Shows a folder in a second place, where nothing can be written. The test is skipped where that is impossible. */
	public static Mounts readOnly(Path original, Path folder) throws IOException {
		Files.createDirectories(folder);
		assumeTrue(run("mount", "--bind", original.toString(), folder.toString()), "this user may not mount folders");
		Mounts result = new Mounts(folder);
		if (!run("mount", "-o", "remount,bind,ro", folder.toString())) {
			result.close();
			assumeTrue(false, "this system mounts no folder for reading only");
		}
		return result;
	}

	/** A file system in memory that holds so many kilobytes. The test is skipped where that is impossible. */
	public static Mounts small(Path folder, int kilobytes) throws IOException {
		Files.createDirectories(folder);
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString()),
				"this user may not mount file systems");
		return new Mounts(folder);
	}

	/** Where it is. */
	public Path folder() {
		return folder;
	}

	@Override
	public void close() throws IOException {
		if (!run("umount", folder.toString()) && !run("umount", "-l", folder.toString())) {
			throw new IOException("Cannot be unmounted: " + folder);
		}
	}

	private static boolean run(String... command) throws IOException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
					.waitFor() == 0;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(Arrays.toString(command), e);
		} catch (IOException e) {
			// no such program here
			return false;
		}
	}
}
