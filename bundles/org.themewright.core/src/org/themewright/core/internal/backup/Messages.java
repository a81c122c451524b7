package org.themewright.core.internal.backup;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.internal.backup.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cannotRead;
	public static String cannotRestoreTo;
	public static String caseDiffers;
	public static String contentsMissing;
	public static String folderInside;
	public static String folderNotEmpty;
	public static String impossibleName;
	public static String keepsChanging;
	public static String link;
	public static String manifestDamaged;
	public static String manifestForeign;
	public static String manifestTooLarge;
	public static String manifestUnreadable;
	public static String newerManifest;
	public static String noRoom;
	public static String noSpace;
	public static String notEncrypted;
	public static String objectDamaged;
	public static String objectMissing;
	public static String saveUnderWay;
	public static String tooLarge;

	private Messages() {
	}
}
