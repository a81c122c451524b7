package org.themewright.diagram.scene;

import java.util.List;

import org.themewright.diagram.scene.EdgeType.Head;
import org.themewright.diagram.scene.EdgeType.Tone;
import org.themewright.diagram.scene.Mark.Dash;

/**
 * The types of relation between nodes of a diagram. A study may have others of its own; they are drawn in a way that none
 * of these is.
 *
 * @since 0.1
 */
public final class EdgeTypes {

	/** Id of the type: one is followed by the other or brings it about. */
	public static final String LEADS_TO = "leads-to"; //$NON-NLS-1$
	/** Id of the type: one speaks for the other. */
	public static final String SUPPORTS = "supports"; //$NON-NLS-1$
	/** Id of the type: both pull in different directions. */
	public static final String IN_TENSION_WITH = "in-tension-with"; //$NON-NLS-1$
	/** Id of the type: the source belongs to the target. */
	public static final String PART_OF = "part-of"; //$NON-NLS-1$
	/** Id of the type: they occur together, nothing more is said. */
	public static final String ASSOCIATED_WITH = "associated-with"; //$NON-NLS-1$

	private static final List<EdgeType> KNOWN = List.of(
			new EdgeType(LEADS_TO, Messages.leadsTo, Head.NONE, Head.TRIANGLE, Dash.SOLID, Tone.PLAIN),
			new EdgeType(SUPPORTS, Messages.supports, Head.NONE, Head.OPEN_TRIANGLE, Dash.SOLID, Tone.PLAIN),
			new EdgeType(IN_TENSION_WITH, Messages.inTensionWith, Head.TRIANGLE, Head.TRIANGLE, Dash.DASHED, Tone.WARM),
			new EdgeType(PART_OF, Messages.partOf, Head.NONE, Head.DIAMOND, Dash.SOLID, Tone.PLAIN),
			new EdgeType(ASSOCIATED_WITH, Messages.associatedWith, Head.NONE, Head.NONE, Dash.DOTTED, Tone.QUIET));

	private EdgeTypes() {
	}

	/** @return the types every study has, in the order for menus and palettes */
	public static List<EdgeType> known() {
		return KNOWN;
	}

	/**
	 * @param id id of a type, also one of the study's own; null is taken for the first known type
	 * @return the type; for an unknown id its label is the id with spaces for hyphens
	 */
	public static EdgeType of(String id) {
		if (id == null) {
			return KNOWN.get(0);
		}
		return KNOWN.stream().filter(type -> type.id().equals(id)).findFirst()
				.orElseGet(() -> new EdgeType(id, id.replace('-', ' '), Head.NONE, Head.STROKES, Dash.SOLID, Tone.PLAIN));
	}
}
