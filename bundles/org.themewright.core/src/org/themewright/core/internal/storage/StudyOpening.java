package org.themewright.core.internal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Kind;
import org.themewright.core.Finding.Severity;
import org.themewright.core.StudyException;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.FileProblems;
import org.themewright.core.internal.files.FileTransaction;
import org.themewright.core.internal.files.Housekeeping;
import org.themewright.core.internal.files.StudyFiles;
import org.themewright.core.internal.migration.StudyMigrations;
import org.themewright.model.Study;

/** Reads a study as it is on disk: brings a save to its end that was cut off, and files of an older format up to date. */
public final class StudyOpening {

	/** Makes a backup before files are changed, or throws and so keeps them from being changed. */
	@FunctionalInterface
	public interface Backup {
		/** Makes it. */
		void take() throws StudyException;
	}

	private static final String MIGRATION = "migration"; //$NON-NLS-1$
	private static final int ATTEMPTS = 5;

	private final StudyLayout layout;
	private final Disk disk;
	private final StudyMigrations migrations;
	private StudyContents contents;

	/** @param folder the folder of the study */
	public StudyOpening(Path folder, Disk disk, StudyMigrations migrations) {
		this.layout = StudyStorage.layout(folder);
		this.disk = disk;
		this.migrations = migrations;
	}

	/**
	 * Whether the folder is a study, or will be once a save is brought to its end.
	 *
	 * @throws StudyException if it is not, and says why
	 */
	public void checkIsStudy() throws StudyException {
		if (!Files.isDirectory(layout.folder())) {
			throw new StudyException(layout.folder(), Messages.noSuchFolder);
		}
		Housekeeping.checkNoLinks(layout.folder());
		if (!Files.isRegularFile(FileTransaction.view(layout.folder()).content(layout.study()))) {
			throw new StudyException(layout.folder(), Messages.notAStudy);
		}
	}

	/** Reads it for one who holds its lock. */
	public void readToEdit(Backup backup, SubMonitor monitor) throws StudyException {
		Path damaged = FileTransaction.finish(layout.folder(), disk);
		StudyFiles view = FileTransaction.view(layout.folder());
		contents = migratedIfOlder(view, Housekeeping.of(layout.folder()).resolve(MIGRATION), backup, monitor);
		if (damaged != null) {
			contents.findings.add(0, new Finding(Kind.UNREADABLE, Severity.ERROR, layout.relative(damaged), 0,
					Messages.damagedSave));
		}
	}

	/** Reads it for one who writes nothing, while another may be saving. */
	public void readOnly(SubMonitor monitor) throws StudyException {
		for (int attempt = 1; contents == null; attempt++) {
			FileTime before = lastSave();
			try {
				Path copy = Files.createTempDirectory("themewright"); //$NON-NLS-1$
				StudyContents read = migratedIfOlder(FileTransaction.view(layout.folder()), copy, null, monitor);
				if (before.equals(lastSave()) || attempt == ATTEMPTS) {
					contents = read;
				}
			} catch (IOException e) {
				throw FileProblems.cannotWrite(Path.of(System.getProperty("java.io.tmpdir")), e); //$NON-NLS-1$
			} catch (StudyException e) {
				if (before.equals(lastSave()) || attempt == ATTEMPTS) {
					throw e;
				}
			}
		}
	}

	/** Every save changes the folder in which it is prepared. */
	private FileTime lastSave() {
		try {
			return Files.getLastModifiedTime(FileTransaction.folder(layout.folder()));
		} catch (IOException e) {
			return FileTime.fromMillis(0);
		}
	}

	private StudyContents migratedIfOlder(StudyFiles view, Path copy, Backup backup, SubMonitor monitor)
			throws StudyException {
		try {
			StudyContents read = null;
			if (FormatVersions.of(view.content(layout.study())) >= FormatVersions.CURRENT) {
				read = new StudyReader(layout, view).read(monitor.newChild(0));
			}
			return read != null && read.older.isEmpty() ? read : migrated(read, view, copy, backup, monitor);
		} finally {
			deleteCopy(copy);
		}
	}

	private void deleteCopy(Path copy) throws StudyException {
		try {
			StudyMigrations.delete(copy);
		} catch (IOException e) {
			throw FileProblems.cannotDelete(copy, e);
		}
	}

	private StudyContents migrated(StudyContents before, StudyFiles view, Path copy, Backup backup, SubMonitor monitor)
			throws StudyException {
		deleteCopy(copy);
		Map<Path, Path> files = files(view);
		Set<Path> older = new HashSet<>();
		files.forEach((file, content) -> {
			if (file.toString().endsWith(StudyLayout.XML) && FormatVersions.of(content) < FormatVersions.CURRENT) {
				older.add(file);
			}
		});
		migrations.run(layout.folder(), copy, files, monitor);
		Map<Path, Path> copies = new HashMap<>();
		Set<Path> gone = new HashSet<>(files.keySet());
		for (Path each : all(copy)) {
			Path file = layout.folder().resolve(copy.relativize(each).toString());
			copies.put(file, each);
			gone.remove(file);
		}
		StudyContents result = new StudyReader(layout, StudyFiles.of(layout.folder(), copies, gone))
				.read(monitor.newChild(0));
		checkNothingLost(before, result, older);
		if (backup != null) {
			backup.take();
			replace(files, copies, gone);
		}
		restamp(result);
		result.older.clear();
		result.findings.add(new Finding(Kind.OLDER_FORMAT, Severity.INFO, layout.relative(layout.study()), 0,
				Messages.bind(backup != null ? Messages.migrated : Messages.migratedForReading, older.size(),
						FormatVersions.CURRENT)));
		return result;
	}

	/** The files that a migration may concern: not those that were imported, which stay untouched. */
	private Map<Path, Path> files(StudyFiles view) throws StudyException {
		Map<Path, Path> result = new TreeMap<>();
		try {
			for (Path each : layout.files(view)) {
				result.put(each, view.content(each));
			}
		} catch (IOException e) {
			throw new StudyException(layout.folder(), ReadFile.describe(e), e);
		}
		return result;
	}

	private static List<Path> all(Path folder) throws StudyException {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		} catch (IOException e) {
			throw FileProblems.cannotWrite(folder, e);
		}
	}

	/** A migration must not make unreadable what could be read, or what was of the old format and should be readable now. */
	private void checkNothingLost(StudyContents before, StudyContents after, Set<Path> older) throws StudyException {
		for (Finding each : after.findings) {
			boolean lost = each.kind() == Kind.UNREADABLE || each.kind() == Kind.NOT_UNDERSTOOD;
			boolean wasSo = before != null && before.findings.stream()
					.anyMatch(other -> other.kind() == each.kind() && other.file().equals(each.file()));
			if (lost && !wasSo && older.contains(layout.folder().resolve(each.file().toString()))) {
				throw new StudyException(layout.folder(), Messages.bind(Messages.migrationLoses, each));
			}
		}
	}

	private void replace(Map<Path, Path> files, Map<Path, Path> copies, Set<Path> gone) throws StudyException {
		FileTransaction transaction = new FileTransaction(layout.folder(), disk);
		try {
			for (Map.Entry<Path, Path> each : copies.entrySet()) {
				Path present = files.get(each.getKey());
				if (present == null || Files.mismatch(present, each.getValue()) >= 0) {
					transaction.put(each.getKey(), () -> Files.readAllBytes(each.getValue()));
				}
			}
		} catch (IOException e) {
			throw FileProblems.cannotWrite(layout.folder(), e);
		}
		gone.forEach(transaction::delete);
		transaction.commit(() -> {
		});
	}

	private static void restamp(StudyContents contents) throws StudyException {
		for (Path file : List.copyOf(contents.stamps.keySet())) {
			try {
				contents.stamps.put(file, FileStamp.of(file));
			} catch (IOException e) {
				throw FileProblems.cannotWrite(file, e);
			}
		}
	}

	/** The study that was read. */
	public Study study() {
		return contents.study;
	}

	/** What was found wrong. */
	public List<Finding> findings() {
		return contents.findings;
	}

	/** Why it must not be saved; null when it may. */
	public String readOnlyReason() {
		return contents.readOnly;
	}

	StudyContents contents() {
		return contents;
	}

	/** A storage for what was read. */
	public StudyStorage storage() {
		return new StudyStorage(layout, disk, contents);
	}
}
