package org.themewright.ui.internal.studies;

import java.nio.file.Path;
import java.util.List;

import org.themewright.core.StudySession;

/** Imports files into a study in a job, and tells what could not be imported. */
public final class TranscriptImport {

	private TranscriptImport() {
	}

	/** Begins the import; called on the UI thread. */
	public static void run(StudySession session, List<Path> files) {
		throw new UnsupportedOperationException(session + files.toString());
	}
}
