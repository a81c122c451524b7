package org.themewright.analysis.methods.internal.frequency;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.methods.internal.frequency.messages", Messages.class); //$NON-NLS-1$
	}

	public static String frequency_charactersTitle;
	public static String frequency_code;
	public static String frequency_depth;
	public static String frequency_normalised;
	public static String frequency_ofColumn;
	public static String frequency_ofRow;
	public static String frequency_path;
	public static String frequency_perWords;
	public static String frequency_title;
	public static String frequency_total;
	public static String frequency_wordsTitle;

	private Messages() {
	}
}
