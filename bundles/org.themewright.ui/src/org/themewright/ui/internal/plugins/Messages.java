package org.themewright.ui.internal.plugins;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.plugins.messages", Messages.class); //$NON-NLS-1$
	}

	public static String allSound;
	public static String columnKind;
	public static String columnName;
	public static String columnPlugin;
	public static String columnState;
	public static String columnVersion;
	public static String copy;
	public static String export;
	public static String exportTitle;
	public static String hasProblem;
	public static String inUse;
	public static String looking;
	public static String manyProblems;
	public static String oneProblem;
	public static String plugin;
	public static String problem;
	public static String someBroken;
	public static String title;

	private Messages() {
	}
}
