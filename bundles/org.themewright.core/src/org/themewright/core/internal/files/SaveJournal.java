package org.themewright.core.internal.files;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.themewright.core.text.Anchors;

/** What a save does with which file, as it is written down before it is done. */
record SaveJournal(Path study, List<Entry> entries) {

	private static final String HEAD = "themewright save 1"; //$NON-NLS-1$
	private static final String END = "end "; //$NON-NLS-1$
	private static final String PUT = "put"; //$NON-NLS-1$
	private static final String DELETE = "delete"; //$NON-NLS-1$
	private static final String NEW = "new"; //$NON-NLS-1$
	private static final String OLD = "old"; //$NON-NLS-1$
	private static final long LARGEST = 64L << 20;

	/**
	 * One file.
	 *
	 * @param number tells the files beside the journal apart
	 * @param writes whether it is written, or deleted
	 * @param replaces whether there was a file before
	 * @param target its place
	 */
	record Entry(int number, boolean writes, boolean replaces, Path target) {

		/** Where the new content waits. */
		Path staged(Path folder) {
			return folder.resolve(number + ".new"); //$NON-NLS-1$
		}

		/** The second name of what was there before. */
		Path kept(Path folder) {
			return folder.resolve(number + ".old"); //$NON-NLS-1$
		}
	}

	/** The journal does not say what it was written to say. */
	static final class DamagedException extends IOException {

		private static final long serialVersionUID = 1L;

		DamagedException(Throwable cause) {
			super(Messages.journalDamaged, cause);
		}
	}

	/** One line a file, and a last line by which a damaged journal is known. */
	String toText() {
		StringBuilder text = new StringBuilder(HEAD).append('\n');
		for (Entry entry : entries) {
			text.append(entry.number()).append(' ').append(entry.writes() ? PUT : DELETE).append(' ')
					.append(entry.replaces() ? OLD : NEW).append(' ')
					.append(encoded(study.relativize(entry.target()))).append('\n');
		}
		String hash = Anchors.sha256(text.toString());
		return text.append(END).append(hash).append('\n').toString();
	}

	/** A file name may hold anything, line ends too. */
	private static String encoded(Path path) {
		return URLEncoder.encode(path.toString().replace('\\', '/'), StandardCharsets.UTF_8);
	}

	/** Reads a journal; one that is damaged, or that names a file outside of the study, is refused. */
	static SaveJournal read(Path study, Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new DamagedException(null);
		}
		String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		int end = text.lastIndexOf(END);
		if (end < 0 || !text.substring(end).equals(END + Anchors.sha256(text.substring(0, end)) + '\n')) {
			throw new DamagedException(null);
		}
		List<String> lines = text.substring(0, end).lines().toList();
		if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
			throw new DamagedException(null);
		}
		List<Entry> entries = new ArrayList<>();
		for (String line : lines.subList(1, lines.size())) {
			entries.add(entry(study, line));
		}
		return new SaveJournal(study, entries);
	}

	private static Entry entry(Path study, String line) throws IOException {
		String[] words = line.split(" ", 4); //$NON-NLS-1$
		try {
			if (words.length == 4 && (words[1].equals(PUT) || words[1].equals(DELETE))
					&& (words[2].equals(NEW) || words[2].equals(OLD))) {
				Path target = study.resolve(URLDecoder.decode(words[3], StandardCharsets.UTF_8)).normalize();
				if (target.startsWith(study) && !target.equals(study)) {
					checkIsOurs(study, target);
					checkInside(study, target);
					return new Entry(Integer.parseUnsignedInt(words[0]), words[1].equals(PUT), words[2].equals(OLD),
							target);
				}
			}
		} catch (IllegalArgumentException e) {
			throw new DamagedException(e);
		}
		throw new DamagedException(null);
	}

	/** What version control keeps beside a study, such as programs that it runs, is none of ours. */
	private static void checkIsOurs(Path study, Path target) throws IOException {
		String first = study.relativize(target).getName(0).toString();
		if (first.startsWith(".") && !first.equals(Housekeeping.NAME)) { //$NON-NLS-1$
			throw new DamagedException(null);
		}
	}

	/** A study from somebody else must not make its journal write through a link to elsewhere. */
	private static void checkInside(Path study, Path target) throws IOException {
		Path existing = target.getParent();
		while (!Files.exists(existing)) {
			existing = existing.getParent();
		}
		if (!existing.toRealPath().startsWith(study.toRealPath())) {
			throw new DamagedException(null);
		}
	}
}
