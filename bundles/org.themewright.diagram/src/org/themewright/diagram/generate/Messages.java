package org.themewright.diagram.generate;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.diagram.generate.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cooccurrenceName;
	public static String create;
	public static String participantName;
	public static String refresh;
	public static String themeName;

	private Messages() {
	}
}
