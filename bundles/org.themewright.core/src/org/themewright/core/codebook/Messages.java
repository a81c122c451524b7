package org.themewright.core.codebook;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.codebook.messages", Messages.class); //$NON-NLS-1$
	}

	public static String boundaryExample;
	public static String candidate;
	public static String created;
	public static String definition;
	public static String deleted;
	public static String example;
	public static String finalState;
	public static String gathered;
	public static String idea;
	public static String merged;
	public static String moved;
	public static String redefined;
	public static String redefinedField;
	public static String released;
	public static String renamed;
	public static String settled;
	public static String split;
	public static String whenNotToUse;
	public static String whenToUse;

	private Messages() {
	}
}
