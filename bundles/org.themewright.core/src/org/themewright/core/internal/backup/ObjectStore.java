package org.themewright.core.internal.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.themewright.core.AtomicFiles;
import org.themewright.core.StudyException;
import org.themewright.core.internal.files.Disk;

/** The contents of all files in all backups of a study, each once, by its hash. */
public final class ObjectStore {

	private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}"); //$NON-NLS-1$
	private static final int PREFIX = 2;
	private static final int INITIAL = 1 << 20;

	private final Path folder;
	private final Disk disk;
	private final Set<Path> touched = new HashSet<>();

	ObjectStore(Path folder, Disk disk) {
		this.folder = folder;
		this.disk = disk;
	}

	/** Which contents are there, and how many bytes each takes. */
	Map<String, Long> sizes() throws IOException {
		Map<String, Long> result = new HashMap<>();
		for (Path file : files()) {
			String name = file.getFileName().toString();
			if (NAME.matcher(name).matches() && file.equals(file(name))) {
				long size = size(file);
				// an empty file holds nothing: a disk that lost what it was told to keep
				if (size > 0) {
					result.put(name, size);
				}
			}
		}
		return result;
	}

	private static long size(Path file) throws IOException {
		try {
			return Files.size(file);
		} catch (NoSuchFileException e) {
			// deleted since
			return 0;
		}
	}

	private List<Path> files() throws IOException {
		List<Path> result = new ArrayList<>();
		for (Path each : children(folder)) {
			if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
				children(each).stream().filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
						.forEach(result::add);
			}
		}
		return result;
	}

	private static List<Path> children(Path folder) throws IOException {
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			return List.of();
		}
		List<Path> result = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			entries.forEach(result::add);
		}
		return result;
	}

	private Path file(String hash) {
		return folder.resolve(hash.substring(0, PREFIX)).resolve(hash);
	}

	/** Keeps a content; durable when {@link #force} was called. */
	void write(PackedFile packed) throws IOException, StudyException {
		Path file = file(packed.content().hash());
		BackedUpFiles.checkNoLink(file.getParent());
		disk.createFolders(file.getParent());
		AtomicWrite.write(file, packed.bytes(), disk);
		touched.add(file.getParent());
	}

	/** Makes all that was written durable. */
	public void force() throws IOException {
		if (!touched.isEmpty()) {
			for (Path each : touched) {
				disk.force(each);
			}
			disk.force(folder);
			touched.clear();
		}
	}

	/**
	 * Reads a content that is whole and may stand at a path.
	 *
	 * @throws BadBackupException if it is missing, damaged or may not stand there
	 */
	byte[] read(String path, BackedUpFile content) throws IOException {
		// no more memory at once than a small object could need, whatever it claims
		ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Math.min(content.length(), INITIAL));
		PackedFile.unpack(file(content.hash()), content, bytes);
		byte[] result = bytes.toByteArray();
		if (!BackedUpFiles.isAllowed(path, new ByteArrayInputStream(result))) {
			throw new BadBackupException(Messages.notEncrypted);
		}
		return result;
	}

	/**
	 * Checks that a content is whole and may stand at a path.
	 *
	 * @throws BadBackupException if it is missing, damaged or may not stand there
	 */
	void check(String path, BackedUpFile content) throws IOException {
		if (BackedUpFiles.isKey(path)) {
			read(path, content);
		} else {
			PackedFile.unpack(file(content.hash()), content, OutputStream.nullOutputStream());
		}
	}

	/** Deletes the contents that no backup names, and what a crash left of writing one. */
	public void deleteExcept(Set<String> named) throws IOException {
		for (Path file : files()) {
			String name = file.getFileName().toString();
			if (name.endsWith(AtomicFiles.TEMPORARY_SUFFIX) || NAME.matcher(name).matches() && !named.contains(name)) {
				disk.delete(file);
			}
		}
	}
}
