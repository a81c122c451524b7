package org.themewright.core;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.messages", Messages.class); //$NON-NLS-1$
	}

	public static String StudySession_nameMissing;

	private Messages() {
	}
}
