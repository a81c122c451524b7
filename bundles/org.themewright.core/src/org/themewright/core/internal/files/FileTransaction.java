package org.themewright.core.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.core.StudyException;
import org.themewright.core.internal.CoreLog;

/**
 * Several files of a study that are written and deleted together: all of them or none, whenever the process is killed.
 * <p>
 * New contents are first written to a folder of their own, what they replace gets a second name there, and a journal
 * says what goes where. Moving the journal into place is the one step that decides: before it the study is as it was,
 * after it {@link #finish} carries out what the journal says, now or when the study is next opened. When a file cannot
 * be put in its place, all are put back.
 */
public final class FileTransaction {

	/** Makes the bytes of a file when they are needed. */
	@FunctionalInterface
	public interface Content {
		/** The bytes. */
		byte[] bytes() throws IOException;
	}

	/** Is told of each file that was written or is about to be put in place. */
	@FunctionalInterface
	public interface Progress {
		/** One step was done. */
		void step();
	}

	private static final String FOLDER = "save"; //$NON-NLS-1$
	private static final String JOURNAL = "journal"; //$NON-NLS-1$
	private static final String UNDO = "undo"; //$NON-NLS-1$
	private static final String DRAFT = "draft"; //$NON-NLS-1$
	private static final String DAMAGED = "save-damaged"; //$NON-NLS-1$

	private final Path study;
	private final Disk disk;
	private final Map<Path, Content> contents = new LinkedHashMap<>();
	private final Set<Path> deletions = new LinkedHashSet<>();

	/** @param study the folder of the study */
	public FileTransaction(Path study, Disk disk) {
		this.study = study;
		this.disk = disk;
	}

	/** Writes or replaces a file of the study. */
	public void put(Path target, Content content) {
		contents.put(target, content);
	}

	/** Deletes a file of the study, if it is there then. */
	public void delete(Path target) {
		deletions.add(target);
	}

	/** How many files it concerns; each is told of twice. */
	public int size() {
		return contents.size() + deletions.size();
	}

	/**
	 * Does it.
	 *
	 * @throws StudyException when a file cannot be written; all are then as they were, or will be as they were to be when
	 *                        the study is opened again
	 */
	public void commit(Progress progress) throws StudyException {
		if (size() == 0) {
			return;
		}
		finish(study, disk);
		Path folder = folder(study);
		SaveJournal journal;
		try {
			disk.createFolders(folder);
			journal = stage(folder, progress);
			disk.write(folder.resolve(DRAFT), journal.toText().getBytes(StandardCharsets.UTF_8));
			forceWhatHoldsFolders(journal);
			disk.move(folder.resolve(DRAFT), folder.resolve(JOURNAL));
			disk.force(folder);
		} catch (IOException e) {
			StudyException problem = FileProblems.cannotWrite(folder, e);
			abandon(folder, problem);
			throw problem;
		} catch (StudyException e) {
			abandon(folder, e);
			throw e;
		}
		try {
			forward(journal, progress);
		} catch (StudyException e) {
			throw putBack(journal, e);
		}
	}

	private SaveJournal stage(Path folder, Progress progress) throws StudyException {
		List<SaveJournal.Entry> entries = new ArrayList<>();
		for (Map.Entry<Path, Content> each : contents.entrySet()) {
			Path target = each.getKey();
			SaveJournal.Entry entry = new SaveJournal.Entry(entries.size(), true, Files.exists(target), target);
			try {
				disk.createFolders(target.getParent());
				disk.write(entry.staged(folder), each.getValue().bytes());
				keep(entry, folder);
			} catch (IOException e) {
				throw FileProblems.cannotWrite(target, e);
			}
			entries.add(entry);
			progress.step();
		}
		for (Path target : deletions) {
			if (Files.exists(target)) {
				SaveJournal.Entry entry = new SaveJournal.Entry(entries.size(), false, true, target);
				try {
					keep(entry, folder);
				} catch (IOException e) {
					throw FileProblems.cannotDelete(target, e);
				}
				entries.add(entry);
			}
			progress.step();
		}
		return new SaveJournal(study, entries);
	}

	private void keep(SaveJournal.Entry entry, Path folder) throws IOException {
		if (entry.replaces()) {
			if (!Files.isRegularFile(entry.target())) {
				throw new IOException(Messages.reasonNoFile);
			}
			disk.link(entry.target(), entry.kept(folder));
		}
	}

	/** Takes away what was written before the save was decided. */
	private void abandon(Path folder, StudyException problem) {
		try {
			if (Files.exists(folder.resolve(JOURNAL))) {
				// decided, but not known to be durable: it must not be carried out after the caller was told it failed
				disk.delete(folder.resolve(JOURNAL));
				disk.force(folder);
			}
			sweep(folder, disk);
		} catch (IOException e) {
			problem.addSuppressed(e);
		}
	}

	private void forward(SaveJournal journal, Progress progress) throws StudyException {
		Path folder = folder(study);
		for (SaveJournal.Entry entry : journal.entries()) {
			try {
				if (entry.writes() && !Files.exists(entry.staged(folder))) {
					throw new IOException(Messages.stagedGone);
				}
				carryOut(entry, study, disk);
			} catch (IOException e) {
				throw entry.writes() ? FileProblems.cannotWrite(entry.target(), e)
						: FileProblems.cannotDelete(entry.target(), e);
			}
			progress.step();
		}
		try {
			end(journal, JOURNAL, disk);
		} catch (IOException e) {
			throw FileProblems.cannotWrite(folder, e);
		}
	}

	private static void carryOut(SaveJournal.Entry entry, Path study, Disk disk) throws IOException {
		if (!entry.writes()) {
			disk.delete(entry.target());
		} else if (Files.exists(entry.staged(folder(study)))) {
			move(entry.staged(folder(study)), entry.target(), study, disk);
		}
	}

	/**
	 * Makes durable that the folder of the journal and those of the files are there, before anything is moved into them:
	 * any of them may have been made for this save, or for one that was cut off.
	 */
	private void forceWhatHoldsFolders(SaveJournal journal) throws IOException {
		Set<Path> folders = new LinkedHashSet<>(upToStudy(study, folder(study)));
		journal.entries().forEach(entry -> folders.addAll(above(study, entry.target().getParent())));
		for (Path each : folders) {
			disk.force(each);
		}
	}

	private static List<Path> upToStudy(Path study, Path folder) {
		List<Path> result = new ArrayList<>(List.of(folder));
		while (!result.getLast().equals(study)) {
			result.add(result.getLast().getParent());
		}
		return result;
	}

	private static List<Path> above(Path study, Path folder) {
		List<Path> all = upToStudy(study, folder);
		return all.subList(1, all.size());
	}

	/** Something may have taken a folder away meanwhile. */
	private static void move(Path from, Path to, Path study, Disk disk) throws IOException {
		Path folder = to.getParent();
		if (!Files.isDirectory(folder)) {
			disk.createFolders(folder);
			for (Path each : above(study, folder)) {
				disk.force(each);
			}
		}
		disk.move(from, to);
	}

	/** The journal goes last, and only when all it says is durable. */
	private static void end(SaveJournal journal, String name, Disk disk) throws IOException {
		Set<Path> folders = new LinkedHashSet<>();
		journal.entries().forEach(entry -> folders.add(entry.target().getParent()));
		for (Path each : folders) {
			if (Files.isDirectory(each)) {
				disk.force(each);
			}
		}
		Path folder = folder(journal.study());
		try {
			disk.delete(folder.resolve(name));
			disk.force(folder);
			sweep(folder, disk);
		} catch (IOException e) {
			if (Files.exists(folder.resolve(name))) {
				throw e;
			}
			// it is done; what is left behind goes with the next save
			CoreLog.error("What a save left in " + folder + " cannot be deleted", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Returns what to tell the caller: if not even this is possible, {@link #finish} has to do it later. */
	private StudyException putBack(SaveJournal journal, StudyException problem) {
		Path folder = folder(study);
		try {
			if (Files.exists(folder.resolve(JOURNAL))) {
				// what is gone from here tells what was put in place
				disk.force(folder);
				disk.move(folder.resolve(JOURNAL), folder.resolve(UNDO));
				disk.force(folder);
				back(journal, disk);
			}
			return problem;
		} catch (IOException e) {
			StudyException unfinished = FileProblems.unfinished(folder, e);
			unfinished.addSuppressed(problem);
			return unfinished;
		}
	}

	private static void back(SaveJournal journal, Disk disk) throws IOException {
		Path folder = folder(journal.study());
		for (SaveJournal.Entry entry : journal.entries().reversed()) {
			if (entry.replaces()) {
				if (Files.exists(entry.kept(folder))) {
					move(entry.kept(folder), entry.target(), journal.study(), disk);
				}
			} else if (!Files.exists(entry.staged(folder))) {
				disk.delete(entry.target());
			}
		}
		end(journal, UNDO, disk);
	}

	/** Deletes what a transaction left, in no order that matters: without a journal it means nothing. */
	private static void sweep(Path folder, Disk disk) throws IOException {
		List<Path> left;
		try (var files = Files.list(folder)) {
			left = files.toList();
		}
		for (Path each : left) {
			disk.delete(each);
		}
	}

	/**
	 * Brings a save to its end that was cut off: forward if it was decided, else back. What cannot be understood any more
	 * is put aside.
	 *
	 * @param study the folder of a study that nobody else writes to
	 * @return where what was not understood was put; null when there was no such thing
	 * @throws StudyException if that is not possible; the journal then stays
	 */
	public static Path finish(Path study, Disk disk) throws StudyException {
		Housekeeping.checkNoLinks(study);
		Path folder = folder(study);
		if (!Files.isDirectory(folder)) {
			return null;
		}
		try {
			if (Files.exists(folder.resolve(JOURNAL))) {
				SaveJournal journal = SaveJournal.read(study, folder.resolve(JOURNAL));
				for (SaveJournal.Entry entry : journal.entries()) {
					carryOut(entry, study, disk);
				}
				end(journal, JOURNAL, disk);
			} else if (Files.exists(folder.resolve(UNDO))) {
				back(SaveJournal.read(study, folder.resolve(UNDO)), disk);
			} else {
				sweep(folder, disk);
			}
			return null;
		} catch (SaveJournal.DamagedException e) {
			return putAside(folder, disk, e);
		} catch (IOException e) {
			throw FileProblems.unfinished(folder, e);
		}
	}

	/** The files that a save which was cut off was to write or delete, and may have; empty when none was. */
	public static Set<Path> unfinished(Path study) throws StudyException {
		Path folder = folder(study);
		Set<Path> result = new LinkedHashSet<>();
		try {
			for (String name : List.of(JOURNAL, UNDO)) {
				if (Files.exists(folder.resolve(name))) {
					SaveJournal.read(study, folder.resolve(name)).entries().forEach(each -> result.add(each.target()));
				}
			}
		} catch (SaveJournal.DamagedException e) {
			return Set.of();
		} catch (IOException e) {
			throw FileProblems.unfinished(folder, e);
		}
		return result;
	}

	private static Path putAside(Path folder, Disk disk, IOException reason) throws StudyException {
		Path aside = folder.resolveSibling(DAMAGED);
		for (int i = 2; Files.exists(aside); i++) {
			aside = folder.resolveSibling(DAMAGED + "-" + i); //$NON-NLS-1$
		}
		try {
			disk.move(folder, aside);
			return aside;
		} catch (IOException e) {
			e.addSuppressed(reason);
			throw FileProblems.unfinished(folder, e);
		}
	}

	/**
	 * Whether files of a study are just being put in place, by another thread or program, or a crash left them so. Before
	 * and after that all files of the study are of one save.
	 */
	public static boolean isUnderWay(Path study) {
		return Files.exists(folder(study).resolve(JOURNAL)) || Files.exists(folder(study).resolve(UNDO));
	}

	/** The files of a study as they will be once {@link #finish} ran, for those who may not write to it. */
	public static StudyFiles view(Path study) throws StudyException {
		Path folder = folder(study);
		Map<Path, Path> moved = new LinkedHashMap<>();
		Set<Path> gone = new LinkedHashSet<>();
		try {
			if (Files.exists(folder.resolve(JOURNAL))) {
				for (SaveJournal.Entry entry : SaveJournal.read(study, folder.resolve(JOURNAL)).entries()) {
					if (!entry.writes()) {
						gone.add(entry.target());
					} else if (Files.exists(entry.staged(folder(study)))) {
						moved.put(entry.target(), entry.staged(folder));
					}
				}
			} else if (Files.exists(folder.resolve(UNDO))) {
				for (SaveJournal.Entry entry : SaveJournal.read(study, folder.resolve(UNDO)).entries()) {
					if (!entry.replaces()) {
						gone.add(entry.target());
					} else if (Files.exists(entry.kept(folder))) {
						moved.put(entry.target(), entry.kept(folder));
					}
				}
			}
		} catch (SaveJournal.DamagedException e) {
			// nobody can tell what it was to do; the files are seen as they are
			return StudyFiles.of(study, Map.of(), Set.of());
		} catch (IOException e) {
			throw FileProblems.unfinished(folder, e);
		}
		return StudyFiles.of(study, moved, gone);
	}

	/** Where saves are prepared; each changes the time of this folder. */
	public static Path folder(Path study) {
		return Housekeeping.of(study).resolve(FOLDER);
	}
}
