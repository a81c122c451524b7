package org.themewright.core.internal.unsaved;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.themewright.core.StudyChange;
import org.themewright.core.internal.CoreLog;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.Housekeeping;

/**
 * Writes down every command of a session that is not saved yet, so that it survives a crash. Commands are encoded on the
 * thread of the study and written by a thread of its own: at once to the system, within a second to the disk.
 * <p>
 * A log is a row of files; each save begins a new one, and deletes those before it in the same step in which it saves.
 */
public final class UnsavedLog {

	private static final String FOLDER = "unsaved"; //$NON-NLS-1$
	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT) //$NON-NLS-1$
			.withZone(ZoneOffset.UTC);
	private static final long FORCE_AFTER_MILLIS = 1000;
	private static final long CLOSE_AFTER_SECONDS = 10;

	private final Path study;
	private final Disk disk;
	private final String name = NAME.format(Instant.now()) + '-' + UUID.randomUUID().toString().substring(0, 8);
	private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(1,
			work -> Thread.ofPlatform().daemon().name("unsaved work").unstarted(work)); //$NON-NLS-1$
	/** Of this session, oldest first; those before the last may be gone. Used by the thread of the study. */
	private final List<Path> files = new ArrayList<>();
	private int number;
	private Path current;

	// ---- used by the writer only
	private FileChannel channel;
	/** The file, until its name is forced to disk. */
	private Path created;
	private boolean forceDue;
	private boolean broken;

	/** A log for a session that may change the study. */
	public UnsavedLog(Path study) {
		this(study, Disk.REAL);
	}

	UnsavedLog(Path study, Disk disk) {
		this.study = study;
		this.disk = disk;
	}

	static Path folder(Path study) {
		return Housekeeping.of(study).resolve(FOLDER);
	}

	/** Writes a command down. */
	public void append(StudyChange.Kind kind, String label, ChangeEncoder changes) {
		write(UnsavedLogFile.commandRecord(kind, label, Instant.now(), changes.encoded()));
	}

	/** Says that what follows is what older logs hold, until {@link #replayed}; the next save deletes these too. */
	void replaying(List<Path> older) {
		// what was done before is not in them, and must not go with a copy of them that a crash cuts off
		rotate();
		files.addAll(older);
		write(UnsavedLogFile.continuesRecord(older.stream().map(each -> each.getFileName().toString()).toList()));
	}

	/**
	 * Says that all that could be done again of the older logs is in this one now.
	 *
	 * @param away does away with them, by another thread; is told whether this log is on disk
	 */
	void replayed(Consumer<Boolean> away) {
		write(UnsavedLogFile.completeRecord());
		writer.execute(() -> {
			forceNow();
			away.accept(!broken);
		});
	}

	/**
	 * Waits until all that was written down so far is handed to the system.
	 *
	 * @throws InterruptedException if interrupted while waiting
	 */
	public void flush() throws InterruptedException {
		try {
			writer.submit(() -> {
			}).get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		}
	}

	private void write(byte[] record) {
		if (current == null) {
			current = folder(study)
					.resolve(String.format(Locale.ROOT, "%s-%06d%s", name, ++number, UnsavedLogFile.SUFFIX)); //$NON-NLS-1$
			files.add(current);
		}
		Path file = current;
		writer.execute(() -> writeNow(file, record));
	}

	private void writeNow(Path file, byte[] record) {
		if (broken) {
			return;
		}
		try {
			if (channel == null) {
				Housekeeping.create(study, disk);
				disk.createFolders(file.getParent());
				channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				created = file;
				put(UnsavedLogFile.magic());
			}
			put(record);
			if (!forceDue) {
				forceDue = true;
				writer.schedule(this::forceNow, FORCE_AFTER_MILLIS, TimeUnit.MILLISECONDS);
			}
		} catch (IOException e) {
			fail(e);
		}
	}

	private void put(byte[] bytes) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
	}

	private void forceNow() {
		try {
			force();
		} catch (IOException e) {
			fail(e);
		}
	}

	private void force() throws IOException {
		forceDue = false;
		if (channel != null) {
			channel.force(false);
			if (created != null) {
				disk.force(created.getParent());
				disk.force(created.getParent().getParent());
				created = null;
			}
		}
	}

	/** A gap would make what follows useless, so nothing more is written until the next save begins a new file. */
	private void fail(IOException problem) {
		broken = true;
		CoreLog.error("Unsaved work on the study in " + study //$NON-NLS-1$
				+ " cannot be written down, so that it would not survive a crash. Save often.", problem); //$NON-NLS-1$
	}

	/**
	 * Begins a new file.
	 *
	 * @param superseded gets the files of this session so far, which a save of now makes needless
	 * @return done when none of them is written to any more
	 */
	public Future<?> rotate(List<Path> superseded) {
		superseded.addAll(files);
		return rotate();
	}

	private Future<?> rotate() {
		if (current == null) {
			return CompletableFuture.completedFuture(null);
		}
		current = null;
		return writer.submit(this::closeFile);
	}

	private void closeFile() {
		try (FileChannel closing = channel) {
			force();
		} catch (IOException e) {
			fail(e);
		} finally {
			channel = null;
			created = null;
			broken = false;
		}
	}

	/**
	 * Ends the log.
	 *
	 * @param keep whether it stays on disk; whoever closes a study has saved it or does not want what was done
	 */
	public void close(boolean keep) {
		writer.submit(() -> {
			closeFile();
			for (Path each : keep ? List.<Path>of() : files) {
				try {
					Files.deleteIfExists(each);
				} catch (IOException e) {
					fail(e);
				}
			}
		});
		writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		writer.shutdown();
		try {
			if (!writer.awaitTermination(CLOSE_AFTER_SECONDS, TimeUnit.SECONDS)) {
				CoreLog.error("The log of unsaved work in " + folder(study) + " is still being written", null); //$NON-NLS-1$ //$NON-NLS-2$
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
