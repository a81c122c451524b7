package org.themewright.core.internal.backup;

import java.io.IOException;
import java.nio.file.Path;

import org.themewright.core.AtomicFiles;
import org.themewright.core.internal.files.Disk;

/** Writes a file beside its place and moves it there. What a crash leaves is known by its name and swept later. */
final class AtomicWrite {

	private AtomicWrite() {
	}

	/** The move is durable when the folder is forced. */
	static void write(Path target, byte[] content, Disk disk) throws IOException {
		Path temporary = target.resolveSibling(target.getFileName() + AtomicFiles.TEMPORARY_SUFFIX);
		// a link that somebody put there would be written through
		disk.delete(temporary);
		disk.write(temporary, content);
		disk.move(temporary, target);
	}
}
