package org.themewright.core.migration;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.migration.messages", Messages.class); //$NON-NLS-1$
	}

	public static String outside;

	private Messages() {
	}
}
