package org.themewright.diagram.scene;

import org.themewright.diagram.scene.EdgeType.Head;
import org.themewright.diagram.scene.Mark.Dash;
import org.themewright.model.DiagramEdge;

/** How one edge is drawn: as its type says, unless the edge itself says otherwise. */
record EdgeLook(Head sourceHead, Head targetHead, Dash dash, String colour, double width) {

	static final double WIDTH = 1.4;

	private static final double THINNEST = 1.2;
	private static final double THICKEST = 7;
	/** Weights of a few steps, as people give them, do not make the thickest lines. */
	private static final int LEAST_HEAVIEST = 5;
	/** Heads grow with lines from this width on. */
	private static final double HEAD_GROWS_FROM = 2.4;

	static EdgeLook of(DiagramEdge edge, EdgeType type, ColourScheme scheme, int heaviest) {
		Head head = type.targetHead() == Head.NONE ? Head.TRIANGLE : type.targetHead();
		String own = Colours.valid(edge.getColour(), null);
		return new EdgeLook(switch (edge.getDirection()) {
		case TYPE -> type.sourceHead();
		case BOTH -> head;
		case FORWARD, NONE -> Head.NONE;
		}, switch (edge.getDirection()) {
		case TYPE -> type.targetHead();
		case FORWARD, BOTH -> head;
		case NONE -> Head.NONE;
		}, type.dash(), own == null ? type.colour(scheme) : scheme.visible(own), width(edge.getWeight(), heaviest));
	}

	/** How a type is drawn where no edge says otherwise. */
	static EdgeLook of(EdgeType type, ColourScheme scheme) {
		return new EdgeLook(type.sourceHead(), type.targetHead(), type.dash(), type.colour(scheme), WIDTH);
	}

	static double width(int weight, int heaviest) {
		return weight <= 0 ? WIDTH
				: THINNEST + (THICKEST - THINNEST) * weight / Math.max(Math.max(heaviest, weight), LEAST_HEAVIEST);
	}

	double headScale() {
		return Math.max(1, width / HEAD_GROWS_FROM);
	}
}
