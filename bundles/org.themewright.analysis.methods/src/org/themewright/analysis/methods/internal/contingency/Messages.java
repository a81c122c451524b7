package org.themewright.analysis.methods.internal.contingency;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.methods.internal.contingency.messages", Messages.class); //$NON-NLS-1$
	}

	public static String byAttribute_adjustedP;
	public static String byAttribute_chiSquare;
	public static String byAttribute_chiSquareP;
	public static String byAttribute_code;
	public static String byAttribute_codingsTitle;
	public static String byAttribute_cramersV;
	public static String byAttribute_dependent;
	public static String byAttribute_difference;
	public static String byAttribute_drawn;
	public static String byAttribute_fisherP;
	public static String byAttribute_freedom;
	public static String byAttribute_group;
	public static String byAttribute_howResiduals;
	public static String byAttribute_noDifference;
	public static String byAttribute_note;
	public static String byAttribute_notesTitle;
	public static String byAttribute_oneGroup;
	public static String byAttribute_residual;
	public static String byAttribute_residualsTitle;
	public static String byAttribute_small;
	public static String byAttribute_smallCounts;
	public static String byAttribute_title;

	private Messages() {
	}
}
