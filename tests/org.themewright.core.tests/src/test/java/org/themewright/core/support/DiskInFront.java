package org.themewright.core.support;

import java.io.IOException;
import java.nio.file.Path;

import org.themewright.core.internal.files.Disk;

/** A disk in front of another, which may be exchanged: for tests that want to see or change some of what is done. */
public class DiskInFront implements Disk {

	private Disk disk;

	/** In front of a disk. */
	public DiskInFront(Disk disk) {
		this.disk = disk;
	}

	/** Puts another in its place. */
	public void exchange(Disk other) {
		disk = other;
	}

	@Override
	public void createFolders(Path folder) throws IOException {
		disk.createFolders(folder);
	}

	@Override
	public void write(Path file, byte[] content) throws IOException {
		disk.write(file, content);
	}

	@Override
	public void link(Path file, Path second) throws IOException {
		disk.link(file, second);
	}

	@Override
	public void move(Path from, Path to) throws IOException {
		disk.move(from, to);
	}

	@Override
	public void delete(Path file) throws IOException {
		disk.delete(file);
	}

	@Override
	public void force(Path folder) throws IOException {
		disk.force(folder);
	}
}
