package org.themewright.core.internal.unsaved;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;

import org.themewright.core.StudyChange;

/**
 * One command in a log of unsaved work.
 *
 * @param time when it was done
 * @param kind whether it was executed, undone or redone
 * @param label what it did, for people
 * @param log the file
 * @param offset where its changes begin in the file
 * @param length how many bytes they are
 */
record LoggedCommand(Instant time, StudyChange.Kind kind, String label, Path log, long offset, int length) {

	/** Reads what it changed, for a {@link Replayer}. */
	byte[] changes() throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) { //$NON-NLS-1$
			byte[] result = new byte[length];
			file.seek(offset);
			file.readFully(result);
			return result;
		}
	}
}
