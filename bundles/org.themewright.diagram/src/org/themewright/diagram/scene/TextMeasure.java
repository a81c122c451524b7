package org.themewright.diagram.scene;

/**
 * Tells how wide text is in the font that a drawing is made with.
 *
 * @since 0.1
 */
public interface TextMeasure {

	/**
	 * @param text one line of text, not null
	 * @param style its style, not null
	 * @return its width in diagram units
	 */
	double width(String text, TextStyle style);

	/** @return the name of the font family that is measured, not null */
	String fontFamily();
}
