package org.themewright.exchange.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.exchange.internal.messages", Messages.class); //$NON-NLS-1$
	}

	public static String commentsLeftOut;
	public static String deletionsLeftOut;
	public static String emptyFile;
	public static String noWordFile;
	public static String oldWordFile;
	public static String wordCut;
	public static String wordDamaged;

	private Messages() {
	}
}
