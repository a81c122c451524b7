package org.themewright.exchange.importer;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.exchange.importer.messages", Messages.class); //$NON-NLS-1$
	}

	public static String attributeMissing;
	public static String badContribution;
	public static String importerFailed;
	public static String noResult;

	private Messages() {
	}
}
