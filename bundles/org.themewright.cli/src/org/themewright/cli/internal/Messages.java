package org.themewright.cli.internal;

import org.eclipse.osgi.util.NLS;

/** Texts. */
@SuppressWarnings("javadoc")
public final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.cli.internal.messages", Messages.class); //$NON-NLS-1$
	}

	public static String commandMissing;
	public static String commandLeftOut;
	public static String notACommand;
	public static String tryHelp;
	public static String problemsWhenOpening;
	public static String unsavedWork;
	public static String cancelled;
	public static String noSuchFile;
	public static String accessDenied;
	public static String fileExists;
	public static String unexpected;
	public static String unexpectedLogged;
	public static String seeLog;
	public static String none;
	public static String noSource;
	public static String noCode;
	public static String noResearcher;
	public static String noDiagram;
	public static String ambiguous;
	public static String noTheme;

	private Messages() {
	}
}
