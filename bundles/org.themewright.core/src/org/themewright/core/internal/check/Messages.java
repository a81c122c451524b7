package org.themewright.core.internal.check;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.internal.check.messages", Messages.class); //$NON-NLS-1$
	}

	public static String conflictText;
	public static String damagedBackup;
	public static String damagedSave;
	public static String keptCopy;
	public static String memoOrphaned;
	public static String memoReview;
	public static String nameless;
	public static String noCode;
	public static String noResearcher;
	public static String originalChanged;
	public static String originalMissing;
	public static String orphaned;
	public static String review;
	public static String sameName;
	public static String stray;
	public static String strayOriginal;
	public static String strayText;
	public static String temporary;
	public static String unencrypted;
	public static String unportableName;

	private Messages() {
	}
}
