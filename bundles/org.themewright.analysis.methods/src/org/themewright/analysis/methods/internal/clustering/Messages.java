package org.themewright.analysis.methods.internal.clustering;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.methods.internal.clustering.messages", Messages.class); //$NON-NLS-1$
	}

	public static String similarity_axisOne;
	public static String similarity_axisTwo;
	public static String similarity_clustersTitle;
	public static String similarity_distance;
	public static String similarity_distancesTitle;
	public static String similarity_fewCodes;
	public static String similarity_fewSources;
	public static String similarity_first;
	public static String similarity_many;
	public static String similarity_mapTitle;
	public static String similarity_notesTitle;
	public static String similarity_pairsTitle;
	public static String similarity_second;
	public static String similarity_stress;
	public static String similarity_title;

	private Messages() {
	}
}
