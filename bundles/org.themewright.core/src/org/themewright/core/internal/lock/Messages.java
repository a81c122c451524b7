package org.themewright.core.internal.lock;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.internal.lock.messages", Messages.class); //$NON-NLS-1$
	}

	public static String locked;
	public static String lockedElsewhere;
	public static String unknown;

	private Messages() {
	}
}
