package org.themewright.core.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.themewright.model.Identified;
import org.themewright.model.Study;
import org.themewright.model.StudyFactory;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.StudyPart;

/**
 * Changes any feature of any object of a study to anything that the model allows, whether it makes sense or not. Within
 * a command when the study is in a session.
 */
public final class RandomModel {

	private final Study study;
	private final Random random;

	public RandomModel(Study study, Random random) {
		this.study = study;
		this.random = random;
	}

	/** One change; may change nothing. */
	public void step() {
		EObject object = any(all());
		EStructuralFeature feature = any(object.eClass().getEAllStructuralFeatures());
		if (feature == StudyPackage.Literals.STUDY__CODEBOOK
				|| object == study && feature == StudyPackage.Literals.IDENTIFIED__ID) {
			return;
		}
		switch (feature) {
		case EAttribute attribute when attribute.isMany() -> value(list(object, feature), text());
		case EAttribute attribute -> object.eSet(attribute, value(attribute));
		case EReference reference when !reference.isContainment() && reference.isMany() ->
			value(list(object, feature), target(reference));
		case EReference reference when !reference.isContainment() ->
			object.eSet(reference, random.nextInt(4) == 0 ? null : target(reference));
		case EReference reference when reference.isMany() -> contents(object, reference);
		default -> object.eSet(feature, random.nextInt(4) == 0 ? null : content(object, (EReference) feature));
		}
		clearReferences();
	}

	private void value(EList<Object> list, Object value) {
		switch (random.nextInt(3)) {
		// damaged files put in things twice
		case 0 -> ((InternalEList<Object>) list).addUnique(random.nextInt(list.size() + 1), value);
		case 1 -> shorten(list);
		default -> reorder(list);
		}
	}

	private void contents(EObject object, EReference reference) {
		EList<Object> list = list(object, reference);
		switch (random.nextInt(4)) {
		case 0 -> shorten(list);
		case 1, 2 -> reorder(list);
		default -> {
			EObject content = content(object, reference);
			if (content != null && !list.contains(content)) {
				list.add(random.nextInt(list.size() + 1), content);
			}
		}
		}
	}

	private void shorten(EList<Object> list) {
		if (!list.isEmpty()) {
			list.remove(random.nextInt(list.size()));
		}
	}

	private void reorder(EList<Object> list) {
		if (!list.isEmpty()) {
			list.move(random.nextInt(list.size()), random.nextInt(list.size()));
		}
	}

	/** Something from elsewhere in the study that may stand there, or something new. */
	private EObject content(EObject owner, EReference reference) {
		List<EObject> movable = all().stream().filter(each -> reference.getEReferenceType().isInstance(each)
				&& !(each instanceof StudyPart) && !EcoreUtil.isAncestor(each, owner)).toList();
		return !movable.isEmpty() && random.nextBoolean() ? any(movable) : created(reference.getEReferenceType());
	}

	private EObject created(EClass type) {
		EObject object = StudyFactory.eINSTANCE.create(type.isAbstract() ? StudyPackage.Literals.TRANSCRIPT : type);
		if (object instanceof Identified identified) {
			identified.setId(UUID.randomUUID().toString());
		}
		for (EReference reference : object.eClass().getEAllContainments()) {
			if (random.nextInt(3) == 0) {
				EObject content = created(reference.getEReferenceType());
				object.eSet(reference, reference.isMany() ? List.of(content) : content);
			}
		}
		return object;
	}

	private EObject target(EReference reference) {
		List<EObject> targets = all().stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (!targets.isEmpty() && random.nextInt(5) > 0) {
			return any(targets);
		}
		EClass type = reference.getEReferenceType();
		EObject proxy = StudyFactory.eINSTANCE.create(type.isAbstract() ? StudyPackage.Literals.TRANSCRIPT : type);
		((InternalEObject) proxy).eSetProxyURI(URI.createURI("file:/elsewhere.xml#" + random.nextInt(3)));
		return proxy;
	}

	private Object value(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (attribute.isID()) {
			return UUID.randomUUID().toString();
		} else if (type instanceof EEnum all) {
			return any(all.getELiterals()).getInstance();
		} else if (type.getInstanceClass() == int.class) {
			return random.nextInt(30) - 1;
		} else if (type.getInstanceClass() == boolean.class) {
			return random.nextBoolean();
		} else if (attribute == StudyPackage.Literals.TRANSCRIPT__TEXT) {
			return text();
		} else if (random.nextInt(4) == 0) {
			return null;
		} else if (type.getInstanceClass() == Instant.class) {
			return Instant.ofEpochSecond(random.nextInt(3));
		} else if (type.getInstanceClass() == LocalDate.class) {
			return LocalDate.ofEpochDay(random.nextInt(3));
		}
		return text();
	}

	/** What is not in the study any more is not referred to, as after reading. */
	private void clearReferences() {
		for (EObject object : all()) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (reference.isContainment()) {
					continue;
				}
				if (reference.isMany()) {
					list(object, reference).removeIf(each -> isOutside((EObject) each));
				} else if (object.eGet(reference) instanceof EObject target && isOutside(target)) {
					object.eUnset(reference);
				}
			}
		}
	}

	private boolean isOutside(EObject target) {
		return !target.eIsProxy() && StudyObjects.studyOf(target) != study;
	}

	private List<EObject> all() {
		List<EObject> result = new ArrayList<>(List.of(study));
		study.eAllContents().forEachRemaining(result::add);
		return result;
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature);
	}

	private String text() {
		return Texts.text(random, 4);
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
