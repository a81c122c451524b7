package org.themewright.product.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.product.internal.messages", Messages.class); //$NON-NLS-1$
	}

	public static String alreadyRunning;
	public static String alreadyRunningTitle;
	public static String menuEdit;
	public static String menuFile;
	public static String menuHelp;
	public static String menuNavigate;
	public static String menuNew;
	public static String menuSearch;
	public static String menuShowView;
	public static String menuStudy;
	public static String menuWindow;

	private Messages() {
	}
}
