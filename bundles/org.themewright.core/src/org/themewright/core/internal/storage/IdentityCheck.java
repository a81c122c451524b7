package org.themewright.core.internal.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.Finding.Kind;
import org.themewright.core.Finding.Severity;
import org.themewright.model.CodingSet;
import org.themewright.model.Identified;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPart;

/** Sees to it that every object has an id of its own, and that codings are in order. */
final class IdentityCheck {

	private final Set<String> ids = new HashSet<>();
	private final ReferenceCheck.Report report;
	private final Function<StudyPart, String> placeOf;
	private String place;
	private int number;

	/** @param placeOf names the file of a part, the same each time */
	IdentityCheck(ReferenceCheck.Report report, Function<StudyPart, String> placeOf) {
		this.report = report;
		this.placeOf = placeOf;
	}

	/** Returns the parts that differ from what is on disk. */
	List<StudyPart> run(Iterable<StudyPart> parts) {
		List<StudyPart> changed = new ArrayList<>();
		for (StudyPart part : parts) {
			place = placeOf.apply(part);
			number = 0;
			int given = giveId(part);
			for (Iterator<EObject> all = EcoreUtil.getAllProperContents(part, false); all.hasNext();) {
				given += all.next() instanceof Identified object ? giveId(object) : 0;
			}
			if (given > 0) {
				changed.add(part);
				report.found(part, Kind.DUPLICATE_ID, Severity.WARNING, NLS.bind(Messages.newIds, given));
			}
			if (part instanceof CodingSet set) {
				ECollections.sort(set.getCodings(), StudyObjects.CODING_ORDER);
			}
		}
		return changed;
	}

	private int giveId(Identified object) {
		number++;
		if (object.getId() != null && ids.add(object.getId())) {
			return 0;
		}
		String old = object.getId();
		int attempt = 0;
		do {
			object.setId(newId(old, attempt++));
		} while (!ids.add(object.getId()));
		return 1;
	}

	/** The same each time the study is opened, so that what refers to it, such as unsaved work, finds it again. */
	private String newId(String old, int attempt) {
		String name = place + '\n' + number + '\n' + old + '\n' + attempt;
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}
}
