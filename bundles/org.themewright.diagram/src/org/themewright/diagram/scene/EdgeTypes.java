package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.themewright.diagram.scene.EdgeType.Head;
import org.themewright.diagram.scene.EdgeType.Tone;
import org.themewright.diagram.scene.Mark.Dash;
import org.themewright.model.RelationType;
import org.themewright.model.Study;

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
	/** Id of the type of edges out of data: the weight says how many passages two codes share. */
	public static final String OCCURS_WITH = "occurs-with"; //$NON-NLS-1$
	/** Id of the type of edges out of data: the weight says how often the participant speaks of the code. */
	public static final String SPEAKS_OF = "speaks-of"; //$NON-NLS-1$

	private static final List<EdgeType> KNOWN = List.of(
			type(LEADS_TO, Messages.leadsTo, Head.NONE, Head.TRIANGLE, Dash.SOLID, Tone.PLAIN),
			type(SUPPORTS, Messages.supports, Head.NONE, Head.OPEN_TRIANGLE, Dash.SOLID, Tone.PLAIN),
			type(IN_TENSION_WITH, Messages.inTensionWith, Head.TRIANGLE, Head.TRIANGLE, Dash.DASHED, Tone.WARM),
			type(PART_OF, Messages.partOf, Head.NONE, Head.DIAMOND, Dash.SOLID, Tone.PLAIN),
			type(ASSOCIATED_WITH, Messages.associatedWith, Head.NONE, Head.NONE, Dash.DOTTED, Tone.QUIET));

	private static final List<EdgeType> COUNTED = List.of(
			new EdgeType(OCCURS_WITH, Messages.occursWith, Head.NONE, Head.NONE, Dash.SOLID, Tone.QUIET, null, true),
			new EdgeType(SPEAKS_OF, Messages.speaksOf, Head.NONE, Head.NONE, Dash.SOLID, Tone.QUIET, null, true));

	private EdgeTypes() {
	}

	private static EdgeType type(String id, String label, Head source, Head target, Dash dash, Tone tone) {
		return new EdgeType(id, label, source, target, dash, tone, null, false);
	}

	/** @return the types every study has, in the order for menus and palettes; without those of edges out of data */
	public static List<EdgeType> known() {
		return KNOWN;
	}

	/**
	 * @param study a study, or null
	 * @return the types every study has, then the study's own, in the order for menus and palettes; a new list
	 */
	public static List<EdgeType> all(Study study) {
		List<EdgeType> result = new ArrayList<>(KNOWN);
		if (study != null) {
			study.getRelationTypes().forEach(own -> result.add(own(own)));
		}
		return result;
	}

	/**
	 * @param id id of a type, also one that no study declares; null is taken for the first known type
	 * @return the type; for an unknown id its label is the id with spaces for hyphens
	 */
	public static EdgeType of(String id) {
		return of(null, id);
	}

	/**
	 * @param study the study whose own types are known too, or null
	 * @param id id of a type; null is taken for the first known type
	 * @return the type; for an unknown id its label is the id with spaces for hyphens
	 */
	public static EdgeType of(Study study, String id) {
		if (id == null) {
			return KNOWN.get(0);
		}
		return Stream.concat(Stream.concat(KNOWN.stream(), COUNTED.stream()), all(study).stream().skip(KNOWN.size()))
				.filter(type -> type.id().equals(id)).findFirst()
				.orElseGet(() -> type(id, id.replace('-', ' '), Head.NONE, Head.STROKES, Dash.SOLID, Tone.PLAIN));
	}

	private static EdgeType own(RelationType own) {
		Head source = switch (own.getDirection()) {
		case BOTH -> Head.STROKES;
		case TYPE, FORWARD, NONE -> Head.NONE;
		};
		Head target = switch (own.getDirection()) {
		case TYPE, FORWARD, BOTH -> Head.STROKES;
		case NONE -> Head.NONE;
		};
		Dash dash = switch (own.getLine()) {
		case SOLID -> Dash.SOLID;
		case DASHED -> Dash.DASHED;
		case DOTTED -> Dash.DOTTED;
		};
		String label = own.getName() == null || own.getName().isBlank() ? Messages.nameless : own.getName().strip();
		return new EdgeType(own.getId(), label, source, target, dash, Tone.PLAIN, own.getColour(), false);
	}
}
