package org.themewright.ui.internal.studies;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;
import org.eclipse.ui.statushandlers.StatusManager;
import org.themewright.core.StudyChangedOutsideException;
import org.themewright.core.StudyException;
import org.themewright.core.StudySave;
import org.themewright.core.StudySession;
import org.themewright.ui.StudyImages;
import org.themewright.ui.internal.UiPlugin;
import org.themewright.ui.internal.safety.StudyRule;

/** A study as the one thing to save, however many editors show it. */
final class StudySaveable extends Saveable {

	private final StudySession session;
	private final Consumer<StudySession> saved;
	private final Consumer<StudySession> changedOutside;

	/**
	 * @param saved told of each save that was written, on the UI thread
	 * @param changedOutside told on the UI thread when something else changed what was to be written
	 */
	StudySaveable(StudySession session, Consumer<StudySession> saved, Consumer<StudySession> changedOutside) {
		this.session = session;
		this.saved = saved;
		this.changedOutside = changedOutside;
	}

	@Override
	public String getName() {
		return session.getStudy().getName();
	}

	@Override
	public String getToolTipText() {
		return session.getFolder().toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return StudyImages.descriptor(session.getStudy());
	}

	@Override
	public boolean isDirty() {
		return session.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		IStatus status = write(begin(), monitor);
		if (!status.isOK()) {
			throw new CoreException(status);
		}
	}

	@Override
	public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shellProvider) throws CoreException {
		if (PlatformUI.getWorkbench().isClosing()) {
			doSave(monitor);
			return null;
		}
		StudySave save = begin();
		return jobMonitor -> write(save, jobMonitor);
	}

	private StudySave begin() throws CoreException {
		try {
			return session.prepareSave();
		} catch (StudyException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.cannotSave, e.getMessage()), e));
		}
	}

	/** Saves of one study follow one another. Whatever goes wrong, the study is not taken for saved. */
	private IStatus write(StudySave save, IProgressMonitor monitor) {
		ISchedulingRule rule = new StudyRule(session.getFolder(), StudyRule.Part.STUDY);
		Display display = PlatformUI.getWorkbench().getDisplay();
		boolean written = false;
		Job.getJobManager().beginRule(rule, null);
		try {
			save.write(monitor);
			written = true;
			onUiThread(display, () -> saved.accept(session));
			return Status.OK_STATUS;
		} catch (StudyChangedOutsideException e) {
			display.asyncExec(() -> changedOutside.accept(session));
			return new Status(IStatus.CANCEL, UiPlugin.ID, NLS.bind(Messages.cannotSave, e.getMessage()), e);
		} catch (StudyException e) {
			return Status.error(NLS.bind(Messages.cannotSave, e.getMessage()), e);
		} finally {
			if (!written) {
				display.syncExec(save::failed);
			}
			Job.getJobManager().endRule(rule);
		}
	}

	/** At once where that is possible: the study may be closed next. */
	private static void onUiThread(Display display, Runnable work) {
		if (display.getThread() == Thread.currentThread()) {
			work.run();
		} else {
			display.asyncExec(work);
		}
	}

	void saveInJob() {
		try {
			StudySave save = begin();
			Job job = Job.create(NLS.bind(Messages.saving, getName()), (IJobFunction) monitor -> write(save, monitor));
			job.schedule();
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** Returns false if the user cancelled or the save failed. */
	boolean askAndSave(IWorkbenchWindow window) {
		Shell shell = window == null ? null : window.getShell();
		int answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell, Messages.saveTitle,
				NLS.bind(Messages.saveQuestion, getName()), 0, Messages.save, Messages.dontSave, Messages.cancel);
		if (answer == 1) {
			return true;
		}
		if (answer != 0) {
			return false;
		}
		try {
			doSave(null);
			return true;
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return false;
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StudySaveable saveable && saveable.session == session;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(session);
	}
}
