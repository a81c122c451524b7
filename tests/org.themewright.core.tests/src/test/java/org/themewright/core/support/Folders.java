package org.themewright.core.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Copies and deletes folders. */
public final class Folders {

	private Folders() {
	}

	/** Copies a folder with all that is in it, and returns the copy. */
	public static Path copy(Path from, Path to) throws IOException {
		try (var all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()));
			}
		}
		return to;
	}

	/** Deletes a folder with all that is in it. */
	public static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
