package org.themewright.core.support;

import java.io.IOException;
import java.nio.file.Path;

import org.themewright.core.StudyException;
import org.themewright.core.StudySession;

/** Studies in temporary folders, for properties that need a new one each time. */
public final class TestStudies {

	/** What is done with a study. */
	@FunctionalInterface
	public interface Use {
		/** Uses it. */
		void with(StudySession session) throws IOException, StudyException;
	}

	private TestStudies() {
	}

	/** Creates an empty study, uses it, deletes it. */
	public static void with(Use use) throws IOException, StudyException {
		Path folder = QuickTempDir.create("Ünïcode study ");
		try (StudySession session = StudySession.create(folder, "Peers")) {
			use.with(session);
		} finally {
			Folders.delete(folder);
		}
	}
}
