package org.themewright.analysis;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.messages", Messages.class); //$NON-NLS-1$
	}

	public static String allowed_text;
	public static String allowed_boolean;
	public static String allowed_choice;
	public static String allowed_whole;
	public static String allowed_number;
	public static String allowed_between;
	public static String allowed_atLeast;
	public static String allowed_atMost;
	public static String parameter_notAllowed;
	public static String parameter_missing;
	public static String parameter_unknown;
	public static String parameter_none;
	public static String parameter_wrongType;
	public static String parameter_notSet;
	public static String registry_invalid;
	public static String registry_duplicate;
	public static String registry_gone;
	public static String contribution_missing;
	public static String contribution_badElement;
	public static String contribution_parameterTwice;
	public static String contribution_badType;
	public static String contribution_badChoices;
	public static String contribution_badDefault;
	public static String contribution_badNumber;
	public static String method_otherCategory;
	public static String method_notAMethod;
	public static String method_cannotLoad;
	public static String method_failed;
	public static String method_noResult;

	private Messages() {
	}
}
