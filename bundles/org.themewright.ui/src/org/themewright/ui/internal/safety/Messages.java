package org.themewright.ui.internal.safety;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.safety.messages", Messages.class); //$NON-NLS-1$
	}

	public static String backingUp;
	public static String backUpNow;
	public static String backupsHeading;
	public static String backupsMessage;
	public static String backupsTitle;
	public static String bringBack;
	public static String checking;
	public static String columnDone;
	public static String columnFile;
	public static String columnFiles;
	public static String columnFinding;
	public static String columnOwn;
	public static String columnReason;
	public static String columnSize;
	public static String columnTime;
	public static String copyAll;
	public static String deleteBackups;
	public static String deleteQuestion;
	public static String deleteTitle;
	public static String deleting;
	public static String findingsChecked;
	public static String findingsCount;
	public static String findingsMendable;
	public static String findingsMended;
	public static String findingsNone;
	public static String findingsOpened;
	public static String findingsTitle;
	public static String kilobytes;
	public static String later;
	public static String looking;
	public static String megabytes;
	public static String mend;
	public static String mending;
	public static String noBackups;
	public static String notAllBack;
	public static String notBack;
	public static String notBackedUp;
	public static String outsideAll;
	public static String outsideHeading;
	public static String outsideHidden;
	public static String outsideMessage;
	public static String outsideNothing;
	public static String outsidePart;
	public static String outsideTitle;
	public static String outsideUnchanged;
	public static String readingBackups;
	public static String restore;
	public static String restoredTo;
	public static String restoreQuestion;
	public static String restoreTitle;
	public static String restoreTo;
	public static String restoreToMessage;
	public static String restoreToTitle;
	public static String restoring;
	public static String setAside;
	public static String times;
	public static String undone;
	public static String unsavedHeading;
	public static String unsavedMessage;
	public static String unsavedTitle;
	public static String verified;
	public static String verify;
	public static String verifying;

	private Messages() {
	}
}
