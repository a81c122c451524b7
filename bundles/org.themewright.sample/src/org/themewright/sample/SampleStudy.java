package org.themewright.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;

/**
 * The study that people learn the tool on: eight invented interviews with peer support workers, coded by two
 * researchers, with codebook, themes, memos and a theme diagram.
 *
 * @since 0.1
 */
public final class SampleStudy {

	private static final Instant MADE = Instant.parse("2024-09-30T09:00:00Z"); //$NON-NLS-1$

	private SampleStudy() {
	}

	/**
	 * Makes the sample study with the importers and layouts of the running application.
	 *
	 * @param folder a new or empty folder
	 * @param monitor for progress and cancel, or null
	 * @return the study, saved and open; the same every time but for the session's own time from now on
	 * @throws StudyException if the folder is not empty or cannot be written
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled; the folder may then hold an empty study
	 */
	public static StudySession create(Path folder, IProgressMonitor monitor) throws StudyException {
		return create(folder, RegistryFactory.getRegistry(), monitor);
	}

	/**
	 * Makes the sample study, for programs without a running platform.
	 *
	 * @param folder a new or empty folder
	 * @param extensions where importers and diagram layouts are contributed
	 * @param monitor for progress and cancel, or null
	 * @return the study, saved and open
	 * @throws StudyException if the folder is not empty or cannot be written
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled; the folder may then hold an empty study
	 */
	public static StudySession create(Path folder, IExtensionRegistry extensions, IProgressMonitor monitor)
			throws StudyException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		try {
			SampleBuilder builder = new SampleBuilder(extensions);
			try (StudySession session = StudySession.create(folder, builder.name(), Clock.fixed(MADE, ZoneOffset.UTC))) {
				builder.build(session, progress.split(7));
				session.save(progress.split(2));
			}
		} catch (IOException e) {
			throw new StudyException(folder, e.getMessage(), e);
		}
		// opened anew: nothing to undo, and the clock is the real one
		return StudySession.open(folder, progress.split(1));
	}
}
