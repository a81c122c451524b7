package org.themewright.analysis.methods.internal.codings;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.methods.internal.codings.messages", Messages.class); //$NON-NLS-1$
	}

	public static String groups_below;
	public static String groups_range;

	private Messages() {
	}
}
