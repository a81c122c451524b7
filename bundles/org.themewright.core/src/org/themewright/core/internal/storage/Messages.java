package org.themewright.core.internal.storage;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.internal.storage.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cannotSerialize;
	public static String conflictCopy;
	public static String damagedSave;
	public static String danglingReference;
	public static String edgesWithoutEnd;
	public static String fileUnreadable;
	public static String folderNotEmpty;
	public static String inlineParts;
	public static String memoMisplaced;
	public static String memoMoved;
	public static String memoNeedsReview;
	public static String memoOutOfText;
	public static String migrated;
	public static String migratedForReading;
	public static String migrationLoses;
	public static String misplaced;
	public static String moved;
	public static String needsReview;
	public static String newerFormat;
	public static String newerFormatRead;
	public static String newIds;
	public static String noSuchFolder;
	public static String notAFolder;
	public static String notAStudy;
	public static String notUnderstood;
	public static String notUtf8;
	public static String openedReadOnly;
	public static String outOfText;
	public static String readOnly;
	public static String readOnlyNewer;
	public static String reasonNoFile;
	public static String setWithoutSource;
	public static String severalValues;
	public static String strayText;
	public static String textChanged;
	public static String textUnreadable;
	public static String tooDeep;
	public static String tooLarge;
	public static String turnsClamped;
	public static String unknownContent;
	public static String unknownOfReference;
	public static String wrongContent;
	public static String wrongReference;

	private Messages() {
	}
}
