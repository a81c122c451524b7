package org.themewright.core.deidentify;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.deidentify.messages", Messages.class); //$NON-NLS-1$
	}

	public static String changedMeanwhile;
	public static String deidentify;
	public static String proposedOrganisation;
	public static String proposedOther;
	public static String proposedPerson;
	public static String proposedPlace;

	private Messages() {
	}
}
