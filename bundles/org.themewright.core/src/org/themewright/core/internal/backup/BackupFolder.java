package org.themewright.core.internal.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.themewright.core.AtomicFiles;
import org.themewright.core.StudyException;
import org.themewright.core.backup.BackupReason;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.Housekeeping;

/** The folder of a study's backups: a manifest for each, the contents they share, and what is known of the study. */
public final class BackupFolder {

	private static final String NAME = "backups"; //$NON-NLS-1$
	private static final String MANIFEST = ".manifest"; //$NON-NLS-1$
	private static final String KNOWN = "known"; //$NON-NLS-1$
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'") //$NON-NLS-1$
			.withZone(ZoneOffset.UTC);
	private static final int TIME_LENGTH = 16;
	private static final long LARGEST = 64L << 20;

	private final Path study;
	private final Path folder;
	private final Path contents;
	private final Disk disk;
	private final ObjectStore objects;

	/** @param study the folder of the study, absolute */
	public BackupFolder(Path study, Disk disk) {
		this.study = study;
		this.disk = disk;
		folder = Housekeeping.of(study).resolve(NAME);
		contents = folder.resolve("objects"); //$NON-NLS-1$
		objects = new ObjectStore(contents, disk);
	}

	/** The folder, which may not exist. */
	public Path path() {
		return folder;
	}

	/** There is not enough space for another backup. */
	public StudyException noRoom(long limit) {
		return new StudyException(folder, Messages.bind(Messages.noRoom, limit >> 20));
	}

	/** The contents of the files. */
	public ObjectStore objects() {
		return objects;
	}

	/** Refuses folders that lead elsewhere, to be asked before anything else: nothing there may be deleted. */
	public void check() throws StudyException {
		BackedUpFiles.checkNoLink(Housekeeping.of(study));
		BackedUpFiles.checkNoLink(folder);
		BackedUpFiles.checkNoLink(contents);
	}

	/** Makes the folders. */
	public void create() throws IOException {
		if (!Files.isDirectory(contents)) {
			Path housekeeping = Housekeeping.create(study, disk);
			disk.createFolders(contents);
			disk.force(folder);
			disk.force(housekeeping);
		}
	}

	/** The ids of all backups, in no order. */
	public List<String> ids() throws IOException {
		List<String> result = new ArrayList<>();
		for (Path each : children()) {
			String name = each.getFileName().toString();
			if (name.endsWith(MANIFEST) && name.length() > MANIFEST.length()) {
				result.add(name.substring(0, name.length() - MANIFEST.length()));
			}
		}
		return result;
	}

	private List<Path> children() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<Path> result = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			for (Path each : entries) {
				if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
					result.add(each);
				}
			}
		}
		return result;
	}

	/** The file that says what a backup holds. */
	public Path manifest(String id) {
		return folder.resolve(id + MANIFEST);
	}

	/** An id no backup has yet. */
	public String newId(Instant created, BackupReason reason) {
		String id = TIME.format(created) + '-' + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
		String result = id;
		for (int i = 2; Files.exists(manifest(result)); i++) {
			result = id + '-' + i;
		}
		return result;
	}

	/** When a backup was taken whose manifest cannot be read. */
	Instant timeOf(String id) throws IOException {
		try {
			return Instant.from(TIME.parse(id.substring(0, Math.min(id.length(), TIME_LENGTH))));
		} catch (DateTimeException e) {
			return Files.getLastModifiedTime(manifest(id)).toInstant().truncatedTo(ChronoUnit.SECONDS);
		}
	}

	/**
	 * Reads what a backup holds.
	 *
	 * @throws BadBackupException if it makes no sense
	 */
	public Manifest read(String id) throws IOException {
		if (Files.size(manifest(id)) > LARGEST) {
			throw new BadBackupException(Messages.manifestDamaged);
		}
		return Manifest.parse(text(id));
	}

	/** The hashes of contents that a damaged manifest may have meant, so that they are not deleted before it is. */
	Collection<String> mentioned(String id) throws IOException {
		return Files.size(manifest(id)) > LARGEST ? List.of() : Manifest.mentioned(text(id));
	}

	private String text(String id) throws IOException {
		return new String(Files.readAllBytes(manifest(id)), StandardCharsets.ISO_8859_1);
	}

	long size(String id) throws IOException {
		return Files.size(manifest(id));
	}

	/** Adds a backup, all of whose contents are durable; from here on it is listed. */
	public void write(String id, byte[] manifest) throws IOException {
		if (manifest.length > LARGEST) {
			throw new IOException(Messages.manifestTooLarge);
		}
		AtomicWrite.write(manifest(id), manifest, disk);
		disk.force(folder);
	}

	/** Takes backups off the list; their contents stay until nobody names them. */
	public void delete(Collection<String> ids) throws IOException {
		for (String each : ids) {
			disk.delete(manifest(each));
		}
		if (!ids.isEmpty()) {
			disk.force(folder);
		}
	}

	/** Deletes what a crash left of writing a manifest. */
	public void sweep() throws IOException {
		for (Path each : children()) {
			if (each.toString().endsWith(AtomicFiles.TEMPORARY_SUFFIX)) {
				disk.delete(each);
			}
		}
	}

	/** What is known of the files of the study. */
	KnownFiles known() {
		return KnownFiles.read(folder.resolve(KNOWN));
	}

	/** Writes down what is known of the files of the study. */
	public void remember(KnownFiles known) throws IOException {
		AtomicWrite.write(folder.resolve(KNOWN), known.toText().getBytes(StandardCharsets.US_ASCII), disk);
	}

	/** Forgets what is known of the files of the study. */
	public void forget() throws IOException {
		disk.delete(folder.resolve(KNOWN));
	}
}
