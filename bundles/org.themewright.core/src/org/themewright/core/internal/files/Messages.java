package org.themewright.core.internal.files;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.internal.files.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cannotDelete;
	public static String cannotWrite;
	public static String journalDamaged;
	public static String linked;
	public static String reasonDenied;
	public static String reasonFull;
	public static String reasonMissing;
	public static String reasonNameTooLong;
	public static String reasonNoFile;
	public static String reasonNoFolder;
	public static String reasonQuota;
	public static String reasonReadOnly;
	public static String stagedGone;
	public static String unfinished;

	private Messages() {
	}
}
