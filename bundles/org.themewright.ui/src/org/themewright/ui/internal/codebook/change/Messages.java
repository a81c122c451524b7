package org.themewright.ui.internal.codebook.change;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.codebook.change.messages", Messages.class); //$NON-NLS-1$
	}

	public static String addPart;
	public static String back;
	public static String cancel;
	public static String cannotMerge;
	public static String chooseParent;
	public static String codingsColumn;
	public static String delete;
	public static String deleteHidden;
	public static String deleteTitle;
	public static String deleteUse;
	public static String keyColumn;
	public static String manyCodes;
	public static String merge;
	public static String mergeHidden;
	public static String mergeInto;
	public static String mergeMeans;
	public static String mergePrompt;
	public static String mergeTitle;
	public static String moveTitle;
	public static String nameHint;
	public static String newCodes;
	public static String next;
	public static String noCodings;
	public static String partColumn;
	public static String placeBelow;
	public static String placeBeside;
	public static String reason;
	public static String reasonHint;
	public static String removePart;
	public static String split;
	public static String splitAt;
	public static String splitHelp;
	public static String splitHidden;
	public static String splitTitle;
	public static String staysWith;
	public static String topLevel;
	public static String undoHint;
	public static String usedBy;

	private Messages() {
	}
}
