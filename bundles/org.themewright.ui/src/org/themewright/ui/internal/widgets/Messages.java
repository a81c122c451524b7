package org.themewright.ui.internal.widgets;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.widgets.messages", Messages.class); //$NON-NLS-1$
	}

	public static String exportFailed;
	public static String exporting;

	private Messages() {
	}
}
