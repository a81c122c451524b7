package org.themewright.ui.internal.studies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.themewright.core.Finding;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.internal.UiPlugin;

/** The workbench's open studies. */
public final class OpenStudiesService implements OpenStudies {

	private final List<StudySession> sessions = new ArrayList<>();
	private final Map<StudySession, StudySaveable> saveables = new HashMap<>();
	private final Map<StudySession, Researcher> researchers = new HashMap<>();
	private final ListenerList<Listener> listeners = new ListenerList<>();
	private StudySession active;

	@Override
	public List<StudySession> getSessions() {
		return List.copyOf(sessions);
	}

	@Override
	public StudySession getActive() {
		return active;
	}

	@Override
	public void setActive(StudySession session) {
		if (session != active && sessions.contains(session)) {
			active = session;
			tellActivated();
		}
	}

	@Override
	public void open(Path folder) {
		open(folder, session -> {
		});
	}

	@Override
	public void open(Path folder, Consumer<StudySession> then) {
		Path absolute = folder.toAbsolutePath().normalize();
		StudySession present = sessions.stream().filter(each -> each.getFolder().equals(absolute)).findFirst()
				.orElse(null);
		if (present != null) {
			setActive(present);
			then.accept(present);
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		Job job = Job.create(NLS.bind(Messages.opening, absolute.getFileName()), (ICoreRunnable) monitor -> {
			try {
				StudySession session = StudySession.open(absolute, monitor);
				display.asyncExec(() -> opened(session, then));
			} catch (StudyException e) {
				throw new CoreException(
						Status.error(NLS.bind(Messages.cannotOpen, e.getMessage()), e));
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private void opened(StudySession session, Consumer<StudySession> then) {
		boolean openMeanwhile = sessions.stream().anyMatch(each -> each.getFolder().equals(session.getFolder()));
		if (openMeanwhile || PlatformUI.getWorkbench().isClosing()) {
			session.close();
			return;
		}
		add(session);
		then.accept(session);
		if (session.getFindings().stream().anyMatch(each -> each.severity() != Finding.Severity.INFO)) {
			FindingsDialog.open(session);
		}
	}

	@Override
	public void add(StudySession session) {
		sessions.add(session);
		saveables.put(session, new StudySaveable(session));
		for (Listener listener : listeners) {
			listener.opened(session);
		}
		active = session;
		tellActivated();
		RecentStudies.add(session.getFolder());
		rememberOpen();
	}

	@Override
	public boolean close(StudySession session) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		StudySaveable saveable = saveables.get(session);
		if (session.isDirty() && !saveable.askAndSave(window)) {
			return false;
		}
		for (Listener listener : listeners) {
			listener.closing(session);
		}
		closeEditors(workbench, session);
		sessions.remove(session);
		researchers.remove(session);
		saveables.remove(session);
		session.close();
		active = sessions.isEmpty() ? null : sessions.getLast();
		tellActivated();
		rememberOpen();
		return true;
	}

	private static void closeEditors(IWorkbench workbench, StudySession session) {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				List<IEditorReference> ofStudy = new ArrayList<>();
				for (IEditorReference reference : page.getEditorReferences()) {
					if (input(reference) instanceof StudyEditorInput input && input.getSession() == session) {
						ofStudy.add(reference);
					}
				}
				page.closeEditors(ofStudy.toArray(IEditorReference[]::new), false);
			}
		}
	}

	private static Object input(IEditorReference reference) {
		try {
			return reference.getEditorInput();
		} catch (PartInitException e) {
			UiPlugin.getDefault().getLog().error(e.getMessage(), e);
			return null;
		}
	}

	@Override
	public Saveable getSaveable(StudySession session) {
		return saveables.get(session);
	}

	@Override
	public void save(StudySession session) {
		saveables.get(session).saveInJob();
	}

	@Override
	public Researcher getResearcher(StudySession session) {
		Researcher chosen = researchers.get(session);
		if (chosen != null && chosen.eContainer() != null) {
			return chosen;
		}
		return session.getStudy().getResearchers().stream().findFirst().orElse(null);
	}

	@Override
	public Researcher requireResearcher(StudySession session) {
		Researcher researcher = getResearcher(session);
		if (researcher == null) {
			String user = System.getProperty("user.name", Messages.defaultResearcher); //$NON-NLS-1$
			researcher = new StudyOperations(session).createResearcher(user.isBlank() ? Messages.defaultResearcher : user,
					null);
		}
		return researcher;
	}

	@Override
	public void setResearcher(Researcher researcher) {
		sessions.stream().filter(each -> each.getStudy() == StudyObjects.studyOf(researcher)).findFirst()
				.ifPresent(session -> {
					researchers.put(session, researcher);
					tellActivated();
				});
	}

	@Override
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	private void tellActivated() {
		for (Listener listener : listeners) {
			listener.activated(active);
		}
	}

	private void rememberOpen() {
		if (!PlatformUI.getWorkbench().isClosing()) {
			RecentStudies.setOpen(sessions.stream().map(StudySession::getFolder).toList());
		}
	}
}
