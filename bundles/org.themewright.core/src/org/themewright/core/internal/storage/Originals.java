package org.themewright.core.internal.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.themewright.model.Source;
import org.themewright.model.Transcript;

/**
 * The imported files that a study keeps untouched. What an import brings waits here for the next save; what a save
 * deletes comes back here, so that undo can bring it back.
 */
final class Originals {

	private static final int LONGEST = 120;
	private static final int LONGEST_EXTENSION = 12;
	/** Names of 255 bytes are the longest on most systems for Linux. */
	private static final int MOST_BYTES = 250;
	private static final String NONAME = "original"; //$NON-NLS-1$
	private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}<>:\"|?*]"); //$NON-NLS-1$
	private static final Pattern NO_ASCII = Pattern.compile("[^ -~]"); //$NON-NLS-1$
	/** What hides a file, or what Windows drops. */
	private static final Pattern NOT_FIRST = Pattern.compile("^[.\\s\\p{Z}]+"); //$NON-NLS-1$
	private static final Pattern NOT_LAST = Pattern.compile("[.\\s\\p{Z}]+$"); //$NON-NLS-1$
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)"); //$NON-NLS-1$

	private final Path folder;
	private final Map<Transcript, byte[]> pending = new ConcurrentHashMap<>();

	Originals(Path folder) {
		this.folder = folder;
	}

	/** Finds a file name that no original has yet on any file system, and that cannot lead out of the folder. */
	String newName(String fileName, Collection<Source> sources) {
		Set<String> taken = new HashSet<>();
		sources.forEach(source -> addName(source, taken));
		pending.keySet().forEach(source -> addName(source, taken));
		// a system that was told to write names in ASCII takes no others
		String wanted = place(safeName(fileName)) == null ? NO_ASCII.matcher(fileName).replaceAll("_") : fileName; //$NON-NLS-1$
		String name = safeName(wanted);
		for (int i = 2; taken.contains(folded(name)) || Files.exists(place(name)); i++) {
			name = safeName(wanted, "-" + i); //$NON-NLS-1$
		}
		return name;
	}

	/** Null when this system cannot write the name. */
	private Path place(String name) {
		try {
			return folder.resolve(name);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private static void addName(Source source, Set<String> names) {
		if (source.getOrigin() != null && source.getOrigin().getFileName() != null) {
			names.add(folded(source.getOrigin().getFileName()));
		}
	}

	/** Some file systems tell neither letter case nor two ways to write an accent apart. */
	private static String folded(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	static String safeName(String fileName) {
		return safeName(fileName, ""); //$NON-NLS-1$
	}

	/** @param suffix ends the base name; what comes before it is cut short where it would be too long with it */
	private static String safeName(String fileName, String suffix) {
		String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
		String name = NOT_FIRST.matcher(UNSAFE.matcher(last).replaceAll("_")).replaceAll(""); //$NON-NLS-1$ //$NON-NLS-2$
		name = NOT_LAST.matcher(name).replaceAll(""); //$NON-NLS-1$
		int dot = extensionStart(name);
		String base = name.substring(0, dot);
		if (base.isBlank() || DEVICE.matcher(base).matches()) {
			base = base.strip() + NONAME;
		}
		String end = suffix + name.substring(dot);
		int longest = LONGEST - suffix.length();
		while (base.length() > longest || (base + end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			base = base.substring(0, base.offsetByCodePoints(base.length(), -1));
		}
		return end.isEmpty() ? NOT_LAST.matcher(base).replaceAll("") : base + end; //$NON-NLS-1$
	}

	private static int extensionStart(String name) {
		int dot = name.lastIndexOf('.');
		return dot < 0 || name.length() - dot > LONGEST_EXTENSION ? name.length() : dot;
	}

	void keep(Transcript transcript, byte[] content) {
		pending.put(transcript, content.clone());
	}

	/** Keeps the bytes of a transcript whose file is not there any more. */
	void keepMissing(Transcript transcript, byte[] content) {
		Path file = file(transcript);
		if (file != null && !Files.exists(file)) {
			keep(transcript, content);
		}
	}

	/** Keeps the bytes of a transcript that comes back, under another name if its name was taken since. */
	void keepAgain(Transcript transcript, byte[] content, Collection<Source> sources) {
		Path file = file(transcript);
		if (file != null && (Files.exists(file)
				|| sources.stream().anyMatch(each -> each != transcript && file.equals(file(each))))) {
			String name = transcript.getOrigin().getFileName();
			transcript.getOrigin().setFileName(null);
			transcript.getOrigin().setFileName(newName(name, sources));
		}
		keep(transcript, content);
	}

	/** The place of a source's original; null when it has none or its name would lead elsewhere. */
	Path file(Source source) {
		String name = source.getOrigin() == null ? null : source.getOrigin().getFileName();
		return name == null || !name.equals(safeName(name)) ? null : place(name);
	}

	/** What is to be written for a transcript, or null. */
	byte[] pending(Transcript transcript) {
		return file(transcript) == null ? null : pending.get(transcript);
	}

	/** What {@link #pending} gives, for a save that is about to write it; forgotten here. */
	byte[] take(Transcript transcript) {
		return pending.remove(transcript);
	}
}
