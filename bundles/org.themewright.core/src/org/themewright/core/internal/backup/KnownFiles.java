package org.themewright.core.internal.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The hashes of files as they were when they were read last, so that a file that is unchanged need not be read again. It
 * is a cache: without it, or when it is damaged, all files are read.
 */
public final class KnownFiles {

	private static final String HEAD = "themewright known 1\n"; //$NON-NLS-1$
	private static final int FIELDS = 5;
	private static final long LARGEST = 64L << 20;
	/** No file system tells times less exactly. */
	private static final Duration GRAIN = Duration.ofSeconds(2);

	private final Map<String, Known> files;

	private record Known(Stamp stamp, BackedUpFile file) {
	}

	private KnownFiles(Map<String, Known> files) {
		this.files = files;
	}

	/** Nothing is known. */
	static KnownFiles nothing() {
		return new KnownFiles(Map.of());
	}

	/**
	 * What is known after all files were read. A file that was written just before may be written once more without its
	 * time or size being another; it is left out. The newest file counts as present as well as the clock does, because
	 * the clock of a server may be behind.
	 */
	static KnownFiles of(SortedMap<String, Stamp> stamps, Map<String, BackedUpFile> contents, Instant now) {
		Instant present = stamps.values().stream().map(Stamp::modified).filter(now::isAfter)
				.max(Instant::compareTo).orElse(now);
		Map<String, Known> result = new TreeMap<>();
		stamps.forEach((path, stamp) -> {
			if (stamp.modified().isBefore(present.minus(GRAIN))) {
				result.put(path, new Known(stamp, contents.get(path)));
			}
		});
		return new KnownFiles(result);
	}

	/** The content of a file, if the file is certainly unchanged; else null. */
	BackedUpFile find(String path, Stamp stamp) {
		Known known = files.get(path);
		return known != null && known.stamp().equals(stamp) ? known.file() : null;
	}

	String toText() {
		StringBuilder text = new StringBuilder(HEAD);
		files.forEach((path, known) -> text.append(known.file().hash()).append(' ').append(known.stamp().size())
				.append(' ').append(known.stamp().modified()).append(' ')
				.append(Manifest.encoded(known.stamp().key())).append(' ').append(Manifest.encoded(path)).append('\n'));
		return Manifest.ended(text);
	}

	static KnownFiles read(Path file) {
		try {
			if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST) {
				String lines = Manifest.checked(Files.readString(file, StandardCharsets.ISO_8859_1));
				if (lines != null && lines.startsWith(HEAD)) {
					return parse(lines.substring(HEAD.length()));
				}
			}
			return nothing();
		} catch (IOException | IllegalArgumentException | DateTimeException e) {
			// then all files are read
			return nothing();
		}
	}

	private static KnownFiles parse(String lines) {
		Map<String, Known> result = new HashMap<>();
		for (String line : (Iterable<String>) lines.lines()::iterator) {
			String[] fields = line.split(" ", FIELDS); //$NON-NLS-1$
			if (fields.length != FIELDS) {
				return nothing();
			}
			Stamp stamp = new Stamp(Long.parseLong(fields[1]), Instant.parse(fields[2]), Manifest.decoded(fields[3]));
			result.put(Manifest.decoded(fields[4]), new Known(stamp, new BackedUpFile(fields[0], stamp.size())));
		}
		return new KnownFiles(result);
	}
}
