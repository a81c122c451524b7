package org.themewright.core.compare;

import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.themewright.model.StudyPart;

/**
 * One thing in which a study, theirs, differs from another, mine. Immutable, but {@code part} is an object of a study
 * and belongs to its thread.
 *
 * @param kind what would have to be done to mine
 * @param type the class of the object
 * @param id the id of the object: of mine, or of theirs when it was added; null in the rare case that it has none
 * @param part the part of the study it is in: of mine, or of theirs when mine has no such part
 * @param feature what changed in the object, when the kind is CHANGED, else null. Of features that change together the
 *                first stands for all, such as the start of a coding for its range and quote.
 * @param before when the kind is CHANGED or MOVED, the former value or place for people, not null but perhaps empty;
 *               else null
 * @param after as {@code before}, of the new value or place
 * @param label one line for people that says it all but the values
 * @since 0.1
 */
public record Difference(Kind kind, EClass type, String id, StudyPart part, EStructuralFeature feature, String before,
		String after, String label) {

	/** What would have to be done to mine to make it like theirs. */
	public enum Kind {
		/** Theirs has it, mine has not. */
		ADDED,
		/** Mine has it, theirs has not. */
		REMOVED,
		/** A value or reference of it differs. */
		CHANGED,
		/**
		 * It is in another object, or elsewhere in the order of the same. Moved to another part it is told of in both
		 * parts, since both differ.
		 */
		MOVED
	}

	/** Checks that what is always there is there. */
	public Difference {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(type);
		Objects.requireNonNull(part);
		Objects.requireNonNull(label);
	}
}
