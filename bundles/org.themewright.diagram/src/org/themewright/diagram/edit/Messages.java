package org.themewright.diagram.edit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.diagram.edit.messages", Messages.class); //$NON-NLS-1$
	}

	public static String add;
	public static String addMany;
	public static String bend;
	public static String connect;
	public static String labelEdge;
	public static String layout;
	public static String move;
	public static String notInDiagram;
	public static String paste;
	public static String reconnect;
	public static String remove;
	public static String resize;
	public static String retype;
	public static String toBack;
	public static String toFront;
	public static String unnamed;

	private Messages() {
	}
}
