package org.themewright.analysis.methods.internal.sequences;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.methods.internal.sequences.messages", Messages.class); //$NON-NLS-1$
	}

	public static String sequence_coded;
	public static String sequence_count;
	public static String sequence_expected;
	public static String sequence_first;
	public static String sequence_flowTitle;
	public static String sequence_graphTitle;
	public static String sequence_lineTitle;
	public static String sequence_matrixTitle;
	public static String sequence_part;
	public static String sequence_residual;
	public static String sequence_second;
	public static String sequence_share;
	public static String sequence_tableTitle;
	public static String sequence_title;

	private Messages() {
	}
}
