package org.themewright.core.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Watches a study and writes down what a command changes. Unlike EMF's own recorder its cost grows with the change and
 * not with the study.
 */
public final class ChangeRecorder extends EContentAdapter {

	/** Is told of each change while the objects are as it left them. */
	public interface Witness {

		/** A command begins; what was told of before and not published did not happen. */
		void begins();

		/** Something was changed. */
		void changed(Change change);
	}

	/** What a command did. */
	public record Recording(List<Notification> notifications, List<Change> changes) {
	}

	private final Witness witness;
	private Recording recording;
	private boolean replaying;

	/** A recorder that tells a witness of what it records. */
	public ChangeRecorder(Witness witness) {
		this.witness = witness;
	}

	/** Starts to write down. */
	public void start() {
		recording = new Recording(new ArrayList<>(), new ArrayList<>());
		witness.begins();
	}

	/** What was written down since it was started, in order; a copy. */
	public List<Change> changes() {
		return List.copyOf(recording.changes());
	}

	/** The notifications of what was written down since it was started, in order; a copy. */
	public List<Notification> notifications() {
		return List.copyOf(recording.notifications());
	}

	/** Stops and returns what was written down, in order. */
	public Recording stop() {
		Recording result = recording;
		recording = null;
		return result;
	}

	/** Whether a command is being recorded. */
	public boolean isRecording() {
		return recording != null;
	}

	/** Runs an undo or redo, which is not recorded. */
	public void replay(Runnable change) {
		replaying = true;
		try {
			change.run();
		} finally {
			replaying = false;
		}
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (replaying || notification.isTouch() || !isChange(notification)) {
			return;
		}
		if (recording == null) {
			throw new IllegalStateException("A study is changed through its session only: " + notification); //$NON-NLS-1$
		}
		Change change = Change.of(notification);
		recording.notifications().add(notification);
		recording.changes().add(change);
		witness.changed(change);
	}

	private static boolean isChange(Notification notification) {
		return notification.getNotifier() instanceof EObject && notification.getFeature() != null
				&& notification.getEventType() != Notification.RESOLVE
				&& notification.getEventType() != Notification.REMOVING_ADAPTER;
	}

	@Override
	protected boolean resolve() {
		return false;
	}
}
