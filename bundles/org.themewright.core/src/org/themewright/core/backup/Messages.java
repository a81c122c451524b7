package org.themewright.core.backup;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.backup.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cannotDelete;
	public static String cannotList;
	public static String cannotLock;
	public static String cannotTake;
	public static String noSuchBackup;
	public static String notAStudy;
	public static String notWhole;
	public static String reasonBeforeMigration;
	public static String reasonBeforeRepair;
	public static String reasonBeforeRestore;
	public static String reasonByHand;
	public static String reasonClosed;
	public static String reasonSaved;
	public static String unusable;

	private Messages() {
	}
}
