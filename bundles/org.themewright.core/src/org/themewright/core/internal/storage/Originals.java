package org.themewright.core.internal.storage;

import java.nio.file.Files;
import java.nio.file.Path;
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
	private static final String NONAME = "original"; //$NON-NLS-1$
	private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}<>:\"|?*]"); //$NON-NLS-1$
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)"); //$NON-NLS-1$

	private final Path folder;
	private final Map<Transcript, byte[]> pending = new ConcurrentHashMap<>();

	Originals(Path folder) {
		this.folder = folder;
	}

	/** Finds a file name that no original has yet, whatever the letter case, and that cannot lead out of the folder. */
	String newName(String fileName, Collection<Source> sources) {
		Set<String> taken = new HashSet<>();
		sources.forEach(source -> addName(source, taken));
		pending.keySet().forEach(source -> addName(source, taken));
		String safe = safeName(fileName);
		int dot = extensionStart(safe);
		String name = safe;
		for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)) || Files.exists(folder.resolve(name)); i++) {
			name = safe.substring(0, dot) + "-" + i + safe.substring(dot); //$NON-NLS-1$
		}
		return name;
	}

	private static void addName(Source source, Set<String> names) {
		if (source.getOrigin() != null && source.getOrigin().getFileName() != null) {
			names.add(source.getOrigin().getFileName().toLowerCase(Locale.ROOT));
		}
	}

	static String safeName(String fileName) {
		String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
		String name = UNSAFE.matcher(last).replaceAll("_").strip().replaceAll("^\\.+|[. ]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		int dot = extensionStart(name);
		String base = name.substring(0, dot);
		if (base.isBlank() || DEVICE.matcher(base).matches()) {
			base = base.strip() + NONAME;
		}
		if (base.length() > LONGEST) {
			base = base.substring(0, Character.isHighSurrogate(base.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
		}
		return base + name.substring(dot);
	}

	private static int extensionStart(String name) {
		int dot = name.lastIndexOf('.');
		return dot < 0 || name.length() - dot > LONGEST_EXTENSION ? name.length() : dot;
	}

	void keep(Transcript transcript, byte[] content) {
		pending.put(transcript, content.clone());
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
		return name == null || !name.equals(safeName(name)) ? null : folder.resolve(name);
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
