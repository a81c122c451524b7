package org.themewright.core.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.themewright.core.text.Anchors;
import org.themewright.model.Identified;
import org.themewright.model.Study;
import org.themewright.model.StudyPackage;
import org.themewright.model.StudyPart;

/** Everything in a study as text: equal texts, equal studies. */
public final class StudyDump {

	/** Parts in the order of their files after reading, so that order says nothing. */
	private static final Set<EReference> UNORDERED = Set.of(StudyPackage.Literals.STUDY__SOURCES,
			StudyPackage.Literals.STUDY__CODING_SETS, StudyPackage.Literals.STUDY__DIAGRAMS,
			StudyPackage.Literals.STUDY__MEMOS, StudyPackage.Literals.STUDY__ANALYSES);

	/** Everything that has files of its own. */
	private static final Set<EReference> PARTS = Set.of(StudyPackage.Literals.STUDY__CODEBOOK,
			StudyPackage.Literals.STUDY__SOURCES, StudyPackage.Literals.STUDY__CODING_SETS,
			StudyPackage.Literals.STUDY__DIAGRAMS, StudyPackage.Literals.STUDY__MEMOS,
			StudyPackage.Literals.STUDY__ANALYSES);

	private StudyDump() {
	}

	/** All features of all objects, in order. */
	public static String of(Study study) {
		return object(study, "", false);
	}

	/** As {@link #of}, but parts with files of their own may be in any order, and what follows a save be old. */
	public static String asStored(Study study) {
		return object(study, "", true);
	}

	/** What is in the file of a part: references say the id of what they lead to, whether it is there or not. */
	public static String ofPart(StudyPart part) {
		return object(part, "", true, part instanceof Study ? PARTS : Set.of()).replaceAll("=proxy .*#", "=");
	}

	/** What tells {@link #asStored} of one study from that of another, in one line. */
	public static String digest(Study study) {
		return Anchors.sha256(asStored(study));
	}

	/** Fails with the first difference when two studies, one of them read from files, are not equal. */
	public static void assertStoredEqual(Study expected, Study actual) {
		assertSame(asStored(expected), asStored(actual), "");
	}

	/** Fails with the first difference when two dumps are not the same. */
	public static void assertSame(String expected, String actual, String message) {
		List<String> left = expected.lines().toList();
		List<String> right = actual.lines().toList();
		for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
			List<String> around = left.subList(Math.max(0, Math.min(i, left.size()) - 20), Math.min(i, left.size()));
			assertEquals(i < left.size() ? left.get(i) : null, i < right.size() ? right.get(i) : null,
					message + " after " + String.join("\n", around));
		}
	}

	private static String object(EObject object, String indent, boolean stored) {
		return object(object, indent, stored, Set.of());
	}

	private static String object(EObject object, String indent, boolean stored, Set<EReference> without) {
		StringBuilder result = new StringBuilder(indent).append(object.eClass().getName()).append('\n');
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (stored && (feature == StudyPackage.Literals.TRANSCRIPT__TEXT_SHA256
					|| feature == StudyPackage.Literals.STUDY_PART__FORMAT_VERSION) || without.contains(feature)) {
				continue;
			}
			List<?> values = values(object.eGet(feature, false));
			List<String> lines = values.stream().map(each -> value(each, feature, indent + "  ", stored)).toList();
			if (stored && UNORDERED.contains(feature)) {
				lines = lines.stream().sorted().toList();
			}
			lines.forEach(line -> result.append(indent).append(' ').append(feature.getName()).append('=').append(line).append('\n'));
		}
		return result.toString();
	}

	/** As they are: to look at a study must not be what follows its references. */
	private static List<?> values(Object value) {
		return switch (value) {
		case null -> List.of();
		case InternalEList<?> list -> list.basicList();
		case List<?> list -> list;
		default -> List.of(value);
		};
	}

	private static String value(Object value, EStructuralFeature feature, String indent, boolean stored) {
		if (feature instanceof EReference reference) {
			EObject target = (EObject) value;
			if (reference.isContainment()) {
				return object(target, indent, stored);
			}
			return target.eIsProxy() ? "proxy " + EcoreUtil.getURI(target) : ((Identified) target).getId();
		}
		return '"' + value.toString() + '"';
	}
}
