package org.themewright.core.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Logs to the platform's log, or to the JDK's where core is used as a plain library. */
public final class CoreLog {

	private CoreLog() {
	}

	/** Logs an error. */
	public static void error(String message, Throwable cause) {
		if (Platform.isRunning()) {
			ILog.of(CoreLog.class).error(message, cause);
		} else {
			System.getLogger(CoreLog.class.getName()).log(System.Logger.Level.ERROR, message, cause);
		}
	}
}
