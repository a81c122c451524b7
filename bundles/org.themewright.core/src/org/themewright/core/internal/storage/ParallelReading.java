package org.themewright.core.internal.storage;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;
import org.themewright.core.internal.files.StudyFiles;

/** Reads many files on all processors, a little ahead of whoever takes them in order. */
final class ParallelReading implements AutoCloseable {

	private static final int AHEAD = 64;

	private final StudyFiles view;
	private final Iterator<Path> waiting;
	private final Queue<Future<ReadFile>> reading = new ArrayDeque<>();
	private final ExecutorService workers = Executors.newFixedThreadPool(
			Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8),
			Thread.ofPlatform().daemon().name("reading a study ", 1).factory()); //$NON-NLS-1$

	ParallelReading(List<Path> files, StudyFiles view) {
		this.view = view;
		this.waiting = files.iterator();
		for (int i = 0; i < AHEAD; i++) {
			begin();
		}
	}

	private void begin() {
		if (waiting.hasNext()) {
			Path file = waiting.next();
			reading.add(workers.submit(() -> ReadFile.read(file, view)));
		}
	}

	/** The next file, in the order of the list. */
	ReadFile next() {
		Future<ReadFile> next = reading.remove();
		begin();
		try {
			return next.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		}
	}

	@Override
	public void close() {
		workers.shutdownNow();
	}
}
