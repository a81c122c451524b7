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
	public static String allowed_pattern;
	public static String allowed_codes;
	public static String allowed_themes;
	public static String allowed_attribute;
	public static String allowed_sources;
	public static String allowed_researchers;
	public static String allowed_participants;
	public static String allowed_round;
	public static String allowed_between;
	public static String allowed_atLeast;
	public static String allowed_atMost;
	public static String parameter_notAllowed;
	public static String parameter_missing;
	public static String parameter_unknown;
	public static String parameter_none;
	public static String parameter_wrongType;
	public static String parameter_notSet;
	public static String parameter_several;
	public static String parameter_badName;
	public static String parameter_needsOther;
	public static String parameter_needsValue;
	public static String parameter_outOfScope;
	public static String value_yes;
	public static String value_no;
	public static String name_unknown;
	public static String name_none;
	public static String name_ambiguous;
	public static String scope_unknownKind;
	public static String scope_badName;
	public static String scope_notOffered;
	public static String scope_empty;
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
	public static String contribution_badFlag;
	public static String contribution_badPattern;
	public static String contribution_badAttribute;
	public static String contribution_badCondition;
	public static String contribution_badConditionValue;
	public static String contribution_badScope;
	public static String contribution_unknownAttribute;
	public static String contribution_unknownElement;
	public static String method_otherCategory;
	public static String method_notAMethod;
	public static String method_cannotLoad;
	public static String method_failed;
	public static String method_abandoned;
	public static String method_noResult;
	public static String scope_sources;
	public static String scope_participants;
	public static String scope_researchers;
	public static String scope_codes;

	private Messages() {
	}
}
