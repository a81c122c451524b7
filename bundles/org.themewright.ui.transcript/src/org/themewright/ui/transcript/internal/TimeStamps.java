package org.themewright.ui.transcript.internal;

/** Writes time stamps. */
final class TimeStamps {

	private static final int SECOND = 1000;
	private static final int MINUTE = 60;

	private TimeStamps() {
	}

	/** Milliseconds as {@code 12:31} or {@code 1:02:03}. */
	static String format(int milliseconds) {
		int seconds = milliseconds / SECOND;
		int hours = seconds / (MINUTE * MINUTE);
		int minutes = seconds / MINUTE % MINUTE;
		return hours > 0 ? String.format("%d:%02d:%02d", hours, minutes, seconds % MINUTE) //$NON-NLS-1$
				: String.format("%d:%02d", minutes, seconds % MINUTE); //$NON-NLS-1$
	}
}
