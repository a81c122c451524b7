package org.themewright.ui;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.messages", Messages.class); //$NON-NLS-1$
	}

	public static String redo;
	public static String redoTip;
	public static String undo;
	public static String undoTip;

	private Messages() {
	}
}
