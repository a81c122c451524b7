package org.themewright.sample;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Identified;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;

/** Gives every object an id that follows from its place, so that the sample is the same wherever it is made. */
final class Ids {

	private Ids() {
	}

	static void assign(Study study) {
		assign(study, "sample"); //$NON-NLS-1$
		for (CodingSet set : study.getCodingSets()) {
			ECollections.sort(set.getCodings(), StudyObjects.CODING_ORDER);
		}
	}

	private static void assign(EObject object, String place) {
		if (object instanceof Identified identified) {
			identified.setId(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString());
		}
		int index = 0;
		EStructuralFeature last = null;
		for (EObject child : object.eContents()) {
			index = child.eContainingFeature() == last ? index + 1 : 0;
			last = child.eContainingFeature();
			String key = child instanceof Coding coding ? key(coding) : Integer.toString(index);
			assign(child, place + '/' + last.getName() + '.' + key);
		}
	}

	/** Codings stand in the order of their ids where they have one place, so their number says nothing. */
	private static String key(Coding coding) {
		return coding.getStart() + "-" + coding.getEnd() + '-' + StudyObjects.path(coding.getCode()); //$NON-NLS-1$
	}
}
