package org.themewright.ui.diagram.internal;

import org.eclipse.draw2d.Animation;
import org.eclipse.jface.preference.IPreferenceStore;
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

	/** The platform no longer sets the preference by itself; where nobody has, movement is wanted. */
	@SuppressWarnings("deprecation")
	private static boolean isAllowed() {
		IPreferenceStore store = PlatformUI.getPreferenceStore();
		return !store.contains(IWorkbenchPreferenceConstants.ENABLE_ANIMATIONS)
				|| store.getBoolean(IWorkbenchPreferenceConstants.ENABLE_ANIMATIONS);
	}

	/** Runs something that moves nodes. */
	public void run(Runnable change) {
		boolean wanted = isAllowed() && viewer.getControl().isVisible() && viewer.diagram().getScene().nodes().size() <= MOST_NODES;
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
