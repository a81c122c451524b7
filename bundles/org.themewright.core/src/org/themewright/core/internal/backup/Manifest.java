package org.themewright.core.internal.backup;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.themewright.core.backup.BackupReason;
import org.themewright.core.text.Anchors;

/**
 * What one backup holds, as it is written down: a few lines of what it is, a line for each file, and a last line by which
 * damage is known.
 *
 * @param number counts the backups of a study, because a clock may be set back
 * @param created when it was taken
 * @param reason why
 * @param studyName the name the study had
 * @param files the files by their paths relative to the study, with slashes
 */
public record Manifest(long number, Instant created, BackupReason reason, String studyName,
		SortedMap<String, BackedUpFile> files) {

	/** The highest number. */
	static final long LAST = 999_999_999_999_999L;
	private static final String FORMAT = "themewright backup "; //$NON-NLS-1$
	private static final String HEAD = FORMAT + "1"; //$NON-NLS-1$
	private static final Pattern TEXT = Pattern.compile("number (\\d{1,15})\ncreated (\\d{4}-\\S{1,30})\nreason (\\w+)\nstudy (.*)\n" //$NON-NLS-1$
			+ "((?s:.*))"); //$NON-NLS-1$
	private static final Pattern FILE = Pattern.compile("([0-9a-f]{64}) (\\d{1,10}) (\\S+)"); //$NON-NLS-1$
	private static final Pattern HASH = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])"); //$NON-NLS-1$
	private static final String END = "end "; //$NON-NLS-1$

	/** How many bytes all files have together. */
	long bytes() {
		return files.values().stream().mapToLong(BackedUpFile::length).sum();
	}

	/** The hashes of all contents. */
	Set<String> hashes() {
		Set<String> result = new HashSet<>();
		files.values().forEach(file -> result.add(file.hash()));
		return result;
	}

	/** As it is written down. */
	public String toText() {
		StringBuilder text = new StringBuilder(HEAD).append("\nnumber ").append(number).append("\ncreated ") //$NON-NLS-1$ //$NON-NLS-2$
				.append(created).append("\nreason ").append(reason).append("\nstudy ").append(encoded(studyName)) //$NON-NLS-1$ //$NON-NLS-2$
				.append('\n');
		for (Map.Entry<String, BackedUpFile> each : files.entrySet()) {
			text.append(each.getValue().hash()).append(' ').append(each.getValue().length()).append(' ')
					.append(encoded(each.getKey())).append('\n');
		}
		return ended(text);
	}

	/** Adds a last line that says what the lines above it are. */
	static String ended(StringBuilder text) {
		String hash = Anchors.sha256(text.toString());
		return text.append(END).append(hash).append('\n').toString();
	}

	/** A name may hold anything, line ends too. */
	static String encoded(String name) {
		return URLEncoder.encode(name, StandardCharsets.UTF_8);
	}

	static String decoded(String name) {
		return URLDecoder.decode(name, StandardCharsets.UTF_8);
	}

	/** The lines above a last line that says what they are; null when they are not. */
	static String checked(String text) {
		int end = text.lastIndexOf(END);
		return end < 0 || !text.substring(end).equals(END + Anchors.sha256(text.substring(0, end)) + '\n') ? null
				: text.substring(0, end);
	}

	/**
	 * Understands a manifest. One that is damaged, or that names what is no file of a study, is refused: it may have been
	 * written to make us write elsewhere.
	 */
	static Manifest parse(String text) throws BadBackupException {
		if (text.startsWith(FORMAT) && !text.startsWith(HEAD + '\n')) {
			throw new BadBackupException(Messages.newerManifest);
		}
		String lines = checked(text);
		if (lines == null || !lines.startsWith(HEAD + '\n')) {
			throw new BadBackupException(Messages.manifestDamaged);
		}
		Matcher matcher = TEXT.matcher(lines.substring(HEAD.length() + 1));
		if (!matcher.matches()) {
			throw new BadBackupException(Messages.manifestDamaged);
		}
		try {
			return new Manifest(Long.parseLong(matcher.group(1)), Instant.parse(matcher.group(2)),
					BackupReason.valueOf(matcher.group(3)), decoded(matcher.group(4)), files(matcher.group(5)));
		} catch (IllegalArgumentException | DateTimeException e) {
			throw new BadBackupException(Messages.manifestDamaged, e);
		}
	}

	private static SortedMap<String, BackedUpFile> files(String lines) throws BadBackupException {
		SortedMap<String, BackedUpFile> result = new TreeMap<>();
		for (String line : (Iterable<String>) lines.lines()::iterator) {
			Matcher matcher = FILE.matcher(line);
			if (!matcher.matches()) {
				throw new BadBackupException(Messages.manifestDamaged);
			}
			String path = decoded(matcher.group(3));
			BackedUpFile file = new BackedUpFile(matcher.group(1), Long.parseLong(matcher.group(2)));
			if (!BackedUpFiles.isIncluded(path)) {
				throw new BadBackupException(Messages.bind(Messages.manifestForeign, path));
			}
			if (file.length() > BackedUpFile.LARGEST || result.put(path, file) != null) {
				throw new BadBackupException(Messages.manifestDamaged);
			}
		}
		return result;
	}

	/** Whatever looks like the hash of a content, in a text that may be damaged. */
	static Collection<String> mentioned(String text) {
		Set<String> result = new HashSet<>();
		Matcher matcher = HASH.matcher(text);
		while (matcher.find()) {
			result.add(matcher.group());
		}
		return List.copyOf(result);
	}
}
