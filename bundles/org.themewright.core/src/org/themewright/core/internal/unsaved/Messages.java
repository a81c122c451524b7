package org.themewright.core.internal.unsaved;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.internal.unsaved.messages", Messages.class); //$NON-NLS-1$
	}

	public static String notUnderstood;
	public static String objectMissing;
	public static String textDiffers;
	public static String undone;
	public static String valueDiffers;

	private Messages() {
	}
}
