package org.themewright.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.compare.Difference.Kind;
import org.themewright.model.Codebook;
import org.themewright.model.CodebookEvent;
import org.themewright.model.Coding;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.StudyPart;
import org.themewright.model.Transcript;

/** Walks through two studies side by side and says what differs, in the order of theirs. */
final class DifferenceFinder {

	/** Features that change together, by the one that stands for all. */
	private static final Map<EStructuralFeature, EStructuralFeature> LEADS = Map.ofEntries(
			Map.entry(StudyPackage.Literals.CODING__END, StudyPackage.Literals.CODING__START),
			Map.entry(StudyPackage.Literals.CODING__QUOTE, StudyPackage.Literals.CODING__START),
			Map.entry(StudyPackage.Literals.CODING__BEFORE, StudyPackage.Literals.CODING__START),
			Map.entry(StudyPackage.Literals.CODING__AFTER, StudyPackage.Literals.CODING__START),
			Map.entry(StudyPackage.Literals.CODING__REVISION, StudyPackage.Literals.CODING__START),
			Map.entry(StudyPackage.Literals.TURN__END, StudyPackage.Literals.TURN__START),
			Map.entry(StudyPackage.Literals.MEMO__END, StudyPackage.Literals.MEMO__START),
			Map.entry(StudyPackage.Literals.MEMO__QUOTE, StudyPackage.Literals.MEMO__START),
			Map.entry(StudyPackage.Literals.MEMO__BEFORE, StudyPackage.Literals.MEMO__START),
			Map.entry(StudyPackage.Literals.MEMO__AFTER, StudyPackage.Literals.MEMO__START),
			Map.entry(StudyPackage.Literals.MEMO__REVISION, StudyPackage.Literals.MEMO__START),
			Map.entry(StudyPackage.Literals.DIAGRAM_NODE__Y, StudyPackage.Literals.DIAGRAM_NODE__X),
			Map.entry(StudyPackage.Literals.DIAGRAM_NODE__HEIGHT, StudyPackage.Literals.DIAGRAM_NODE__WIDTH));

	/** What is told of by itself even when it came or went with what it is in; speakers, nodes and the like are not. */
	private static final Set<EClass> ALWAYS_TOLD = Set.of(StudyPackage.Literals.CODE, StudyPackage.Literals.THEME,
			StudyPackage.Literals.CODING);

	private final Matching matching;
	private final List<Difference> found = new ArrayList<>();
	private final Set<EObject> changedTexts = new HashSet<>();
	private Matching.Pair pair;
	/** How many turns, codings or memos of the part only moved with the words of a changed text. */
	private int following;

	DifferenceFinder(Matching matching) {
		this.matching = matching;
	}

	List<Difference> find() {
		for (Matching.Pair each : matching.taken()) {
			pair = each;
			if (each.theirs() == null) {
				removed(each.mine(), false);
			} else if (each.mine() == null) {
				added(each.theirs(), false);
			} else {
				following = 0;
				int before = found.size();
				compare(each.mine(), each.theirs());
				tellFollowing();
				if (found.size() == before && each.mine() instanceof Codebook mine) {
					history(mine, (Codebook) each.theirs());
				}
			}
		}
		return List.copyOf(found);
	}

	/** What the history says is seen in the codes; only where nothing is, there is something to tell of it. */
	private void history(Codebook mine, Codebook theirs) {
		List<CodebookEvent> ours = mine.getHistory();
		List<EObject> matches = matching.matches(mine, theirs, StudyPackage.Literals.CODEBOOK__HISTORY);
		boolean same = ours.equals(matches);
		for (int i = 0; same && i < ours.size(); i++) {
			same = areEqual(ours.get(i), theirs.getHistory().get(i));
		}
		if (!same) {
			add(Kind.CHANGED, mine, StudyPackage.Literals.CODEBOOK__HISTORY,
					Labels.count(Messages.entries, ours.size()), Labels.count(Messages.entries, theirs.getHistory().size()),
					NLS.bind(Messages.changed, Labels.of(mine),
							Words.of(mine.eClass(), StudyPackage.Literals.CODEBOOK__HISTORY)));
		}
	}

	private boolean areEqual(EObject mine, EObject theirs) {
		return Shape.of(mine).attributes().stream().allMatch(each -> Objects.equals(mine.eGet(each), theirs.eGet(each)))
				&& Shape.of(mine).references().stream()
						.allMatch(each -> areSame(Shape.targets(mine, each), Shape.targets(theirs, each)));
	}

	private void tellFollowing() {
		if (following > 0) {
			switch (pair.mine()) {
			case Transcript transcript -> tellFollowing(StudyPackage.Literals.TRANSCRIPT__TURNS, Messages.turnsFollow);
			case Memo memo -> tellFollowing(StudyPackage.Literals.MEMO__START, Messages.memoFollows);
			default -> tellFollowing(StudyPackage.Literals.CODING_SET__CODINGS, Messages.codingsFollow);
			}
		}
	}

	private void tellFollowing(EStructuralFeature feature, String message) {
		add(Kind.CHANGED, pair.mine(), feature, "", "", //$NON-NLS-1$ //$NON-NLS-2$
				Labels.count(message, following, Labels.of(pair.mine())));
	}

	private void compare(EObject mine, EObject theirs) {
		attributes(mine, theirs);
		for (EReference reference : Shape.of(theirs).references()) {
			if (!areSame(Shape.targets(mine, reference), Shape.targets(theirs, reference))) {
				changed(mine, theirs, reference);
			}
		}
		for (EReference feature : Shape.of(theirs).contents()) {
			if (feature != StudyPackage.Literals.CODEBOOK__HISTORY) {
				contents(mine, theirs, feature);
			}
		}
	}

	private void attributes(EObject mine, EObject theirs) {
		Set<EStructuralFeature> changed = new LinkedHashSet<>();
		for (EAttribute attribute : Shape.of(theirs).attributes()) {
			if (!Objects.equals(mine.eGet(attribute), theirs.eGet(attribute))) {
				changed.add(LEADS.getOrDefault(attribute, attribute));
			}
		}
		if (changed.contains(StudyPackage.Literals.TRANSCRIPT__TEXT)) {
			changedTexts.add(mine);
			changed.remove(StudyPackage.Literals.TRANSCRIPT__REVISION);
		}
		for (EStructuralFeature feature : changed) {
			if (followsText(feature, mine, theirs)) {
				following++;
			} else {
				changed(mine, theirs, feature);
			}
		}
	}

	private boolean followsText(EStructuralFeature feature, EObject mine, EObject theirs) {
		if (feature == StudyPackage.Literals.TURN__START) {
			return changedTexts.contains(mine.eContainer());
		}
		if (feature == StudyPackage.Literals.MEMO__START) {
			return Objects.equals(((Memo) mine).getQuote(), ((Memo) theirs).getQuote())
					&& changedTexts.contains(((Memo) mine).getAbout());
		}
		return feature == StudyPackage.Literals.CODING__START
				&& Objects.equals(((Coding) mine).getQuote(), ((Coding) theirs).getQuote())
				&& changedTexts.contains(StudyObjects.setOf((Coding) mine).getSource());
	}

	private boolean areSame(List<EObject> mine, List<EObject> theirs) {
		if (mine.size() != theirs.size()) {
			return false;
		}
		for (int i = 0; i < mine.size(); i++) {
			if (!matching.isSameTarget(mine.get(i), theirs.get(i))) {
				return false;
			}
		}
		return true;
	}

	private void contents(EObject mine, EObject theirs, EReference feature) {
		List<EObject> ours = Shape.targets(mine, feature);
		List<EObject> children = Shape.targets(theirs, feature);
		List<EObject> matches = matching.matches(mine, theirs, feature);
		boolean[] moved = new boolean[matches.size()];
		if (!ours.equals(matches)) {
			ours.forEach(each -> gone(each, false));
			if (!areInCodingOrder(ours) || !areInCodingOrder(children)) {
				moved = moved(ours, matches);
			}
		}
		if (anonymousDiffer(mine, theirs, feature)) {
			changed(mine, theirs, feature);
		}
		for (int i = 0; i < children.size(); i++) {
			if (moved[i] && !Matching.isAnonymous(children.get(i))) {
				add(Kind.MOVED, matches.get(i), null, place(ours, matches.get(i)), place(children, children.get(i)),
						NLS.bind(Messages.reordered, Labels.of(matches.get(i))));
			}
			child(mine, feature, matches.get(i), children.get(i));
		}
	}

	private void child(EObject mine, EReference feature, EObject match, EObject theirs) {
		if (Matching.isAnonymous(theirs)) {
			return;
		}
		if (match == null) {
			added(theirs, false);
			return;
		}
		if (match.eContainer() != mine || match.eContainmentFeature() != feature) {
			moved(match, theirs);
		}
		compare(match, theirs);
	}

	private static boolean[] moved(List<EObject> ours, List<EObject> matches) {
		int[] places = ListEdit.places(ours, matches);
		boolean[] result = ListEdit.staying(places);
		for (int i = 0; i < result.length; i++) {
			result[i] = places[i] >= 0 && !result[i];
		}
		return result;
	}

	/** Whether objects are codings in their order, which says nothing that their places do not say. */
	private static boolean areInCodingOrder(List<EObject> objects) {
		for (int i = 0; i < objects.size(); i++) {
			if (!(objects.get(i) instanceof Coding coding)
					|| i > 0 && StudyObjects.CODING_ORDER.compare((Coding) objects.get(i - 1), coding) > 0) {
				return false;
			}
		}
		return true;
	}

	private static String place(List<EObject> list, EObject item) {
		return NLS.bind(Messages.place, list.indexOf(item) + 1, list.size());
	}

	private boolean anonymousDiffer(EObject mine, EObject theirs, EReference feature) {
		List<EObject> ours = Matching.anonymous(mine, feature);
		List<EObject> others = Matching.anonymous(theirs, feature);
		if (ours.size() != others.size()) {
			return true;
		}
		for (int i = 0; i < ours.size(); i++) {
			EObject one = ours.get(i);
			EObject other = others.get(i);
			if (!matching.areAlike(one, other) || !one.eIsProxy() && Shape.of(one).attributes().stream()
					.anyMatch(each -> !Objects.equals(one.eGet(each), other.eGet(each)))) {
				return true;
			}
		}
		return false;
	}

	/** Looks at what mine holds and theirs may not hold there. */
	private void gone(EObject mine, boolean inside) {
		if (Matching.isAnonymous(mine)) {
			return;
		}
		EObject there = matching.theirsOf(mine);
		if (there == null) {
			removed(mine, inside);
		} else if (StudyObjects.ancestor(there, StudyPart.class) != pair.theirs()) {
			moved(mine, there);
		}
	}

	private void added(EObject theirs, boolean inside) {
		if (!inside || ALWAYS_TOLD.contains(theirs.eClass())) {
			add(Kind.ADDED, theirs, null, null, null, NLS.bind(Messages.added, Labels.of(theirs)));
		}
		for (EReference feature : Shape.of(theirs).contents()) {
			for (EObject child : Shape.targets(theirs, feature)) {
				EObject match = matching.mineOf(child);
				if (match != null) {
					moved(match, child);
					compare(match, child);
				} else if (!Matching.isAnonymous(child)) {
					added(child, true);
				}
			}
		}
	}

	private void removed(EObject mine, boolean inside) {
		if (!inside || ALWAYS_TOLD.contains(mine.eClass())) {
			add(Kind.REMOVED, mine, null, null, null, NLS.bind(Messages.removed, Labels.of(mine)));
		}
		for (EReference feature : Shape.of(mine).contents()) {
			Shape.targets(mine, feature).forEach(each -> gone(each, true));
		}
	}

	private void moved(EObject mine, EObject theirs) {
		String before = Labels.of(mine.eContainer());
		String after = Labels.of(theirs.eContainer());
		add(Kind.MOVED, mine, null, before, after,
				NLS.bind(Messages.moved, new Object[] { Labels.of(mine), before, after }));
	}

	private void changed(EObject mine, EObject theirs, EStructuralFeature feature) {
		if (feature == StudyPackage.Literals.TRANSCRIPT__TEXT) {
			TextChange change = TextChange.of((Transcript) mine, (Transcript) theirs);
			add(Kind.CHANGED, mine, feature, change.before(), change.after(), change.label());
			return;
		}
		String label = feature == StudyPackage.Literals.NAMED__NAME
				? NLS.bind(Messages.renamed, Labels.of(mine), Labels.name(theirs))
				: NLS.bind(Messages.changed, Labels.of(mine), Words.of(mine.eClass(), feature));
		add(Kind.CHANGED, mine, feature, Labels.value(mine, feature), Labels.value(theirs, feature), label);
	}

	private void add(Kind kind, EObject object, EStructuralFeature feature, String before, String after, String label) {
		String id = object instanceof Identified identified ? identified.getId() : null;
		found.add(new Difference(kind, object.eClass(), id, pair.part(), feature, before, after, label));
	}
}
