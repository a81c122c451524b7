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
 * @since 0.1
 */
public record EdgeType(String id, String label, Head sourceHead, Head targetHead, Dash dash, Tone tone) {

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
		return switch (tone) {
		case PLAIN -> scheme.line();
		case QUIET -> scheme.quietLine();
		case WARM -> scheme.warmLine();
		};
	}
}
