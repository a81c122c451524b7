package org.themewright.core.internal.unsaved;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
record LoggedCommand(Instant time, StudyChange.Kind kind, String label, Path log, long offset, long length) {

	/** Opens what it changed, for a {@link Replayer}; the caller closes it. */
	BoundedInput changes() throws IOException {
		InputStream in = Files.newInputStream(log);
		try {
			in.skipNBytes(offset);
			return new BoundedInput(new BufferedInputStream(in), length);
		} catch (IOException e) {
			in.close();
			throw e;
		}
	}
}
