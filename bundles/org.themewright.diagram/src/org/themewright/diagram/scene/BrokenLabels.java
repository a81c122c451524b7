package org.themewright.diagram.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labels broken into lines, kept for the next time they are drawn. */
final class BrokenLabels {

	/** A line of a label. */
	record LabelLine(String text, TextStyle style, double width) {
	}

	private record Request(String text, TextStyle style, double width, int maxLength) {
	}

	private static final int MOST_KEPT = 20_000;

	private final TextMeasure measure;
	private final Map<Request, List<LabelLine>> kept = new HashMap<>();

	BrokenLabels(TextMeasure measure) {
		this.measure = measure;
	}

	List<LabelLine> lines(String text, TextStyle style, double width, int maxLength) {
		if (kept.size() > MOST_KEPT) {
			kept.clear();
		}
		return kept.computeIfAbsent(new Request(text, style, width, maxLength), this::broken);
	}

	private List<LabelLine> broken(Request request) {
		TextStyle style = request.style();
		return new LineBreaker(measure, style).lines(request.text(), request.width(), request.maxLength()).stream()
				.map(line -> new LabelLine(line, style, measure.width(line, style))).toList();
	}
}
