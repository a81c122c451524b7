package org.themewright.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.themewright.model.Identified;
import org.themewright.model.Study;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/**
 * Makes parts of mine like those of theirs. Whatever is changed is in the study at that moment, so that all of it is
 * recorded: what is new is complete before it is added; everything is put in its place from the top down, so that
 * nothing is ever put into what is inside of it; and what is gone is removed last, when nothing that stays is in it.
 */
final class Transfer {

	private final Study study;
	private final Matching matching;
	/** What is new in mine by what it is a copy of. */
	private final Map<EObject, EObject> copies = new LinkedHashMap<>();
	private final Map<String, Identified> copiesById = new HashMap<>();
	private final List<Runnable> removals = new ArrayList<>();

	/** Makes the copies, but changes nothing yet. */
	Transfer(Study study, Matching matching) {
		this.study = study;
		this.matching = matching;
		for (Matching.Pair pair : matching.taken()) {
			if (pair.mine() == null) {
				copy(pair.theirs());
			} else if (pair.theirs() != null) {
				copyNew(pair.mine(), pair.theirs());
			}
		}
		copies.forEach((theirs, copy) -> {
			for (EReference reference : Shape.of(theirs).references()) {
				setTargets(copy, theirs, reference);
			}
		});
	}

	// ---- copies

	private void copyNew(EObject mine, EObject theirs) {
		for (EReference feature : Shape.of(theirs).contents()) {
			List<EObject> children = Shape.targets(theirs, feature);
			List<EObject> matches = matching.matches(mine, theirs, feature);
			for (int i = 0; i < matches.size(); i++) {
				if (matches.get(i) == null) {
					copy(children.get(i));
				} else {
					copyNew(matches.get(i), children.get(i));
				}
			}
		}
	}

	/** What is inside and not new comes later: it is moved, which is recorded. */
	private EObject copy(EObject theirs) {
		EObject copy = theirs.eIsProxy() ? matching.proxyOf(theirs) : EcoreUtil.create(theirs.eClass());
		copies.put(theirs, copy);
		setValues(copy, theirs);
		for (EAttribute attribute : Shape.OF_SAVE) {
			if (theirs.eClass().getEAllAttributes().contains(attribute)) {
				copy.eSet(attribute, theirs.eGet(attribute));
			}
		}
		if (copy instanceof Identified identified && !Matching.isAnonymous(theirs)) {
			if (identified.getId() == null) {
				identified.setId(UUID.randomUUID().toString());
			}
			copiesById.put(identified.getId(), identified);
		}
		for (EReference feature : Shape.of(theirs).contents()) {
			for (EObject child : Shape.targets(theirs, feature)) {
				EObject match = matching.mineOf(child);
				if (match != null) {
					copyNew(match, child);
				} else if (feature.isMany()) {
					Shape.list(copy, feature).addUnique(copy(child));
				} else {
					copy.eSet(feature, copy(child));
				}
			}
		}
		return copy;
	}

	// ---- values

	/** An id that is in use in a part that stays as it is, is not given twice. */
	private void setValues(EObject mine, EObject theirs) {
		for (EAttribute attribute : Shape.of(theirs).attributes()) {
			Object value = theirs.eGet(attribute);
			if (attribute.isMany()) {
				ListEdit.equal((InternalEList<?>) mine.eGet(attribute), (List<?>) value);
			} else if (!Objects.equals(mine.eGet(attribute), value)
					&& !(attribute.isID() && matching.isKept((String) value))) {
				mine.eSet(attribute, value);
				if (attribute == StudyPackage.Literals.TRANSCRIPT__TEXT) {
					((Transcript) mine).setTextSha256(((Transcript) theirs).getTextSha256());
				}
			}
		}
	}

	private void setTargets(EObject mine, EObject theirs, EReference reference) {
		List<EObject> targets = Shape.targets(theirs, reference);
		if (reference.isMany()) {
			InternalEList<EObject> list = Shape.list(mine, reference);
			List<EObject> proxies = new ArrayList<>(list.basicList().stream().filter(EObject::eIsProxy).toList());
			List<EObject> wanted = new ArrayList<>();
			for (EObject each : targets) {
				wanted.add(known(target(each, reference), proxies));
			}
			ListEdit.equal(list, wanted);
			return;
		}
		EObject wanted = targets.isEmpty() ? null : target(targets.get(0), reference);
		EObject current = (EObject) mine.eGet(reference, false);
		if (wanted != current && !(wanted != null && current != null && isSameProxy(wanted, current))) {
			mine.eSet(reference, wanted);
		}
	}

	/** The proxy that is there already and leads to the same, if there is one. */
	private static EObject known(EObject target, List<EObject> proxies) {
		for (EObject each : proxies) {
			if (isSameProxy(each, target)) {
				proxies.remove(each);
				return each;
			}
		}
		return target;
	}

	private static boolean isSameProxy(EObject one, EObject other) {
		return one.eIsProxy() && Matching.uri(one).equals(Matching.uri(other));
	}

	/** What a reference of theirs leads to in mine: an object, or a proxy where mine has none. */
	private EObject target(EObject theirs, EReference reference) {
		if (theirs.eIsProxy()) {
			// what theirs has and does not find, mine does not find either
			String id = Matching.uri(theirs).fragment();
			EObject found = matching.isTheirs(id) ? null : matching.kept(id, reference);
			return found != null ? found : matching.proxyOf(theirs);
		}
		EObject found = mineOf(theirs);
		if (found == null && theirs instanceof Identified identified) {
			found = matching.kept(identified.getId(), reference);
		}
		return found != null ? found : matching.proxyOf(theirs);
	}

	private EObject mineOf(EObject theirs) {
		EObject copy = copies.get(theirs);
		return copy != null ? copy : matching.mineOf(theirs);
	}

	// ---- changes

	/** Changes mine. Within a command. */
	void run() {
		if (!copies.isEmpty() || matching.isAnythingGone()) {
			matching.kept().forEach(this::keepReferences);
		}
		matching.taken().forEach(this::placePart);
		removals.reversed().forEach(Runnable::run);
	}

	/**
	 * In a part that stays as it is, a reference to what is about to go becomes a proxy, which says in the file what it
	 * said before and leads there again when the object comes back.
	 */
	private void keepReferences(EObject object) {
		for (EReference reference : Shape.of(object).references()) {
			if (reference.isMany()) {
				InternalEList<EObject> list = Shape.list(object, reference);
				for (int i = 0; i < list.size(); i++) {
					EObject kept = keptTarget(list.basicGet(i), reference);
					if (kept != list.basicGet(i)) {
						list.setUnique(i, kept);
					}
				}
			} else if (object.eGet(reference, false) instanceof EObject target) {
				EObject kept = keptTarget(target, reference);
				if (kept != target) {
					object.eSet(reference, kept);
				}
			}
		}
		for (EReference feature : Shape.of(object).contents()) {
			Shape.targets(object, feature).forEach(this::keepReferences);
		}
	}

	private EObject keptTarget(EObject target, EReference reference) {
		if (!target.eIsProxy() && !matching.isGone(target)) {
			return target;
		}
		URI uri = EcoreUtil.getURI(target);
		EObject come = copiesById.get(uri.fragment());
		if (reference.getEReferenceType().isInstance(come)) {
			return come;
		}
		return target.eIsProxy() ? target : Matching.proxy(target, uri);
	}

	private void placePart(Matching.Pair pair) {
		if (pair.theirs() == null) {
			EReference feature = pair.mine().eContainmentFeature();
			removals.add(feature.isMany() ? () -> Shape.list(study, feature).remove(pair.mine())
					: () -> study.eUnset(feature));
			return;
		}
		EObject mine = mineOf(pair.theirs());
		if (pair.mine() == null) {
			EReference feature = pair.theirs().eContainmentFeature();
			if (feature.isMany()) {
				Shape.list(study, feature).addUnique(mine);
			} else {
				study.eSet(feature, mine);
			}
		}
		place(mine, pair.theirs());
	}

	private void place(EObject mine, EObject theirs) {
		if (!copies.containsKey(theirs)) {
			setValues(mine, theirs);
			for (EReference reference : Shape.of(theirs).references()) {
				setTargets(mine, theirs, reference);
			}
		}
		for (EReference feature : Shape.of(theirs).contents()) {
			List<EObject> children = Shape.targets(theirs, feature);
			List<EObject> wanted = matching.matches(mine, theirs, feature);
			for (int i = 0; i < wanted.size(); i++) {
				wanted.set(i, copies.getOrDefault(children.get(i), wanted.get(i)));
			}
			if (feature.isMany()) {
				placeAll(Shape.list(mine, feature), wanted);
			} else {
				placeOne(mine, feature, wanted.isEmpty() ? null : wanted.get(0));
			}
			for (int i = 0; i < wanted.size(); i++) {
				place(wanted.get(i), children.get(i));
			}
		}
	}

	private void placeAll(InternalEList<EObject> list, List<EObject> wanted) {
		if (list.basicList().equals(wanted)) {
			return;
		}
		ListEdit.arrange(list, wanted);
		Set<EObject> gone = new HashSet<>(list.basicList());
		wanted.forEach(gone::remove);
		gone.removeIf(each -> !Matching.isAnonymous(each) && !matching.isGone(each));
		if (!gone.isEmpty()) {
			removals.add(() -> {
				for (int i = list.size() - 1; i >= 0; i--) {
					if (gone.contains(list.basicGet(i))) {
						list.remove(i);
					}
				}
			});
		}
	}

	private void placeOne(EObject mine, EReference feature, EObject wanted) {
		EObject current = (EObject) mine.eGet(feature, false);
		if (wanted != null && wanted != current) {
			mine.eSet(feature, wanted);
		} else if (wanted == null && current != null && (Matching.isAnonymous(current) || matching.isGone(current))) {
			removals.add(() -> mine.eUnset(feature));
		}
	}
}
