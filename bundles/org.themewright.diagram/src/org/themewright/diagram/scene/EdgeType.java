package org.themewright.diagram.scene;

import org.themewright.diagram.scene.Mark.Dash;

/**
 * How edges of one type of relation are named and drawn.
 *
 * @param id as stored in the diagram
 * @param label for people
 * @param sourceHead what stands where the edge starts
 * @param targetHead what stands where the edge ends
 * @param dash how its line is broken
 * @param tone which of the scheme's line colours it has
 * @param ownColour {@code #rrggbb} in place of the tone, or null
 * @param counted whether its edges say a number, their weight, in place of the label
 * @since 0.1
 */
public record EdgeType(String id, String label, Head sourceHead, Head targetHead, Dash dash, Tone tone,
		String ownColour, boolean counted) {

	/** What stands at an end of an edge. */
	public enum Head {
		/** Nothing. */
		NONE,
		/** A filled triangle. */
		TRIANGLE,
		/** A triangle that is not filled. */
		OPEN_TRIANGLE,
		/** A filled diamond. */
		DIAMOND,
		/** Two strokes. */
		STROKES
	}

	/** A line colour. */
	public enum Tone {
		/** As most edges. */
		PLAIN,
		/** In the background. */
		QUIET,
		/** Stands out. */
		WARM
	}

	String colour(ColourScheme scheme) {
		String toned = switch (tone) {
		case PLAIN -> scheme.line();
		case QUIET -> scheme.quietLine();
		case WARM -> scheme.warmLine();
		};
		String own = Colours.valid(ownColour, null);
		return own == null ? toned : scheme.visible(own);
	}
}
