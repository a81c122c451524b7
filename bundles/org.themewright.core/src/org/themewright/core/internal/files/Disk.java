package org.themewright.core.internal.files;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The few things that are done to the files of a study when it is saved. Tests put a disk in the place of the real one
 * that fails or stops at any step.
 */
public interface Disk {

	/** The disk of this computer. */
	Disk REAL = new RealDisk();

	/** Makes a folder and those above it; does nothing where it exists. */
	void createFolders(Path folder) throws IOException;

	/** Writes a whole file, in the place of one that may be there, and forces it to disk. Its folder exists. */
	void write(Path file, byte[] content) throws IOException;

	/** Gives a file a second name, or copies it where a file cannot have two. The second name is not taken. */
	void link(Path file, Path second) throws IOException;

	/** Moves a file within the study in one step, over one that may be there. */
	void move(Path from, Path to) throws IOException;

	/** Deletes a file; does nothing where there is none. */
	void delete(Path file) throws IOException;

	/** Makes moves and deletions in a folder durable, where the system can do that. */
	void force(Path folder) throws IOException;
}
