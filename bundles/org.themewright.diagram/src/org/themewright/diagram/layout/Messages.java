package org.themewright.diagram.layout;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.diagram.layout.messages", Messages.class); //$NON-NLS-1$
	}

	public static String contributionIncomplete;
	public static String layoutFailed;
	public static String layoutLost;
	public static String layoutUnusable;

	private Messages() {
	}
}
