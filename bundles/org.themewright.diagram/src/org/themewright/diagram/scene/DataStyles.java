package org.themewright.diagram.scene;

import java.util.HashMap;
import java.util.Map;

import org.themewright.model.Attribute;
import org.themewright.model.Code;
import org.themewright.model.Codebook;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeColouring;
import org.themewright.model.NodeSizing;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;

/** Finds the look of nodes from what a diagram says that sizes and colours mean. */
final class DataStyles {

	/** Of the node with the highest count; the area of the others is in proportion. */
	static final double LARGEST_AREA = 18_000;
	/** Even a node of nothing is seen. */
	private static final double SMALLEST_AREA = 400;

	private final ThemeDiagram diagram;
	private final CodingCounts counts;
	private final ColourScheme scheme;
	private final Map<Code, Theme> themes = new HashMap<>();
	private final int highest;

	DataStyles(ThemeDiagram diagram, CodingCounts counts, ColourScheme scheme) {
		this.diagram = diagram;
		this.counts = counts;
		this.scheme = scheme;
		if (diagram.getColouring() == NodeColouring.THEME) {
			Study study = StudyObjects.studyOf(diagram);
			Codebook codebook = study == null ? null : study.getCodebook();
			StudyObjects.allThemes(codebook)
					.forEach(theme -> theme.getCodes().forEach(code -> themes.putIfAbsent(code, theme)));
		}
		highest = diagram.getNodes().stream().mapToInt(this::count).max().orElse(0);
	}

	NodeStyle of(DiagramNode node) {
		int count = count(node);
		double area = count < 0 || highest <= 0 ? 0 : Math.max(SMALLEST_AREA, LARGEST_AREA * count / highest);
		double share = share(node);
		if (!Double.isNaN(share)) {
			return new NodeStyle(area, scheme.base(node), scheme.shade(share), true);
		}
		if (isShaded() && node.getSubject() instanceof Code) {
			return new NodeStyle(area, scheme.quietLine(), null, true);
		}
		if (isShaded() && node.getSubject() instanceof Theme) {
			return new NodeStyle(area, scheme.quietLine(), scheme.paper(), true);
		}
		if (diagram.getColouring() == NodeColouring.THEME && node.getSubject() instanceof Code code) {
			Theme theme = themes.get(code);
			String base = theme == null ? scheme.quietLine() : ColourScheme.theme(theme);
			return new NodeStyle(area, base, theme == null ? null : scheme.tint(base), false);
		}
		return new NodeStyle(area, scheme.base(node), null, false);
	}

	private int count(DiagramNode node) {
		return switch (diagram.getSizing()) {
		case FIXED -> -1;
		case CODINGS -> counts.codings(node);
		case PARTICIPANTS -> counts.voices(node);
		};
	}

	private double share(DiagramNode node) {
		return isShaded() ? counts.share(node, diagram.getShadedBy(), diagram.getShadedValue()) : Double.NaN;
	}

	/** Whether shades say something: an attribute that is gone says nothing. */
	boolean isShaded() {
		Attribute attribute = diagram.getShadedBy();
		return diagram.getColouring() == NodeColouring.ATTRIBUTE && attribute != null && !attribute.eIsProxy();
	}

	/** Whether sizes say something. */
	boolean isSized() {
		return diagram.getSizing() != NodeSizing.FIXED && highest > 0;
	}

	/** The highest count, which the largest node has. */
	int highest() {
		return highest;
	}

	/** The theme whose colour a code has, or null. */
	Theme themeOf(Code code) {
		return themes.get(code);
	}
}
