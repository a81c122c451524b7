package org.themewright.ui.diagram.internal;

import org.eclipse.draw2d.Animation;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;

/** Lets one follow with the eyes where nodes go, unless the platform shall not animate or there are many of them. */
public final class Transition {

	private static final int MILLIS = 350;
	/** With more, a step would take longer than it is seen. */
	private static final int MOST_NODES = 120;

	private final DiagramViewer viewer;

	/** In a viewer. */
	public Transition(DiagramViewer viewer) {
		this.viewer = viewer;
	}

	/** Runs something that moves nodes. */
	public void run(Runnable change) {
		boolean wanted = PlatformUI.getPreferenceStore().getBoolean(IWorkbenchPreferenceConstants.ENABLE_ANIMATIONS)
				&& viewer.getControl().isVisible() && viewer.diagram().getScene().nodes().size() <= MOST_NODES;
		if (wanted) {
			viewer.flush();
			Animation.markBegin();
			change.run();
			Animation.run(MILLIS);
		} else {
			change.run();
		}
		viewer.flush();
	}
}
