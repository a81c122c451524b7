package org.themewright.diagram.scene;

/**
 * What data, or nothing but its colour, say of the look of a node.
 *
 * @param area how large it is, in square units; 0 when its size says nothing
 * @param base the colour it is drawn in
 * @param fill the shade of its ground, or null for the ground of its kind
 * @param isShaded whether the ground says something, so that other colours are left out
 */
record NodeStyle(double area, String base, String fill, boolean isShaded) {

	boolean isSized() {
		return area > 0;
	}
}
