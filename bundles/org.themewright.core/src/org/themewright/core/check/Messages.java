package org.themewright.core.check;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.check.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cannotCheck;
	public static String cannotDelete;

	private Messages() {
	}
}
