package org.themewright.ui.internal.properties;

import org.eclipse.osgi.util.NLS;

final class DiagramMessages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.properties.diagram-messages", DiagramMessages.class); //$NON-NLS-1$
	}

	public static String colourAttribute;
	public static String colouring;
	public static String colourOwn;
	public static String colourTheme;
	public static String curved;
	public static String direction;
	public static String directionBoth;
	public static String directionForward;
	public static String directionNone;
	public static String directionType;
	public static String layer;
	public static String layerNone;
	public static String legend;
	public static String orthogonal;
	public static String routing;
	public static String shadedBy;
	public static String shadedValue;
	public static String shape;
	public static String shapeDefault;
	public static String shapeEllipse;
	public static String shapeNote;
	public static String shapeRectangle;
	public static String shapeRounded;
	public static String sizeCodings;
	public static String sizeFixed;
	public static String sizeParticipants;
	public static String sizing;
	public static String straight;
	public static String weight;

	private DiagramMessages() {
	}
}
