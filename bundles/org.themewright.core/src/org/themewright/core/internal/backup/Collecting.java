package org.themewright.core.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.StudyException;
import org.themewright.core.internal.files.FileTransaction;

/**
 * Puts the contents of all files of a study into the store, as they are at one moment between two saves, while the study
 * may be saved at any time.
 * <p>
 * A save moves its files into place one after another, and a journal lies beside them as long as it does. So all files
 * are looked at, read where they are not known, then it is made sure that no journal is there, and all files are looked
 * at again: had a save been half done at the first look and not at the second, its journal would have been there in
 * between; and had it begun and ended in between, a file would look different.
 */
public final class Collecting {

	private static final int TRIES = 20;
	private static final int WAITS = 600;
	private static final long WAIT_MILLIS = 50;

	private final Path study;
	private final BackupFolder folder;
	private final KnownFiles known;
	private final boolean thorough;
	private final Map<String, Long> sizes;
	private final long limit;

	private final Map<String, Read> read = new HashMap<>();
	private final Set<String> sound = new HashSet<>();
	private final Set<String> counted = new HashSet<>();
	private long size;

	/** What a file held when it looked so. */
	private record Read(Stamp stamp, BackedUpFile content) {
	}

	/**
	 * All files of a study.
	 *
	 * @param files their contents, which are in the store
	 * @param known what is known of them from now on
	 * @param size the bytes that all contents take
	 */
	public record Result(SortedMap<String, BackedUpFile> files, KnownFiles known, long size) {
	}

	/**
	 * @param thorough whether to read all files, and to check all contents that are there already
	 * @param sizes what the contents that are there take
	 * @param limit the most bytes that all contents of the study may take
	 */
	public Collecting(Path study, BackupFolder folder, boolean thorough, Map<String, Long> sizes, long limit) {
		this.study = study;
		this.folder = folder;
		this.thorough = thorough;
		this.sizes = new HashMap<>(sizes);
		this.limit = limit;
		known = thorough ? KnownFiles.nothing() : folder.known();
	}

	/**
	 * Does it.
	 *
	 * @throws StudyException if a file cannot be read, or files go on changing, or there is no room
	 * @throws IOException if a content cannot be written
	 */
	public Result run(SubMonitor monitor) throws StudyException, IOException {
		for (int i = 0; i < TRIES; i++) {
			awaitSave(monitor);
			Instant now = Instant.now();
			SortedMap<String, Stamp> stamps = BackedUpFiles.scan(study);
			SortedMap<String, BackedUpFile> files = collect(stamps, monitor.setWorkRemaining(stamps.size() + 1));
			if (files != null && !FileTransaction.isUnderWay(study) && BackedUpFiles.scan(study).equals(stamps)) {
				return new Result(files, KnownFiles.of(stamps, files, now), size);
			}
		}
		throw new StudyException(study, Messages.keepsChanging);
	}

	private void awaitSave(SubMonitor monitor) throws StudyException {
		for (int i = 0; FileTransaction.isUnderWay(study); i++) {
			if (i == WAITS) {
				throw new StudyException(study, Messages.saveUnderWay);
			}
			try {
				Thread.sleep(WAIT_MILLIS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
			monitor.checkCanceled();
		}
	}

	/** The contents of the files; null when one was changed since it was looked at. */
	private SortedMap<String, BackedUpFile> collect(SortedMap<String, Stamp> stamps, SubMonitor monitor)
			throws StudyException, IOException {
		counted.clear();
		size = 0;
		SortedMap<String, BackedUpFile> result = new TreeMap<>();
		for (Map.Entry<String, Stamp> each : stamps.entrySet()) {
			monitor.checkCanceled();
			BackedUpFile content = content(each.getKey(), each.getValue());
			if (content == null) {
				return null;
			}
			count(content);
			result.put(each.getKey(), content);
			monitor.worked(1);
		}
		return result;
	}

	private BackedUpFile content(String path, Stamp stamp) throws StudyException, IOException {
		Read before = read.get(path);
		BackedUpFile content = before != null && before.stamp().equals(stamp) ? before.content()
				: known.find(path, stamp);
		if (content != null && isThere(path, content)) {
			return content;
		}
		PackedFile packed = read(path, stamp);
		if (packed == null) {
			return null;
		}
		content = packed.content();
		if (!isThere(path, content)) {
			folder.create();
			folder.objects().write(packed);
			sizes.put(content.hash(), (long) packed.bytes().length);
			sound.add(content.hash());
		}
		read.put(path, new Read(stamp, content));
		return content;
	}

	private boolean isThere(String path, BackedUpFile content) throws IOException {
		if (!sizes.containsKey(content.hash())) {
			return false;
		}
		if (thorough && !sound.contains(content.hash())) {
			try {
				folder.objects().check(path, content);
				sound.add(content.hash());
			} catch (BadBackupException e) {
				// is written anew, which mends the backups that share it
				return false;
			}
		}
		return true;
	}

	/** Reads a file; null when it is not the one that was looked at. */
	private PackedFile read(String path, Stamp stamp) throws StudyException {
		Path file = study.resolve(path);
		if (stamp.size() > BackedUpFile.LARGEST) {
			throw new StudyException(file, Messages.tooLarge);
		}
		try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
			PackedFile packed = PackedFile.of(in, stamp.size());
			return packed.content().length() == stamp.size() && Stamp.of(file).equals(stamp) ? packed : null;
		} catch (NoSuchFileException e) {
			return null;
		} catch (IOException e) {
			throw BackedUpFiles.cannotRead(file, e);
		}
	}

	private void count(BackedUpFile content) throws StudyException {
		if (counted.add(content.hash())) {
			size += sizes.get(content.hash());
			if (size > limit) {
				throw folder.noRoom(limit);
			}
		}
	}
}
