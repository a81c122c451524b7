package org.themewright.core.compare;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.themewright.model.StudyPackage;

/**
 * The features of a class by what they hold. What only follows a save is left out, since it may be old; parts with files
 * of their own do not count as contents of the study.
 */
record Shape(List<EAttribute> attributes, List<EReference> references, List<EReference> contents) {

	/** Where a study keeps the parts that have files of their own. */
	static final List<EReference> PARTS = StudyPackage.Literals.STUDY.getEAllContainments().stream()
			.filter(Shape::holdsParts).toList();

	/** Says how and what was saved; written by the next save anyway. */
	static final List<EAttribute> OF_SAVE = List.of(StudyPackage.Literals.TRANSCRIPT__TEXT_SHA256,
			StudyPackage.Literals.STUDY_PART__FORMAT_VERSION);

	private static final Map<EClass, Shape> SHAPES = new ConcurrentHashMap<>();

	static Shape of(EObject object) {
		return SHAPES.computeIfAbsent(object.eClass(), Shape::of);
	}

	private static Shape of(EClass type) {
		return new Shape(type.getEAllAttributes().stream().filter(each -> !OF_SAVE.contains(each)).toList(),
				type.getEAllReferences().stream().filter(each -> !each.isContainment() && !each.isContainer()).toList(),
				type.getEAllContainments().stream().filter(each -> !holdsParts(each)).toList());
	}

	private static boolean holdsParts(EReference reference) {
		return StudyPackage.Literals.STUDY_PART.isSuperTypeOf(reference.getEReferenceType());
	}

	/** What a reference leads to, as it is: proxies stay proxies. The list may be a view of the object's own. */
	static List<EObject> targets(EObject object, EReference reference) {
		if (reference.isMany()) {
			return list(object, reference).basicList();
		}
		EObject target = (EObject) object.eGet(reference, false);
		return target == null ? List.of() : List.of(target);
	}

	@SuppressWarnings("unchecked")
	static InternalEList<EObject> list(EObject object, EReference reference) {
		return (InternalEList<EObject>) object.eGet(reference, false);
	}
}
