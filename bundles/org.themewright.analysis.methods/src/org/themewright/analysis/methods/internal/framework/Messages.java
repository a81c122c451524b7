package org.themewright.analysis.methods.internal.framework;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.methods.internal.framework.messages", Messages.class); //$NON-NLS-1$
	}

	public static String framework_codings;
	public static String framework_countsTitle;
	public static String framework_noParticipants;
	public static String framework_noThemes;
	public static String framework_participant;
	public static String framework_title;
	public static String framework_withheld;

	private Messages() {
	}
}
