package org.themewright.core.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
