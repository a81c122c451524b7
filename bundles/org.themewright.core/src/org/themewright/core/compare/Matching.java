package org.themewright.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.themewright.model.Identified;
import org.themewright.model.Study;
import org.themewright.model.StudyPart;

/**
 * Which object of one study is which of another, in those parts of them that are looked at. It is settled once, and
 * stays so while one of them is changed.
 * <p>
 * Objects are the same when class and id are. Where there can be one only, such as the consent of a participant, it is
 * the same whatever its id, unless one of the two is somewhere else in the other study. What has no id is the same when
 * it is at the same place, counted without the others.
 */
final class Matching {

	/** A part as it is in each study; null where it is not. */
	record Pair(StudyPart mine, StudyPart theirs) {
		StudyPart part() {
			return mine != null ? mine : theirs;
		}
	}

	/** The objects in some parts of one study. */
	private static final class Side {
		private final Map<String, Identified> byId = new HashMap<>();
		/** What is the same as what in the other study whatever the ids. */
		private final Map<EObject, EObject> partners = new HashMap<>();
		/** Where there can be one only. */
		private final List<Identified> single = new ArrayList<>();

		/** Adds an object with all that is in it, and follows its references: what is a proxy then leads nowhere. */
		void add(EObject object) {
			if (object instanceof Identified identified && !isAnonymous(object)) {
				byId.putIfAbsent(identified.getId(), identified);
				if (identified.eContainmentFeature() != null && !identified.eContainmentFeature().isMany()) {
					single.add(identified);
				}
			}
			Shape shape = Shape.of(object);
			shape.references().forEach(each -> follow(object, each));
			for (EReference reference : shape.contents()) {
				Shape.targets(object, reference).forEach(this::add);
			}
		}

		private static void follow(EObject object, EReference reference) {
			if (object.eGet(reference) instanceof List<?> list) {
				for (int i = 0; i < list.size(); i++) {
					list.get(i);
				}
			}
		}

		Identified sameId(EObject object, Side other) {
			if (!(object instanceof Identified own) || byId.get(own.getId()) != own) {
				return null;
			}
			Identified found = other.byId.get(own.getId());
			return found != null && found.eClass() == own.eClass() ? found : null;
		}

		EObject same(EObject object, Side other) {
			EObject partner = partners.get(object);
			return partner != null ? partner : sameId(object, other);
		}
	}

	private final List<Pair> taken = new ArrayList<>();
	private final List<StudyPart> kept = new ArrayList<>();
	private final Side mine = new Side();
	private final Side theirs = new Side();
	private final Side keptOfMine = new Side();
	private final Side leftOfTheirs = new Side();
	private final URI from;
	private final URI to;

	/** @param wanted tells which parts to look at: of mine, or of theirs when mine has no such part */
	Matching(Study mine, Study theirs, Predicate<? super StudyPart> wanted) {
		from = folder(theirs);
		to = folder(mine);
		for (Pair pair : pairs(mine, theirs)) {
			add(pair, wanted.test(pair.part()));
		}
		this.theirs.single.forEach(this::pairInPlace);
	}

	private static URI folder(Study study) {
		Resource resource = study.eResource();
		return resource == null ? null : resource.getURI().trimSegments(1).appendSegment(""); //$NON-NLS-1$
	}

	private static List<Pair> pairs(Study mine, Study theirs) {
		List<Pair> result = new ArrayList<>();
		result.add(new Pair(mine, theirs));
		for (EReference reference : Shape.PARTS) {
			Map<Object, StudyPart> others = new LinkedHashMap<>();
			Shape.targets(theirs, reference).forEach(each -> others.put(key(each, reference), (StudyPart) each));
			for (EObject each : Shape.targets(mine, reference)) {
				result.add(new Pair((StudyPart) each, others.remove(key(each, reference))));
			}
			others.values().forEach(each -> result.add(new Pair(null, each)));
		}
		return result;
	}

	/** There is one codebook only, whatever its id. */
	private static Object key(EObject part, EReference reference) {
		return reference.isMany() ? Arrays.asList(part.eClass(), ((StudyPart) part).getId()) : reference;
	}

	private void add(Pair pair, boolean isTaken) {
		if (pair.mine() != null) {
			(isTaken ? mine : keptOfMine).add(pair.mine());
		}
		if (pair.theirs() != null) {
			(isTaken ? theirs : leftOfTheirs).add(pair.theirs());
		}
		if (isTaken) {
			taken.add(pair);
		} else if (pair.mine() != null) {
			kept.add(pair.mine());
		}
		if (isTaken && pair.mine() != null && pair.theirs() != null) {
			pair(pair.mine(), pair.theirs());
		}
	}

	private void pair(EObject one, EObject other) {
		mine.partners.put(one, other);
		theirs.partners.put(other, one);
	}

	private void pairInPlace(EObject object) {
		EObject container = mineOf(object.eContainer());
		if (mineOf(object) == null && container != null
				&& container.eGet(object.eContainmentFeature(), false) instanceof Identified found
				&& !isAnonymous(found) && found.eClass() == object.eClass() && mine.sameId(found, theirs) == null) {
			pair(found, object);
		}
	}

	/** Whether an object is known by its place alone. A proxy for a whole one has another id whenever read. */
	static boolean isAnonymous(EObject object) {
		return object.eIsProxy() || !(object instanceof Identified identified) || identified.getId() == null;
	}

	/** The parts that are looked at, of both studies. */
	List<Pair> taken() {
		return taken;
	}

	/** The other parts of mine. */
	List<StudyPart> kept() {
		return kept;
	}

	/** The same object in mine, or null; null too for what is not in a part that is looked at. */
	EObject mineOf(EObject object) {
		return theirs.same(object, mine);
	}

	/** The same object in theirs, or null; null too for what is not in a part that is looked at. */
	EObject theirsOf(EObject object) {
		return mine.same(object, theirs);
	}

	/** Whether an object of mine is in a part that is looked at, and theirs has none such. */
	boolean isGone(EObject object) {
		return object instanceof Identified identified && mine.byId.get(identified.getId()) == identified
				&& theirsOf(object) == null;
	}

	/** Whether mine has any such object. */
	boolean isAnythingGone() {
		return mine.byId.values().stream().anyMatch(each -> theirsOf(each) == null);
	}

	/** For each object that a feature of theirs holds the same one of mine, or null. */
	List<EObject> matches(EObject mineOwner, EObject theirsOwner, EReference feature) {
		List<EObject> result = new ArrayList<>();
		List<EObject> anonymous = null;
		int next = 0;
		for (EObject each : Shape.targets(theirsOwner, feature)) {
			if (!isAnonymous(each)) {
				result.add(mineOf(each));
			} else {
				anonymous = anonymous != null ? anonymous : anonymous(mineOwner, feature);
				EObject match = next < anonymous.size() ? anonymous.get(next++) : null;
				result.add(match != null && areAlike(match, each) ? match : null);
			}
		}
		return result;
	}

	static List<EObject> anonymous(EObject owner, EReference feature) {
		return owner == null ? List.of()
				: Shape.targets(owner, feature).stream().filter(Matching::isAnonymous).toList();
	}

	/** Whether what is known by its place alone may be the same. */
	boolean areAlike(EObject one, EObject other) {
		return one.eClass() == other.eClass() && Objects.equals(uri(one), moved(uri(other)));
	}

	/** Whether what references of mine and theirs lead to is the same, or is missing at the same place. */
	boolean isSameTarget(EObject one, EObject other) {
		if (one.eIsProxy() || other.eIsProxy()) {
			return one.eIsProxy() && other.eIsProxy() && uri(one).equals(moved(uri(other)));
		}
		return mineOf(other) == one;
	}

	/** Where a proxy leads to; null for anything else. */
	static URI uri(EObject object) {
		return ((InternalEObject) object).eProxyURI();
	}

	/** Where something of theirs would be in the folder of mine. */
	private URI moved(URI uri) {
		URI result = uri == null || from == null || to == null ? null : uri.replacePrefix(from, to);
		return result == null ? uri : result;
	}

	/** A reference to something of theirs that is not in mine, as if it had been read from a file of mine. */
	EObject proxyOf(EObject object) {
		return proxy(object, moved(EcoreUtil.getURI(object)));
	}

	static EObject proxy(EObject object, URI uri) {
		EObject result = EcoreUtil.create(object.eClass());
		((InternalEObject) result).eSetProxyURI(uri);
		return result;
	}

	/** The object of mine with an id that a reference may lead to, in the parts that are not looked at; or null. */
	EObject kept(String id, EReference reference) {
		EObject found = keptOfMine.byId.get(id);
		return reference.getEReferenceType().isInstance(found) ? found : null;
	}

	/** Whether an id is used in the parts of mine that are not looked at. */
	boolean isKept(String id) {
		return keptOfMine.byId.containsKey(id);
	}

	/** Whether theirs has an object with an id, in any part. */
	boolean isTheirs(String id) {
		return theirs.byId.containsKey(id) || leftOfTheirs.byId.containsKey(id);
	}
}
