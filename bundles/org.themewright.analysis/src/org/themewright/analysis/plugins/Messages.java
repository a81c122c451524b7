package org.themewright.analysis.plugins;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.plugins.messages", Messages.class); //$NON-NLS-1$
	}

	public static String badPluginXml;
	public static String badResult;
	public static String noBundle;
	public static String noClass;
	public static String noJar;
	public static String noPoint;
	public static String notDeterministic;
	public static String notInstalled;
	public static String notResolved;
	public static String notSingleton;
	public static String restartNeeded;
	public static String tooSlow;

	private Messages() {
	}
}
