package org.themewright.ui.internal.safety;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.Finding;
import org.themewright.core.OutsideChanges;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.internal.UiPlugin;

/**
 * Looks whether something else changed the files of the open studies whenever the workbench gets the focus. What was
 * changed is taken over at once when nothing is unsaved; else the user is asked.
 */
public final class OutsideWatch implements IWindowListener {

	private static final int AGAIN_MILLIS = 1000;

	private final OpenStudies studies;
	private final Consumer<StudySession> showFindings;
	private final Set<StudySession> looking = new HashSet<>();
	/** What the user put off; asked again only when it is something else, or when the study is to be saved. */
	private final Map<StudySession, List<Path>> postponed = new HashMap<>();

	/** @param showFindings shows what is wrong with a study */
	public OutsideWatch(OpenStudies studies, Consumer<StudySession> showFindings) {
		this.studies = studies;
		this.showFindings = showFindings;
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		studies.getSessions().forEach(this::look);
	}

	/** Looks at a study that could not be saved because of what was changed; asks even if the user put it off. */
	public void insist(StudySession session) {
		postponed.remove(session);
		look(session);
	}

	/** Forgets a study that is closed. */
	public void forget(StudySession session) {
		postponed.remove(session);
	}

	private void look(StudySession session) {
		if (!looking.add(session)) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Job job = Job.create(NLS.bind(Messages.looking, session.getStudy().getName()), (ICoreRunnable) monitor -> {
			OutsideChanges[] changes = new OutsideChanges[1];
			try {
				changes[0] = session.findOutsideChanges(monitor);
			} catch (StudyException e) {
				// said when the study is saved or opened; a folder on a drive that sleeps must not disturb
				UiPlugin.getDefault().getLog().warn(e.getMessage(), e);
			} finally {
				workbench.getDisplay().asyncExec(() -> looked(session, changes[0]));
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private void looked(StudySession session, OutsideChanges changes) {
		try {
			if (changes != null && studies.getSessions().contains(session)
					&& !changes.getFiles().equals(postponed.get(session))) {
				if (session.isCurrent(changes)) {
					take(session, changes);
				} else {
					again(session);
				}
			}
		} finally {
			looking.remove(session);
		}
	}

	/** Something was saved while the files were read; when that is done, they are read once more. */
	private void again(StudySession session) {
		PlatformUI.getWorkbench().getDisplay().timerExec(AGAIN_MILLIS, () -> {
			if (studies.getSessions().contains(session)) {
				look(session);
			}
		});
	}

	private void take(StudySession session, OutsideChanges changes) {
		postponed.remove(session);
		List<Finding> before = session.getFindings();
		if (!session.isDirty()) {
			session.takeOver(changes, OutsideChanges.Choice.ALL);
		} else if (session.compare(changes).getDifferences().isEmpty()) {
			session.takeOver(changes, OutsideChanges.Choice.WHERE_UNCHANGED_HERE);
		} else {
			OutsideChangesDialog dialog = new OutsideChangesDialog(
					PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), session, changes);
			if (dialog.open() != Window.OK) {
				postponed.put(session, changes.getFiles());
				return;
			}
			if (!session.isCurrent(changes)) {
				again(session);
				return;
			}
			session.takeOver(changes, dialog.getChoice());
			// what is open and what is on disk are one again, also for whoever comes after a crash
			studies.save(session);
		}
		boolean news = session.getFindings().stream()
				.anyMatch(each -> each.severity() != Finding.Severity.INFO && !before.contains(each));
		if (news) {
			showFindings.accept(session);
		}
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// only coming back counts
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// only coming back counts
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		// only coming back counts
	}
}
