package org.themewright.diagram.internal.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.themewright.diagram.scene.SceneBox;

/** Puts parts that do not hang together beside and below each other, about as wide as a page is in relation to its height. */
final class Packing {

	private static final double RATIO = 1.5;

	private Packing() {
	}

	/** The boxes of all parts, which may lie anywhere before, in rows with space between. */
	static Map<String, SceneBox> rows(List<Map<String, SceneBox>> parts, double space) {
		List<SceneBox> bounds = parts.stream().map(part -> part.values().stream().reduce(SceneBox::union).orElseThrow())
				.toList();
		double area = bounds.stream().mapToDouble(box -> (box.width() + space) * (box.height() + space)).sum();
		double widest = Math.max(Math.sqrt(area * RATIO),
				bounds.stream().mapToDouble(SceneBox::width).max().orElse(0));
		Map<String, SceneBox> result = new LinkedHashMap<>();
		double x = 0;
		double y = 0;
		double height = 0;
		for (int i = 0; i < parts.size(); i++) {
			SceneBox box = bounds.get(i);
			if (x > 0 && x + box.width() > widest) {
				x = 0;
				y += height + space;
				height = 0;
			}
			double dx = x - box.x();
			double dy = y - box.y();
			parts.get(i).forEach((id, each) -> result.put(id,
					new SceneBox(each.x() + dx, each.y() + dy, each.width(), each.height())));
			x += box.width() + space;
			height = Math.max(height, box.height());
		}
		return result;
	}
}
