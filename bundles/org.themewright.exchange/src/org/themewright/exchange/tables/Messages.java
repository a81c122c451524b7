package org.themewright.exchange.tables;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.exchange.tables.messages", Messages.class); //$NON-NLS-1$
	}

	public static String tooLarge;

	private Messages() {
	}
}
