package org.themewright.core.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Kind;
import org.themewright.core.Finding.Severity;
import org.themewright.core.StudyException;
import org.themewright.core.internal.CoreLog;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.FileProblems;
import org.themewright.core.internal.files.FileTransaction;

/** Puts what one backup holds back into the study, or into another folder. */
public final class Restoring {

	private static final String MAIN = "study.xml"; //$NON-NLS-1$

	private final Path study;
	private final BackupFolder folder;
	private final SortedMap<String, BackedUpFile> files;
	private final Disk disk;
	private final FreeSpace space;

	/** @param files what the backup holds */
	public Restoring(Path study, BackupFolder folder, SortedMap<String, BackedUpFile> files, Disk disk,
			FreeSpace space) {
		this.study = study;
		this.folder = folder;
		this.files = files;
		this.disk = disk;
		this.space = space;
	}

	/** Reads all contents; what is wrong with them, by the files that it concerns. */
	public List<Finding> check(SubMonitor monitor) throws StudyException {
		monitor.setWorkRemaining(files.size());
		List<Finding> result = new ArrayList<>();
		Set<BackedUpFile> sound = new HashSet<>();
		for (Map.Entry<String, BackedUpFile> each : files.entrySet()) {
			monitor.checkCanceled();
			if (!sound.contains(each.getValue()) || BackedUpFiles.isKey(each.getKey())) {
				try {
					folder.objects().check(each.getKey(), each.getValue());
					sound.add(each.getValue());
				} catch (IOException e) {
					result.add(finding(each.getKey(), e));
				}
			}
			monitor.worked(1);
		}
		return result;
	}

	private Finding finding(String path, IOException problem) {
		Path file;
		try {
			file = Path.of(path);
		} catch (InvalidPathException e) {
			file = study.relativize(folder.path());
		}
		return new Finding(Kind.CHECKSUM, Severity.ERROR, file, 0,
				problem instanceof BadBackupException ? problem.getMessage() : FileProblems.reason(problem));
	}

	/**
	 * What is to be done to the study to make it what the backup holds. A key that the backup does not have stays.
	 *
	 * @param present what the study holds now
	 */
	public FileTransaction transaction(SortedMap<String, BackedUpFile> present) throws StudyException {
		checkCase();
		FileTransaction result = new FileTransaction(study, disk);
		long bytes = 0;
		for (Map.Entry<String, BackedUpFile> each : files.entrySet()) {
			String path = each.getKey();
			BackedUpFile content = each.getValue();
			if (!content.equals(present.get(path))) {
				result.put(BackedUpFiles.place(study, path), () -> folder.objects().read(path, content));
				bytes += content.length();
			}
		}
		checkSpace(study, bytes);
		Map<String, String> byLowerCase = new HashMap<>();
		files.keySet().forEach(path -> byLowerCase.put(lowerCase(path), path));
		for (String path : present.keySet()) {
			if (!files.containsKey(path) && !BackedUpFiles.isKey(path)
					&& !isSame(path, byLowerCase.get(lowerCase(path)))) {
				result.delete(BackedUpFiles.place(study, path));
			}
		}
		return result;
	}

	/** Lets only their owner read the keys of the study, as they were when they were made. */
	public void protectKeys() {
		for (String path : files.keySet()) {
			if (BackedUpFiles.isKey(path)) {
				try {
					protect(study.resolve(path));
				} catch (IOException e) {
					// it is encrypted all the same
					CoreLog.error("The permissions of " + path + " cannot be set", e); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}
	}

	private static void protect(Path key) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(key, PosixFileAttributeView.class,
				LinkOption.NOFOLLOW_LINKS);
		if (view != null) {
			view.setPermissions(PosixFilePermissions.fromString("rw-------")); //$NON-NLS-1$
		}
	}

	private static String lowerCase(String path) {
		return path.toLowerCase(Locale.ROOT);
	}

	/** Whether a disk that does not tell upper and lower case apart has one file for two names. */
	private boolean isSame(String path, String other) throws StudyException {
		try {
			return other != null && Files.exists(study.resolve(other), LinkOption.NOFOLLOW_LINKS)
					&& Files.isSameFile(study.resolve(path), study.resolve(other));
		} catch (IOException e) {
			throw BackedUpFiles.cannotRead(study.resolve(path), e);
		}
	}

	/** Asks whether the folder of backups is found by another name. */
	private void checkCase() throws StudyException {
		Path path = folder.path();
		if (Files.exists(path.resolveSibling(path.getFileName().toString().toUpperCase(Locale.ROOT)))) {
			Set<String> seen = new HashSet<>();
			for (String each : files.keySet()) {
				if (!seen.add(lowerCase(each))) {
					throw caseDiffers(each);
				}
			}
		}
	}

	private StudyException caseDiffers(String path) {
		return new StudyException(study, Messages.bind(Messages.caseDiffers, path));
	}

	private void checkSpace(Path where, long bytes) throws StudyException {
		try {
			long free = space.of(where);
			if (bytes > free) {
				throw new StudyException(where, Messages.bind(Messages.noSpace, bytes >> 20, free >> 20));
			}
		} catch (IOException e) {
			throw BackedUpFiles.cannotRead(where, e);
		}
	}

	/**
	 * Writes all files into a folder that does not exist or is empty; the main file last, so that the folder is no study
	 * before it is complete. After a failure the folder is as it was.
	 *
	 * @param target where, absolute
	 * @return what is damaged or missing and was left out
	 */
	public List<Finding> writeTo(Path target, SubMonitor monitor) throws StudyException {
		boolean existed = Files.exists(target);
		prepare(target);
		try {
			checkSpace(target, files.values().stream().mapToLong(BackedUpFile::length).sum());
			return write(target, monitor.setWorkRemaining(files.size()));
		} catch (IOException e) {
			StudyException problem = cannotRestoreTo(target, e);
			clear(target, existed, problem);
			throw problem;
		} catch (StudyException | OperationCanceledException e) {
			clear(target, existed, e);
			throw e;
		}
	}

	private static StudyException cannotRestoreTo(Path target, IOException problem) {
		return new StudyException(target, Messages.bind(Messages.cannotRestoreTo, FileProblems.reason(problem)), problem);
	}

	private void prepare(Path target) throws StudyException {
		if (target.startsWith(study)) {
			throw new StudyException(target, Messages.folderInside);
		}
		try {
			disk.createFolders(target);
			try (var entries = Files.list(target)) {
				if (entries.findAny().isPresent()) {
					throw new StudyException(target, Messages.folderNotEmpty);
				}
			}
		} catch (IOException e) {
			throw cannotRestoreTo(target, e);
		}
	}

	private List<Finding> write(Path target, SubMonitor monitor) throws IOException, StudyException {
		List<Finding> lost = new ArrayList<>();
		Set<Path> folders = new LinkedHashSet<>();
		for (String path : files.keySet()) {
			if (!path.equals(MAIN)) {
				monitor.checkCanceled();
				folders.add(write(target, path, lost));
				monitor.worked(1);
			}
		}
		for (Path each : folders) {
			disk.force(each);
		}
		if (files.containsKey(MAIN)) {
			disk.force(write(target, MAIN, lost));
		}
		return lost;
	}

	/** Writes a file if it is whole; returns its folder. */
	private Path write(Path target, String path, List<Finding> lost) throws IOException, StudyException {
		Path place = BackedUpFiles.place(target, path);
		disk.createFolders(place.getParent());
		byte[] content;
		try {
			content = folder.objects().read(path, files.get(path));
		} catch (BadBackupException e) {
			lost.add(finding(path, e));
			return place.getParent();
		}
		if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
			throw caseDiffers(path);
		}
		disk.write(place, content);
		if (BackedUpFiles.isKey(path)) {
			protect(place);
		}
		return place.getParent();
	}

	private void clear(Path target, boolean existed, Exception problem) {
		try (var all = Files.walk(target)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				if (!existed || !each.equals(target)) {
					disk.delete(each);
				}
			}
		} catch (IOException e) {
			problem.addSuppressed(e);
		}
	}
}
