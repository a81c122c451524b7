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
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.themewright.core.Finding;
import org.themewright.core.StudyChange;
import org.themewright.core.StudyException;
import org.themewright.core.StudyLockedException;
import org.themewright.core.StudySession;
import org.themewright.core.StudySession.Access;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.internal.UiPlugin;
import org.themewright.ui.internal.safety.FindingsDialog;
import org.themewright.ui.internal.safety.OutsideWatch;
import org.themewright.ui.internal.safety.RoutineBackups;
import org.themewright.ui.internal.safety.StudyRule;
import org.themewright.ui.internal.safety.UnsavedWorkOffer;

/** The workbench's open studies. */
public final class OpenStudiesService implements OpenStudies {

	private final List<StudySession> sessions = new ArrayList<>();
	private final Map<StudySession, StudySaveable> saveables = new HashMap<>();
	private final Map<StudySession, Researcher> researchers = new HashMap<>();
	private final ListenerList<Listener> listeners = new ListenerList<>();
	private final OutsideWatch outside = new OutsideWatch(this, FindingsDialog::open);
	private final RoutineBackups backups = new RoutineBackups();
	private StudySession active;
	private boolean watching;
	private boolean refusalShown;
	/** Null until a study is opened: the service is made while the workbench starts. */
	private RememberedEditors editors;

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
		open(absolute, Access.EDIT, then);
	}

	private void open(Path folder, Access access, Consumer<StudySession> then) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		Job job = Job.create(NLS.bind(Messages.opening, folder.getFileName()), (ICoreRunnable) monitor -> {
			try {
				StudySession session = StudySession.open(folder, access, monitor);
				display.asyncExec(() -> opened(session, then));
			} catch (StudyLockedException e) {
				display.asyncExec(() -> askHow(folder, e, then));
			} catch (StudyException e) {
				throw new CoreException(
						Status.error(NLS.bind(Messages.cannotOpen, e.getMessage()), e));
			}
		});
		// a study that is being closed lets go of its lock first
		job.setRule(StudyRule.whole(folder));
		job.setUser(true);
		job.schedule();
	}

	private void askHow(Path folder, StudyLockedException problem, Consumer<StudySession> then) {
		List<String> buttons = new ArrayList<>(List.of(Messages.openToRead, Messages.cancel));
		if (!problem.isRunning()) {
			buttons.add(Messages.takeOver);
		}
		int answer = MessageDialog.open(MessageDialog.WARNING,
				PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.lockedTitle,
				problem.getMessage(), 0, buttons.toArray(String[]::new));
		if (answer == 0) {
			open(folder, Access.READ, then);
		} else if (answer == 2) {
			open(folder, Access.TAKE_OVER, then);
		}
	}

	private void opened(StudySession session, Consumer<StudySession> then) {
		boolean openMeanwhile = sessions.stream().anyMatch(each -> each.getFolder().equals(session.getFolder()));
		if (openMeanwhile || PlatformUI.getWorkbench().isClosing()) {
			session.close();
			return;
		}
		add(session);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			editors().restore(session, window.getActivePage());
		}
		then.accept(session);
		if (session.getFindings().stream().anyMatch(each -> each.severity() != Finding.Severity.INFO)) {
			FindingsDialog.open(session);
		}
		UnsavedWorkOffer.show(session);
	}

	@Override
	public void add(StudySession session) {
		sessions.add(session);
		session.setRefusal(this::showRefusal);
		session.setActor(getResearcher(session));
		session.addListener(this::followResearchers);
		if (sessions.size() == 1) {
			startWatching();
		}
		backups.opened(session);
		saveables.put(session, new StudySaveable(session, backups::saved, outside::insist));
		for (Listener listener : listeners) {
			listener.opened(session);
		}
		active = session;
		tellActivated();
		RecentStudies.add(session.getFolder());
		rememberOpen();
	}

	/** Who works changes too when the first researcher comes, or who was chosen goes. */
	private void followResearchers(StudyChange change) {
		if (change.touches(Literals.STUDY__RESEARCHERS)) {
			change.session().setActor(getResearcher(change.session()));
		}
	}

	/** Says, once whatever was at work is done, that nothing was changed; what is refused meanwhile adds nothing. */
	private void showRefusal(String message) {
		if (!refusalShown) {
			refusalShown = true;
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().asyncExec(() -> {
				MessageDialog.openInformation(workbench.getModalDialogShellProvider().getShell(), Messages.readOnlyTitle,
						message);
				refusalShown = false;
			});
		}
	}

	/** Not before there is a study: the service is made while the workbench starts. */
	private void startWatching() {
		if (!watching) {
			watching = true;
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.addWindowListener(outside);
			workbench.addWorkbenchListener(new IWorkbenchListener() {
				@Override
				public boolean preShutdown(IWorkbench closing, boolean forced) {
					// all are there still; if somebody keeps the workbench from closing no harm is done
					sessions.forEach(editors()::remember);
					return true;
				}

				@Override
				public void postShutdown(IWorkbench closed) {
					editors().writeNow();
					sessions.forEach(backups::closeNow);
				}
			});
		}
	}

	@Override
	public boolean close(StudySession session) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		StudySaveable saveable = saveables.get(session);
		if (session.isDirty() && !saveable.askAndSave(window)) {
			return false;
		}
		editors().remember(session);
		editors().writeInJob();
		for (Listener listener : listeners) {
			listener.closing(session);
		}
		closeEditors(workbench, session);
		sessions.remove(session);
		researchers.remove(session);
		saveables.remove(session);
		outside.forget(session);
		backups.close(session);
		active = sessions.isEmpty() ? null : sessions.getLast();
		tellActivated();
		rememberOpen();
		return true;
	}

	private RememberedEditors editors() {
		if (editors == null) {
			editors = new RememberedEditors(PlatformUI.getWorkbench(),
					UiPlugin.getDefault().getStateLocation().append("editors.xml").toPath()); //$NON-NLS-1$
		}
		return editors;
	}

	private static void closeEditors(IWorkbench workbench, StudySession session) {
		for (IWorkbenchPage page : StudyEditorReferences.pages(workbench)) {
			page.closeEditors(StudyEditorReferences.of(session, page).toArray(IEditorReference[]::new), false);
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
					session.setActor(researcher);
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
