package org.themewright.core.internal.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.Finding.Kind;
import org.themewright.core.Finding.Severity;
import org.themewright.model.CodingSet;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPart;
import org.themewright.model.ThemeDiagram;

/**
 * Resolves the references between the files of a study. Those that lead nowhere stay and are reported; those to
 * something of another kind would break whoever follows them, and are dropped and reported.
 */
final class ReferenceCheck {

	/** Is told what was found about a part. */
	interface Report {
		void found(StudyPart part, Kind kind, Severity severity, String message);
	}

	/** Is of no kind that anything may refer to. */
	private static final EObject NOWHERE = EcoreFactory.eINSTANCE.createEObject();

	private final StudyResource.Set resources;
	private final Report report;
	private final BiConsumer<StudyPart, String> lost;
	private final Map<URI, EObject> targets = new HashMap<>();
	private final Map<EClass, List<EReference>> references = new HashMap<>();

	/** @param lost is told of parts of which something had to be dropped, with what it was */
	ReferenceCheck(StudyResource.Set resources, Report report, BiConsumer<StudyPart, String> lost) {
		this.resources = resources;
		this.report = report;
		this.lost = lost;
	}

	void run(Iterable<StudyPart> parts) {
		for (StudyPart part : parts) {
			Set<URI> dangling = new HashSet<>();
			check(part, part, dangling);
			for (Iterator<EObject> all = EcoreUtil.getAllProperContents(part, false); all.hasNext();) {
				check(all.next(), part, dangling);
			}
			dangling.forEach(uri -> report.found(part, Kind.DANGLING_REFERENCE,
					Severity.WARNING, NLS.bind(Messages.danglingReference, uri)));
			if (part instanceof CodingSet set && (set.getSource() == null || set.getSource().eIsProxy())) {
				report.found(part, Kind.DANGLING_REFERENCE, Severity.ERROR, Messages.setWithoutSource);
			}
			if (part instanceof ThemeDiagram diagram) {
				checkEdges(diagram);
			}
		}
	}

	private void check(EObject object, StudyPart part, Set<URI> dangling) {
		for (EReference reference : references.computeIfAbsent(object.eClass(), ReferenceCheck::crossReferences)) {
			if (reference.isMany()) {
				checkList(object, reference, part, dangling);
			} else if (object.eGet(reference, false) instanceof InternalEObject target && needsCheck(target)) {
				EObject found = find(target, dangling);
				if (found != null && !reference.getEReferenceType().isInstance(found)) {
					object.eUnset(reference);
					drop(part, target);
				} else if (found != null) {
					object.eSet(reference, found);
				}
			}
		}
	}

	private void checkList(EObject object, EReference reference, StudyPart part, Set<URI> dangling) {
		InternalEList<?> list = (InternalEList<?>) object.eGet(reference, false);
		for (int i = list.size() - 1; i >= 0; i--) {
			if (list.basicGet(i) instanceof InternalEObject target && needsCheck(target)) {
				EObject found = find(target, dangling);
				if (found != null && !reference.getEReferenceType().isInstance(found)) {
					list.basicRemove(target, null);
					drop(part, target);
				} else if (found != null) {
					// follows it, so that changes of the list tell of the object itself
					list.get(i);
				}
			}
		}
	}

	/** An element that says neither where it leads nor what it is stands for an object that is nowhere. */
	private static boolean needsCheck(InternalEObject target) {
		return target.eIsProxy() || StudyObjects.studyOf(target) == null;
	}

	private EObject find(InternalEObject proxy, Set<URI> dangling) {
		if (!proxy.eIsProxy()) {
			return NOWHERE;
		}
		URI uri = proxy.eProxyURI();
		EObject found = targets.computeIfAbsent(uri, key -> {
			EObject object = resources.getEObject(key, false);
			return object == null ? proxy : object;
		});
		if (found.eIsProxy()) {
			dangling.add(uri);
			return null;
		}
		return found;
	}

	private void drop(StudyPart part, InternalEObject target) {
		lost.accept(part, NLS.bind(Messages.wrongReference,
				target.eIsProxy() ? target.eProxyURI() : target.eClass().getName()));
	}

	private void checkEdges(ThemeDiagram diagram) {
		List<EObject> unsound = new ArrayList<>();
		diagram.getEdges().forEach(edge -> {
			if (edge.getSource() == null || edge.getTarget() == null || edge.getSource().eContainer() != diagram
					|| edge.getTarget().eContainer() != diagram) {
				unsound.add(edge);
			}
		});
		if (!unsound.isEmpty()) {
			diagram.getEdges().removeAll(unsound);
			lost.accept(diagram, NLS.bind(Messages.edgesWithoutEnd, unsound.size()));
		}
	}

	private static List<EReference> crossReferences(EClass type) {
		return type.getEAllReferences().stream().filter(each -> !each.isContainment() && !each.isContainer()
				&& !each.isDerived()).toList();
	}
}
