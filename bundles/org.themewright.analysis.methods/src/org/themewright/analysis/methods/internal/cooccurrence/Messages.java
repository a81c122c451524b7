package org.themewright.analysis.methods.internal.cooccurrence;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.methods.internal.cooccurrence.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cooccurrence_codeA;
	public static String cooccurrence_codeB;
	public static String cooccurrence_coefficient;
	public static String cooccurrence_count;
	public static String cooccurrence_graphTitle;
	public static String cooccurrence_jaccard;
	public static String cooccurrence_lift;
	public static String cooccurrence_matrixTitle;
	public static String cooccurrence_nearTitle;
	public static String cooccurrence_title;
	public static String cooccurrence_turnTitle;

	private Messages() {
	}
}
