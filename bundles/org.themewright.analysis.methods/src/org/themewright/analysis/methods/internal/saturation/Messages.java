package org.themewright.analysis.methods.internal.saturation;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.methods.internal.saturation.messages", Messages.class); //$NON-NLS-1$
	}

	public static String saturation_change;
	public static String saturation_codes;
	public static String saturation_curveTitle;
	public static String saturation_few;
	public static String saturation_interview;
	public static String saturation_known;
	public static String saturation_method;
	public static String saturation_names;
	public static String saturation_new;
	public static String saturation_notReached;
	public static String saturation_nothing;
	public static String saturation_number;
	public static String saturation_reached;
	public static String saturation_run;
	public static String saturation_tableTitle;
	public static String saturation_textTitle;
	public static String saturation_title;

	private Messages() {
	}
}
