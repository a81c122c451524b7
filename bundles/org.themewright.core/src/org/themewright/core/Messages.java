package org.themewright.core;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.messages", Messages.class); //$NON-NLS-1$
	}

	public static String changedOutside;
	public static String StudySave_beforeFailed;
	public static String StudySession_nameMissing;
	public static String StudySession_readOnly;
	public static String StudySession_readOnlyFolder;
	public static String StudySession_readOnlyRequested;
	public static String StudySession_staleLock;
	public static String StudySession_takenOver;
	public static String StudySession_takeOver;

	private Messages() {
	}
}
