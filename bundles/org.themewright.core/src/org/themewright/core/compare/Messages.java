package org.themewright.core.compare;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.compare.messages", Messages.class); //$NON-NLS-1$
	}

	public static String added;
	public static String atLine;
	public static String atTurn;
	public static String automatic;
	public static String bends;
	public static String changed;
	public static String coding;
	public static String codingSet;
	public static String codingsFollow;
	public static String differentStudies;
	public static String edge;
	public static String entries;
	public static String inDiagram;
	public static String inLines;
	public static String inTurn;
	public static String inTurns;
	public static String memoFollows;
	public static String missing;
	public static String moved;
	public static String named;
	public static String no;
	public static String notOpen;
	public static String of;
	public static String place;
	public static String point;
	public static String removed;
	public static String renamed;
	public static String reordered;
	public static String size;
	public static String speaker;
	public static String textAdded;
	public static String textRemoved;
	public static String textReplaced;
	public static String textSpacing;
	public static String turn;
	public static String turnsFollow;
	public static String unnamed;
	public static String valueOf;
	public static String words;
	public static String yes;

	private Messages() {
	}
}
