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

	private List<Notification> recorded;
	private boolean replaying;

	/** Starts to write down. */
	public void start() {
		recorded = new ArrayList<>();
	}

	/** Stops and returns what was written down, in order. */
	public List<Notification> stop() {
		List<Notification> result = recorded;
		recorded = null;
		return result;
	}

	/** Whether a command is being recorded. */
	public boolean isRecording() {
		return recorded != null;
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
		if (recorded == null) {
			throw new IllegalStateException("A study is changed through its session only: " + notification); //$NON-NLS-1$
		}
		recorded.add(notification);
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
