package org.themewright.core.internal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;

import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.StudyChangedOutsideException;
import org.themewright.core.StudyException;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.FileProblems;
import org.themewright.core.internal.files.FileTransaction;
import org.themewright.core.internal.files.Housekeeping;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;

/** What one save writes and deletes; made from the objects, then carried out without them. */
public final class PendingSave {

	private final Path folder;
	private final Disk disk;
	private final Map<Path, FileStamp> stamps;
	private final Lock writing;

	private final Map<Path, byte[]> contents = new LinkedHashMap<>();
	private final Set<Path> deletions = new LinkedHashSet<>();
	private final Set<Path> needless = new LinkedHashSet<>();
	private final Map<Path, Transcript> originalDeletions = new LinkedHashMap<>();
	private final Map<Transcript, byte[]> originalContents = new HashMap<>();
	private final Set<StudyPart> parts = new LinkedHashSet<>();
	private final Set<Transcript> texts = new HashSet<>();
	private final Map<StudyPart, Path> released = new HashMap<>();
	private final Map<Path, Path> copies = new LinkedHashMap<>();
	private final Set<StudyPart> copied = new HashSet<>();

	PendingSave(Path folder, Disk disk, Map<Path, FileStamp> stamps, Lock writing) {
		this.folder = folder;
		this.disk = disk;
		this.stamps = stamps;
		this.writing = writing;
	}

	/** The folder of the study. */
	public Path getFolder() {
		return folder;
	}

	void put(Path file, StudyPart part, byte[] content) {
		put(file, content);
		parts.add(part);
	}

	void putText(Path file, Transcript transcript, byte[] text) {
		put(file, text);
		texts.add(transcript);
	}

	void putOriginal(Path file, Transcript transcript, byte[] content) {
		put(file, content);
		originalContents.put(transcript, content);
	}

	/** What was to be deleted may have been replaced. */
	private void put(Path file, byte[] content) {
		contents.put(file, content);
		deletions.remove(file);
	}

	/** Copies a file before it is written over. */
	void copy(Path file, Path copy, StudyPart part) {
		copies.put(file, copy);
		copied.add(part);
	}

	void delete(Path file, StudyPart part) {
		deletions.add(file);
		released.put(part, file);
	}

	void deleteText(Path file) {
		deletions.add(file);
	}

	void deleteOriginal(Path file, Transcript transcript) {
		deletions.add(file);
		originalDeletions.put(file, transcript);
	}

	/** Deletes files that are not of the study in the same step. */
	public void deleteNeedless(List<Path> files) {
		needless.addAll(files);
	}

	Set<StudyPart> parts() {
		return parts;
	}

	Set<Transcript> texts() {
		return texts;
	}

	Set<StudyPart> copied() {
		return copied;
	}

	Map<StudyPart, Path> released() {
		return released;
	}

	Map<Transcript, byte[]> originals() {
		return originalContents;
	}

	Collection<Transcript> deletedOriginals() {
		return originalDeletions.values();
	}

	/** Writes and deletes all or nothing; any thread. */
	public void write(SubMonitor monitor) throws StudyException {
		writing.lock();
		try {
			finishEarlier();
			checkUnchanged();
			FileTransaction transaction = new FileTransaction(folder, disk);
			copies.forEach((file, copy) -> {
				if (Files.exists(file)) {
					transaction.put(copy, () -> Files.readAllBytes(file));
				}
			});
			contents.forEach((file, content) -> transaction.put(file, () -> content));
			deletions.forEach(transaction::delete);
			needless.forEach(transaction::delete);
			if (transaction.size() > 0) {
				Housekeeping.create(folder, disk);
			}
			monitor.setWorkRemaining(2 * transaction.size());
			transaction.commit(() -> monitor.worked(1));
			stamp();
		} catch (IOException e) {
			throw FileProblems.cannotWrite(folder, e);
		} finally {
			writing.unlock();
		}
	}

	/** An earlier save that failed may not even have been taken back; what it left is not from outside. */
	private void finishEarlier() throws StudyException, IOException {
		Set<Path> ours = FileTransaction.unfinished(folder);
		if (!ours.isEmpty()) {
			FileTransaction.finish(folder, disk);
			for (Path file : ours) {
				stamp(file);
			}
		}
	}

	/** Nothing that something else wrote is written over before somebody has seen it. */
	private void checkUnchanged() throws StudyException, IOException {
		List<Path> changed = new ArrayList<>();
		Set<Path> touched = new LinkedHashSet<>(contents.keySet());
		touched.addAll(deletions);
		for (Path file : touched) {
			FileStamp now = FileStamp.of(file);
			boolean expected = now == null || now.equals(stamps.get(file)) || originalDeletions.containsKey(file);
			if (!expected) {
				changed.add(folder.relativize(file));
			}
		}
		if (!changed.isEmpty()) {
			throw new StudyChangedOutsideException(folder, changed);
		}
	}

	private void stamp() throws IOException {
		for (Path file : contents.keySet()) {
			stamp(file);
		}
		stamps.keySet().removeAll(deletions);
	}

	private void stamp(Path file) throws IOException {
		FileStamp now = FileStamp.of(file);
		if (now == null) {
			stamps.remove(file);
		} else {
			stamps.put(file, now);
		}
	}
}
