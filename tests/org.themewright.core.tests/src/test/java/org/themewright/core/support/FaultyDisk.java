package org.themewright.core.support;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.themewright.core.internal.files.Disk;

/** Does what the real disk does until a given step; there it fails, once or for good. */
public final class FaultyDisk implements Disk {

	/** How it fails. */
	public enum Fault {
		/** The step fails before it does anything; later ones work. */
		REFUSED,
		/** Half of what is to be written is written, then the disk is full; later steps work. */
		FULL,
		/** This step and all later ones fail before they do anything, until the disk is healed. */
		BROKEN,
		/** The step is done and yet reported as failed; later ones work. */
		DONE_BUT_REPORTED,
		/** Half of the step is done, and nothing after it: as when the process is killed. */
		KILLED
	}

	/** The process is no more: not an exception that anyone handles. */
	public static final class Killed extends Error {

		private static final long serialVersionUID = 1L;
	}

	private interface Step {
		void run() throws IOException;
	}

	private final Disk real;
	private int failAt = Integer.MAX_VALUE;
	private Fault fault;
	private boolean killed;
	private int steps;

	/** In front of the real disk. */
	public FaultyDisk() {
		this(Disk.REAL);
	}

	/** In front of any disk. */
	public FaultyDisk(Disk real) {
		this.real = real;
	}

	/** Fails at the given step from now, counted from 0. */
	public void failAt(int step, Fault how) {
		failAt = step;
		fault = how;
		steps = 0;
	}

	/** Counts from 0 again and does not fail. */
	public void heal() {
		failAt(Integer.MAX_VALUE, null);
	}

	/** How many steps were taken since it was last told something. */
	public int steps() {
		return steps;
	}

	private void step(Path file, Step whole, Step half) throws IOException {
		if (killed) {
			throw new Killed();
		}
		boolean failing = steps == failAt || fault == Fault.BROKEN && steps > failAt;
		steps++;
		if (!failing) {
			whole.run();
			return;
		}
		switch (fault) {
		case REFUSED, BROKEN -> {
		}
		case FULL -> half.run();
		case DONE_BUT_REPORTED -> whole.run();
		case KILLED -> {
			half.run();
			killed = true;
			throw new Killed();
		}
		}
		throw new FileSystemException(file.toString(), null, "No space left on device");
	}

	@Override
	public void createFolders(Path folder) throws IOException {
		step(folder, () -> real.createFolders(folder), () -> {
		});
	}

	@Override
	public void write(Path file, byte[] content) throws IOException {
		step(file, () -> real.write(file, content), () -> Files.write(file, Arrays.copyOf(content, content.length / 2)));
	}

	@Override
	public void link(Path file, Path second) throws IOException {
		step(second, () -> real.link(file, second), () -> {
		});
	}

	@Override
	public void move(Path from, Path to) throws IOException {
		step(to, () -> real.move(from, to), () -> {
		});
	}

	@Override
	public void delete(Path file) throws IOException {
		step(file, () -> real.delete(file), () -> {
		});
	}

	@Override
	public void force(Path folder) throws IOException {
		step(folder, () -> real.force(folder), () -> {
		});
	}
}
