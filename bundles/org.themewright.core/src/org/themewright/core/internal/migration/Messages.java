package org.themewright.core.internal.migration;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.internal.migration.messages", Messages.class); //$NON-NLS-1$
	}

	public static String attributeMissing;
	public static String badContribution;
	public static String failed;
	public static String migrationFailed;
	public static String noElement;
	public static String noMigration;
	public static String versionUnchanged;

	private Messages() {
	}
}
