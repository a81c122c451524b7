package org.themewright.core.internal.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.AtomicFiles;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Kind;
import org.themewright.core.Finding.Severity;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.backup.Backup;
import org.themewright.core.backup.StudyBackups;
import org.themewright.core.internal.files.Housekeeping;
import org.themewright.core.internal.storage.StudyLayout;
import org.themewright.core.text.Anchors;
import org.themewright.model.Source;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;

/** Finds files that are not what they were, belong to nothing, or have names that make trouble elsewhere. */
public final class FileCheck {

	private static final String COPY = ".before~"; //$NON-NLS-1$
	private static final String KEY = ".key"; //$NON-NLS-1$
	/** What Windows refuses; a study travels. */
	private static final Pattern UNPORTABLE = Pattern.compile(
			"[\\p{Cntrl}<>:\"|?*\\\\]|[. ]$|^(?i:con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"); //$NON-NLS-1$
	/** How sync programs name the second version of a file. */
	private static final Pattern CONFLICT = Pattern
			.compile("(?i).*(conflict|\\(\\d+\\)|\\(.* copy.*\\)).*"); //$NON-NLS-1$

	private final StudySession session;
	private final StudyLayout layout;
	private final List<Finding> findings = new ArrayList<>();

	/** @param session the study as it was read */
	public FileCheck(StudySession session) {
		this.session = session;
		this.layout = new StudyLayout(session.getFolder());
	}

	/** Whether a file is one that was being written when a program ended. */
	public static boolean isTemporary(Path file) {
		return file.getFileName().toString().endsWith(AtomicFiles.TEMPORARY_SUFFIX);
	}

	/** Looks at all of them. */
	public List<Finding> run(SubMonitor monitor) throws IOException, StudyException {
		monitor.setWorkRemaining(10);
		List<Path> all = files();
		checkNames(all);
		checkStrays(all);
		monitor.worked(2);
		checkOriginals(monitor.split(3));
		checkPrivate();
		checkBackups(monitor.split(5));
		checkLeftovers();
		return findings;
	}

	/** The files of the study: none of version control, of housekeeping or behind links. */
	private List<Path> files() throws IOException {
		List<Path> result = new ArrayList<>();
		Path root = session.getFolder();
		Files.walkFileTree(root, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith("."); //$NON-NLS-1$
				return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (!file.getFileName().toString().startsWith(".")) { //$NON-NLS-1$
					result.add(file);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		result.sort(null);
		return result;
	}

	private void checkNames(List<Path> all) {
		Map<String, Path> seen = new HashMap<>();
		for (Path file : all) {
			String name = layout.relative(file).toString();
			String folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
			Path twin = seen.putIfAbsent(folded, file);
			if (twin != null) {
				found(Kind.NAME, Severity.WARNING, file, NLS.bind(Messages.sameName, layout.relative(twin)));
			}
			if (UNPORTABLE.matcher(file.getFileName().toString()).find()) {
				found(Kind.NAME, Severity.INFO, file, Messages.unportableName);
			}
		}
	}

	private void checkStrays(List<Path> all) {
		Set<Path> known = new HashSet<>();
		Set<Path> reported = new HashSet<>();
		session.getFindings().forEach(each -> reported.add(each.file()));
		for (StudyPart part : session.getParts()) {
			Path file = session.getFolder().resolve(session.getFile(part));
			known.add(file);
			if (part instanceof Transcript) {
				known.add(StudyLayout.text(file));
			}
			if (part instanceof Source source && session.getOriginalFile(source) != null) {
				known.add(session.getOriginalFile(source));
			}
		}
		for (Path file : all) {
			if (!known.contains(file) && !reported.contains(layout.relative(file))) {
				stray(file, reported);
			}
		}
	}

	private void stray(Path file, Set<Path> reported) {
		String name = file.getFileName().toString();
		Path folder = file.getParent();
		if (isTemporary(file)) {
			found(Kind.LEFTOVER, Severity.INFO, file, Messages.temporary);
		} else if (name.contains(COPY)) {
			found(Kind.STRAY, Severity.INFO, file, Messages.keptCopy);
		} else if (folder.equals(layout.originals())) {
			found(Kind.STRAY, Severity.INFO, file, Messages.strayOriginal);
		} else if (folder.equals(layout.sources()) && name.endsWith(StudyLayout.TXT)) {
			Path xml = file.resolveSibling(
					name.substring(0, name.length() - StudyLayout.TXT.length()) + StudyLayout.XML);
			if (CONFLICT.matcher(name).matches()) {
				found(Kind.CONFLICT_COPY, Severity.WARNING, file, Messages.conflictText);
			} else if (!reported.contains(layout.relative(xml))) {
				found(Kind.STRAY, Severity.WARNING, file, Messages.strayText);
			}
		} else if (file.startsWith(layout.sources()) || file.startsWith(layout.codings())
				|| file.startsWith(layout.diagrams()) || file.startsWith(layout.memos())) {
			found(Kind.STRAY, Severity.INFO, file, Messages.stray);
		}
	}

	private void checkOriginals(SubMonitor monitor) throws IOException {
		List<Source> sources = session.getStudy().getSources();
		monitor.setWorkRemaining(sources.size());
		for (Source source : sources) {
			monitor.split(1);
			Path file = session.getOriginalFile(source);
			String expected = source.getOrigin() == null ? null : source.getOrigin().getSha256();
			if (file == null || expected == null) {
				continue;
			}
			if (!Files.isRegularFile(file)) {
				found(Kind.CHECKSUM, Severity.WARNING, file, NLS.bind(Messages.originalMissing, source.getName()));
			} else if (!Anchors.sha256(Files.readAllBytes(file)).equals(expected)) {
				found(Kind.CHECKSUM, Severity.WARNING, file, NLS.bind(Messages.originalChanged, source.getName()));
			}
		}
	}

	/** The key from names to pseudonyms is encrypted; anything else there is readable by whoever gets the folder. */
	private void checkPrivate() throws IOException {
		Path folder = session.getFolder().resolve("private"); //$NON-NLS-1$
		if (Files.isDirectory(folder)) {
			try (var files = Files.list(folder)) {
				files.filter(Files::isRegularFile).filter(each -> !each.getFileName().toString().startsWith(".")) //$NON-NLS-1$
						.filter(each -> !each.getFileName().toString().endsWith(KEY) && !isTemporary(each)).sorted()
						.forEach(each -> found(Kind.STRAY, Severity.WARNING, each, Messages.unencrypted));
			}
		}
	}

	private void checkBackups(SubMonitor monitor) throws StudyException {
		StudyBackups backups = session.getBackups();
		List<Backup> all = backups.list();
		monitor.setWorkRemaining(all.size());
		for (Backup each : all) {
			List<Finding> problems = backups.verify(each.id(), monitor.split(1));
			if (!problems.isEmpty()) {
				found(Kind.CHECKSUM, Severity.WARNING, Housekeeping.of(session.getFolder()).resolve("backups"), //$NON-NLS-1$
						NLS.bind(Messages.damagedBackup, each.id(), problems.getFirst().message()));
			}
		}
	}

	private void checkLeftovers() throws IOException {
		Path folder = Housekeeping.of(session.getFolder());
		if (Files.isDirectory(folder)) {
			try (var files = Files.list(folder)) {
				files.filter(each -> each.getFileName().toString().startsWith("save-damaged")).sorted() //$NON-NLS-1$
						.forEach(each -> found(Kind.STRAY, Severity.WARNING, each, Messages.damagedSave));
			}
		}
	}

	private void found(Kind kind, Severity severity, Path file, String message) {
		findings.add(new Finding(kind, severity, layout.relative(file), 0, message));
	}
}
