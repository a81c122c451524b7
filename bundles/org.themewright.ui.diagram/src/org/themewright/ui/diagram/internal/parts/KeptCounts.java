package org.themewright.ui.diagram.internal.parts;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.themewright.core.StudyChange;
import org.themewright.diagram.scene.CodingCounts;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.ThemeDiagram;

/** Keeps the counts of a study from one drawing of a diagram to the next, as long as they are true. */
final class KeptCounts {

	private static final List<EClass> COUNTED = List.of(StudyPackage.Literals.CODING, StudyPackage.Literals.CODING_SET,
			StudyPackage.Literals.TURN, StudyPackage.Literals.SPEAKER, StudyPackage.Literals.TRANSCRIPT,
			StudyPackage.Literals.STUDY);

	private final Predicate<Coding> counted;
	private CodingCounts counts;

	/** @param counted whether a coding counts */
	KeptCounts(Predicate<Coding> counted) {
		this.counted = counted;
	}

	/** The counts for a diagram; of nothing when it needs none. */
	CodingCounts of(ThemeDiagram diagram) {
		if (!CodingCounts.areNeededBy(diagram)) {
			return CodingCounts.none();
		}
		if (counts == null) {
			counts = CodingCounts.of(StudyObjects.studyOf(diagram), counted);
		}
		return counts;
	}

	/** Forgets the counts when a change makes them wrong; returns whether the diagram looks different because of it. */
	boolean changed(StudyChange change, ThemeDiagram diagram) {
		if (COUNTED.stream().noneMatch(change::touches)) {
			return false;
		}
		forget();
		return CodingCounts.areNeededBy(diagram);
	}

	/** Forgets the counts: other codings count now. */
	void forget() {
		counts = null;
	}
}
