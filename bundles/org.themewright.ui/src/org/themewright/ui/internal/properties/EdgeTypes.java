package org.themewright.ui.internal.properties;

import java.util.LinkedHashMap;
import java.util.Map;

import org.themewright.model.Study;

/** The relation types of a study: the five everybody has, and those of its own that its diagrams use. */
final class EdgeTypes {

	private EdgeTypes() {
	}

	static Map<String, String> of(Study study) {
		Map<String, String> result = new LinkedHashMap<>();
		result.put("leads-to", Messages.leadsTo); //$NON-NLS-1$
		result.put("supports", Messages.supports); //$NON-NLS-1$
		result.put("in-tension-with", Messages.inTensionWith); //$NON-NLS-1$
		result.put("part-of", Messages.partOf); //$NON-NLS-1$
		result.put("associated-with", Messages.associatedWith); //$NON-NLS-1$
		study.getDiagrams().forEach(diagram -> diagram.getEdges().forEach(edge -> {
			if (edge.getType() != null) {
				result.putIfAbsent(edge.getType(), edge.getType());
			}
		}));
		return result;
	}
}
