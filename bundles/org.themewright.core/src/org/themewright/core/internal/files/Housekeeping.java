package org.themewright.core.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.themewright.core.StudyException;

/** The folder in a study for what is not part of it: lock, unfinished saves, unsaved work, backups. */
public final class Housekeeping {

	/** Its name; it begins with a dot, so that file managers hide it. */
	public static final String NAME = ".themewright"; //$NON-NLS-1$

	private Housekeeping() {
	}

	/** The folder, which may not exist. */
	public static Path of(Path study) {
		return study.resolve(NAME);
	}

	/**
	 * Sees to it that nothing here leads elsewhere: whoever makes a study for others to open must not have their files
	 * written or deleted.
	 *
	 * @throws StudyException if something here is a link
	 */
	public static void checkNoLinks(Path study) throws StudyException {
		Path folder = of(study);
		if (Files.isSymbolicLink(folder)) {
			throw new StudyException(folder, Messages.linked);
		}
		if (Files.isDirectory(folder)) {
			try (var entries = Files.list(folder)) {
				for (Path each : entries.toList()) {
					if (Files.isSymbolicLink(each)) {
						throw new StudyException(each, Messages.linked);
					}
				}
			} catch (IOException e) {
				throw FileProblems.unfinished(folder, e);
			}
		}
	}

	/** Makes the folder, and keeps it out of version control. */
	public static Path create(Path study, Disk disk) throws IOException {
		Path folder = of(study);
		disk.createFolders(folder);
		Path ignore = folder.resolve(".gitignore"); //$NON-NLS-1$
		if (!Files.exists(ignore)) {
			disk.write(ignore, "*\n".getBytes(StandardCharsets.US_ASCII)); //$NON-NLS-1$
		}
		return folder;
	}
}
