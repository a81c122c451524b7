package org.themewright.core.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.themewright.core.StudyException;
import org.themewright.core.internal.files.FileProblems;

/**
 * Which files of a study belong into a backup. Only these are ever read, put back or deleted: what the study consists
 * of, and of what is private only keys that are encrypted. Links are left alone, and so are the copies beside files that
 * were not understood ({@code .before~}), which are backups already.
 */
public final class BackedUpFiles {

	private static final List<String> ROOTS = List.of("study.xml", "codebook.xml", "sources", "codings", "diagrams", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"memos", "analyses", "private"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String XML = ".xml"; //$NON-NLS-1$
	private static final String TXT = ".txt"; //$NON-NLS-1$
	private static final String PRIVATE = "private/"; //$NON-NLS-1$
	/** How a pseudonym key begins, which is encrypted. */
	private static final byte[] KEY = { (byte) 0x89, 'T', 'W', 'K', '\r', '\n', 0x1A, '\n' };

	private BackedUpFiles() {
	}

	/** Whether a path relative to the study, with slashes, names such a file; one that leads elsewhere does not. */
	static boolean isIncluded(String path) {
		List<String> names = List.of(path.split("/", -1)); //$NON-NLS-1$
		if (names.stream().anyMatch(BackedUpFiles::isForeign)) {
			return false;
		}
		int depth = names.size();
		boolean xml = path.endsWith(XML);
		return switch (names.getFirst()) {
		case "study.xml", "codebook.xml" -> depth == 1; //$NON-NLS-1$ //$NON-NLS-2$
		case "sources" -> depth > 1 && (xml || path.endsWith(TXT)) //$NON-NLS-1$
				|| depth > 2 && names.get(1).equals("original"); //$NON-NLS-1$
		case "codings" -> depth > 1 && xml; //$NON-NLS-1$
		case "diagrams", "memos", "analyses" -> depth == 2 && xml; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "private" -> depth == 2 && path.endsWith(".key"); //$NON-NLS-1$ //$NON-NLS-2$
		default -> false;
		};
	}

	/** Hidden, left over from a write, or what another system would read as more than a name. */
	private static boolean isForeign(String name) {
		return name.isEmpty() || name.startsWith(".") || name.endsWith("~") || name.indexOf('\\') >= 0; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether a file is a key, which a restore replaces but never takes away: it cannot be made again. */
	public static boolean isKey(String path) {
		return path.startsWith(PRIVATE);
	}

	/** Whether the content of a file may be kept, by how it begins. */
	static boolean isAllowed(String path, InputStream content) throws IOException {
		return !isKey(path) || Arrays.equals(content.readNBytes(KEY.length), KEY);
	}

	/** The files by their paths relative to the study, with slashes. */
	static SortedMap<String, Stamp> scan(Path study) throws StudyException {
		Scan scan = new Scan(study);
		try {
			for (String root : ROOTS) {
				Files.walkFileTree(study.resolve(root), scan);
			}
			return scan.found;
		} catch (FileSystemException e) {
			throw cannotRead(e.getFile() == null ? study : Path.of(e.getFile()), e);
		} catch (IOException e) {
			throw cannotRead(study, e);
		}
	}

	/** A file or folder of the study cannot be read. */
	static StudyException cannotRead(Path file, IOException problem) {
		return new StudyException(file, Messages.bind(Messages.cannotRead, FileProblems.reason(problem)), problem);
	}

	private static final class Scan extends SimpleFileVisitor<Path> {

		private final SortedMap<String, Stamp> found = new TreeMap<>();
		private final Path study;

		Scan(Path study) {
			this.study = study;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
			return isForeign(folder.getFileName().toString()) || leadsElsewhere(folder, attributes)
					? FileVisitResult.SKIP_SUBTREE
					: FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			String path = path(file);
			// a name this system cannot write is none the program gave
			if (attributes.isRegularFile() && isIncluded(path) && study.resolve(path).equals(file)
					&& isAllowed(path, file)) {
				found.put(path, Stamp.of(attributes));
			}
			return FileVisitResult.CONTINUE;
		}

		private String path(Path file) {
			return StreamSupport.stream(study.relativize(file).spliterator(), false).map(Path::toString)
					.collect(Collectors.joining("/")); //$NON-NLS-1$
		}

		private static boolean isAllowed(String path, Path file) throws IOException {
			if (!isKey(path)) {
				return true;
			}
			try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
				return BackedUpFiles.isAllowed(path, in);
			} catch (NoSuchFileException e) {
				// gone since
				return false;
			}
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
			return goneOr(problem);
		}

		@Override
		public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
			return problem == null ? FileVisitResult.CONTINUE : goneOr(problem);
		}

		private static FileVisitResult goneOr(IOException problem) throws IOException {
			if (problem instanceof NoSuchFileException) {
				return FileVisitResult.CONTINUE;
			}
			throw problem;
		}
	}

	/**
	 * The place of a file in a folder.
	 *
	 * @throws StudyException if there can be none, or it would lead out of the folder through a link
	 */
	public static Path place(Path folder, String path) throws StudyException {
		try {
			Path result = folder.resolve(path);
			for (Path each = result.getParent(); !each.equals(folder); each = each.getParent()) {
				checkNoLink(each);
			}
			return result;
		} catch (InvalidPathException e) {
			throw new StudyException(folder, Messages.bind(Messages.impossibleName, path), e);
		}
	}

	/** A junction of Windows is a folder and something else; so may be one of a sync program, which is where it seems. */
	private static boolean leadsElsewhere(Path folder, BasicFileAttributes attributes) throws IOException {
		return attributes.isSymbolicLink() || attributes.isOther()
				&& !folder.toRealPath().equals(folder.getParent().toRealPath().resolve(folder.getFileName()));
	}

	/** Refuses what looks like a folder and leads elsewhere. */
	static void checkNoLink(Path folder) throws StudyException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class,
					LinkOption.NOFOLLOW_LINKS);
			if (leadsElsewhere(folder, attributes)) {
				throw new StudyException(folder, Messages.link);
			}
		} catch (NoSuchFileException e) {
			// will be made
			return;
		} catch (IOException e) {
			throw cannotRead(folder, e);
		}
	}
}
