package org.themewright.core.internal.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.Finding.Severity;
import org.themewright.model.CodingSet;
import org.themewright.model.Identified;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPart;

/** Sees to it that every object has an id of its own, and that codings are in order. */
final class IdentityCheck {

	private final Set<String> ids = new HashSet<>();
	private final ReferenceCheck.Report report;

	IdentityCheck(ReferenceCheck.Report report) {
		this.report = report;
	}

	/** Returns the parts that differ from what is on disk. */
	List<StudyPart> run(Iterable<StudyPart> parts) {
		List<StudyPart> changed = new ArrayList<>();
		for (StudyPart part : parts) {
			int given = giveId(part);
			for (Iterator<EObject> all = EcoreUtil.getAllProperContents(part, false); all.hasNext();) {
				given += all.next() instanceof Identified object ? giveId(object) : 0;
			}
			if (given > 0) {
				changed.add(part);
				report.found(part, Severity.WARNING, NLS.bind(Messages.newIds, given));
			}
			if (part instanceof CodingSet set) {
				ECollections.sort(set.getCodings(), StudyObjects.CODING_ORDER);
			}
		}
		return changed;
	}

	private int giveId(Identified object) {
		if (object.getId() != null && ids.add(object.getId())) {
			return 0;
		}
		object.setId(UUID.randomUUID().toString());
		ids.add(object.getId());
		return 1;
	}
}
