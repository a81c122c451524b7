package org.themewright.diagram.edit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.diagram.edit.messages", Messages.class); //$NON-NLS-1$
	}

	public static String add;
	public static String addMany;
	public static String bend;
	public static String colour;
	public static String connect;
	public static String createLayer;
	public static String createType;
	public static String deleteLayer;
	public static String direction;
	public static String hideLayer;
	public static String labelEdge;
	public static String layer;
	public static String layout;
	public static String legend;
	public static String move;
	public static String note;
	public static String notInDiagram;
	public static String paste;
	public static String reconnect;
	public static String remove;
	public static String resize;
	public static String retype;
	public static String routing;
	public static String shape;
	public static String showLayer;
	public static String toBack;
	public static String toFront;
	public static String unnamed;
	public static String weight;

	private Messages() {
	}
}
