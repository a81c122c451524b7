package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.List;

/** Measures along a run of straight lines. */
record Polyline(List<ScenePoint> points) {

	double length() {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += points.get(i - 1).distance(points.get(i));
		}
		return length;
	}

	/** The point at a distance along the run from its start; an end where the distance lies outside. */
	ScenePoint at(double distance) {
		double left = Math.max(0, distance);
		for (int i = 1; i < points.size(); i++) {
			double step = points.get(i - 1).distance(points.get(i));
			if (left <= step && step > 0) {
				return points.get(i - 1).towards(points.get(i), left / step);
			}
			left -= step;
		}
		return points.get(points.size() - 1);
	}

	/** Points along the run, evenly spaced, not further apart than asked for, ends included. */
	List<ScenePoint> samples(double spacing, int most) {
		double length = length();
		int steps = (int) Math.max(1, Math.min(most, Math.ceil(length / spacing)));
		List<ScenePoint> result = new ArrayList<>(steps + 1);
		for (int i = 0; i <= steps; i++) {
			result.add(at(length * i / steps));
		}
		return result;
	}

	/** The run without its ends: what is left for a line when heads stand on it. */
	Polyline shortened(double atStart, double atEnd) {
		double length = length();
		// heads on a line that is too short for both leave a little of it, so that it keeps its direction
		double fit = Math.min(1, 0.9 * length / Math.max(atStart + atEnd, 0.001));
		double from = atStart * fit;
		double to = length - atEnd * fit;
		List<ScenePoint> result = new ArrayList<>();
		result.add(at(from));
		double passed = 0;
		for (int i = 1; i < points.size() - 1; i++) {
			passed += points.get(i - 1).distance(points.get(i));
			if (passed > from && passed < to) {
				result.add(points.get(i));
			}
		}
		result.add(at(to));
		return new Polyline(result);
	}
}
