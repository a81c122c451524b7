package org.themewright.core.quotation;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.quotation.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cut;
	public static String interviewer;
	public static String numbered;
	public static String other;
	public static String participant;
	public static String range;
	public static String templateBracket;
	public static String templatePlaceholder;
	public static String templateWords;
	public static String turn;
	public static String turns;

	private Messages() {
	}
}
