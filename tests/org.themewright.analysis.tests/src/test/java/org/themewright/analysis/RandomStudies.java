package org.themewright.analysis;

import java.util.List;
import java.util.Random;

import org.themewright.core.snapshot.StudySnapshot;

/** Small studies in which codings touch, overlap, nest and repeat. */
final class RandomStudies {

	private static final int LENGTH = 24;
	private static final List<String> RESEARCHERS = List.of("ann", "bob", "cy");

	private RandomStudies() {
	}

	static StudySnapshot study(Random random) {
		return study(random, "x".repeat(LENGTH));
	}

	/** @param text the text of every source, of 24 characters */
	static StudySnapshot study(Random random, String text) {
		Snapshots study = new Snapshots();
		int codes = 1 + random.nextInt(5);
		for (int i = 0; i < codes; i++) {
			study.code("code" + i);
		}
		int sources = 1 + random.nextInt(3);
		for (int i = 0; i < sources; i++) {
			study.source("source" + i, text, 0, 1 + random.nextInt(8), 9 + random.nextInt(8));
		}
		int codings = random.nextInt(30);
		for (int i = 0; i < codings; i++) {
			int start = random.nextInt(LENGTH - 1);
			study.coding("coding" + i, "code" + random.nextInt(codes), "source" + random.nextInt(sources),
					RESEARCHERS.get(random.nextInt(3)), start, start + 1 + random.nextInt(LENGTH - start));
		}
		return study.build();
	}
}
