package org.themewright.core.internal.storage;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Severity;
import org.themewright.model.CodingSet;
import org.themewright.model.Study;
import org.themewright.model.StudyPart;

/** Resolves the references between the files of a study and reports those that lead nowhere. */
final class ReferenceCheck {

	private final UnaryOperator<Path> relative;
	private final Map<StudyPart, Path> files;

	ReferenceCheck(UnaryOperator<Path> relative, Map<StudyPart, Path> files) {
		this.relative = relative;
		this.files = files;
	}

	void run(Study study, List<Finding> findings) {
		for (Map.Entry<StudyPart, Path> each : List.copyOf(files.entrySet())) {
			each.getKey().eAllContents().forEachRemaining(object -> check(object, each, findings));
			check(each.getKey(), each, findings);
		}
		for (CodingSet set : study.getCodingSets()) {
			if (set.getSource() == null || set.getSource().eIsProxy()) {
				findings.add(new Finding(Severity.ERROR, relative.apply(files.get(set)), 0, Messages.setWithoutSource));
			}
		}
		findings.sort(Comparator.comparing(Finding::severity).reversed()
				.thenComparing(finding -> finding.file().toString()).thenComparingInt(Finding::line));
	}

	private void check(EObject object, Map.Entry<StudyPart, Path> part, List<Finding> findings) {
		if (isInAnotherPart(object, part.getKey())) {
			return;
		}
		for (EObject target : object.eCrossReferences()) {
			if (target.eIsProxy()) {
				findings.add(new Finding(Severity.WARNING, relative.apply(part.getValue()), 0,
						NLS.bind(Messages.danglingReference, EcoreUtil.getURI(target))));
			}
		}
	}

	private static boolean isInAnotherPart(EObject object, StudyPart part) {
		EObject each = object;
		while (!(each instanceof StudyPart)) {
			each = each.eContainer();
		}
		return each != part;
	}
}
