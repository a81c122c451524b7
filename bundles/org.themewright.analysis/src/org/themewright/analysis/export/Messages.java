package org.themewright.analysis.export;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.export.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cluster;
	public static String column_from;
	public static String column_high;
	public static String column_left;
	public static String column_low;
	public static String column_name;
	public static String column_node;
	public static String column_right;
	public static String column_series;
	public static String column_size;
	public static String column_step;
	public static String column_text;
	public static String column_to;
	public static String column_weight;
	public static String json_colon;
	public static String json_control;
	public static String json_deep;
	public static String json_end;
	public static String json_escape;
	public static String json_large;
	public static String json_list;
	public static String json_name;
	public static String json_noResult;
	public static String json_object;
	public static String json_rest;
	public static String json_twice;
	public static String json_value;
	public static String json_wrong;

	private Messages() {
	}
}
