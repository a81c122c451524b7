package org.themewright.search.internal.text;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.search.internal.text.messages", Messages.class); //$NON-NLS-1$
	}

	public static String Stemming_failed;

	private Messages() {
	}
}
