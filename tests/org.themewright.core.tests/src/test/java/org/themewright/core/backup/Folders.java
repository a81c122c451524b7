package org.themewright.core.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Studies as plain files. Backups do not look into them. */
final class Folders {

	private Folders() {
	}

	/** A few files of every kind that backups hold. */
	static Path study(Path folder) {
		write(folder, "study.xml", "<s:Study xmlns:s='x' id='1' name='Peers &amp; more'><a/></s:Study>");
		write(folder, "codebook.xml", "<codebook/>");
		write(folder, "sources/one.txt", "I was given hope.");
		write(folder, "sources/one.xml", "<one/>");
		write(folder, "sources/original/One.docx", "PK\u0003\u0004");
		write(folder, "codings/ann/one.xml", "<codings/>");
		write(folder, "diagrams/map.xml", "<map/>");
		write(folder, "memos/first.xml", "<memo/>");
		return folder;
	}

	/** Writes a file, each character a byte, and says that it was written long ago. */
	static void write(Path folder, String path, String content) {
		try {
			Path file = folder.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, content, StandardCharsets.ISO_8859_1);
			Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All regular files with their bytes as text, each byte a character, but for what is kept about the study. */
	static Map<String, String> content(Path folder) {
		Map<String, String> result = all(folder);
		result.keySet().removeIf(each -> each.startsWith(".themewright/"));
		return result;
	}

	/** All regular files with their bytes as text, each byte a character. */
	static Map<String, String> all(Path folder) {
		Map<String, String> result = new TreeMap<>();
		try (var files = Files.walk(folder)) {
			for (Path each : files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList()) {
				result.put(folder.relativize(each).toString().replace('\\', '/'),
						Files.readString(each, StandardCharsets.ISO_8859_1));
			}
			return result;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
