package org.themewright.diagram.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;

/** Finds room for new nodes among those that stay where they are. */
final class FreePlaces {

	private static final double SPACE = 28;
	private static final double GRID = 10;
	private static final double RING = 40;
	private static final int DIRECTIONS = 16;
	private static final int RINGS = 80;

	private final List<SceneBox> taken;

	FreePlaces(Collection<SceneBox> taken) {
		this.taken = new ArrayList<>(taken);
	}

	/** Takes the place nearest to a wish, on the grid, where a box of the size stands clear of all others. */
	SceneBox take(ScenePoint wish, double width, double height) {
		SceneBox found = null;
		for (int ring = 0; ring < RINGS && found == null; ring++) {
			for (int direction = 0; direction < (ring == 0 ? 1 : DIRECTIONS) && found == null; direction++) {
				double angle = 2 * Math.PI * direction / DIRECTIONS;
				SceneBox box = box(wish.plus(ring * RING * Math.cos(angle), ring * RING * Math.sin(angle)), width, height);
				found = isFree(box) ? box : null;
			}
		}
		if (found == null) {
			SceneBox all = taken.stream().reduce(SceneBox::union).orElseThrow();
			found = box(new ScenePoint(all.x() + width / 2, all.bottom() + SPACE + height), width, height);
		}
		taken.add(found);
		return found;
	}

	private static SceneBox box(ScenePoint centre, double width, double height) {
		return new SceneBox(Math.rint((centre.x() - width / 2) / GRID) * GRID,
				Math.rint((centre.y() - height / 2) / GRID) * GRID, width, height);
	}

	private boolean isFree(SceneBox box) {
		SceneBox grown = box.grown(SPACE);
		return taken.stream().allMatch(each -> grown.overlap(each) == 0);
	}
}
