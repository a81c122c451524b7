package org.themewright.ui.internal.studies;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditors;

/** Creates the sample study in a job and opens it with its first interview. */
public final class SampleOpening {

	private SampleOpening() {
	}

	/** Begins, in a new folder of the user's home; called on the UI thread. */
	public static void run() {
		run(newFolder(Path.of(System.getProperty("user.home"))), session -> { //$NON-NLS-1$
			var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			if (window != null) {
				Transcript first = StudyObjects.transcripts(session.getStudy()).get(0);
				StudyEditors.open(window.getActivePage(), session, first);
			}
		});
	}

	private static Path newFolder(Path home) {
		Path folder = home.resolve(Messages.sampleFolder);
		for (int i = 2; Files.exists(folder); i++) {
			folder = home.resolve(Messages.sampleFolder + " " + i); //$NON-NLS-1$
		}
		return folder;
	}

	private static void run(Path folder, Consumer<StudySession> then) {
		Job job = Job.create(Messages.creatingSample, (ICoreRunnable) monitor -> {
			try {
				SampleStudy.create(folder, monitor).close();
			} catch (StudyException e) {
				throw new CoreException(Status.error(NLS.bind(Messages.cannotOpen, e.getMessage()), e));
			}
			PlatformUI.getWorkbench().getDisplay()
					.asyncExec(() -> PlatformUI.getWorkbench().getService(OpenStudies.class).open(folder, then));
		});
		job.setUser(true);
		job.schedule();
	}
}
