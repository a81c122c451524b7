package org.themewright.core.internal.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.core.Finding;
import org.themewright.model.Study;
import org.themewright.model.StudyPart;

/** What was read of a study: its objects, which file each came from, and what was wrong. */
final class StudyContents {

	final StudyResource.Set resources = new StudyResource.Set();
	final Map<StudyPart, Path> files = new HashMap<>();
	/** Of removed parts too: undo may bring them back, and a resource knows what the objects do not. */
	final Map<StudyPart, StudyResource> resourceOf = new HashMap<>();
	/** Files that hold something we could not read; they are never written. */
	final Set<Path> unreadable = new HashSet<>();
	/** Parts of whose files something could not be taken over; these are copied before they are written over. */
	final Set<StudyPart> incomplete = new HashSet<>();
	/** Parts that differ from what is on disk, because something was put right while reading. */
	final Set<StudyPart> changed = new LinkedHashSet<>();
	/** Files of an older format. */
	final Set<Path> older = new HashSet<>();
	final Map<Path, FileStamp> stamps = new HashMap<>();
	final List<Finding> findings = new ArrayList<>();
	Study study;
	/** Why it must not be saved; null when it may. */
	String readOnly;

	void register(StudyPart part, StudyResource resource, Path file) {
		resources.register(resource);
		resourceOf.put(part, resource);
		files.put(part, file);
	}

	/** Takes out a part that was read and cannot be used. */
	void drop(StudyPart part) {
		unreadable.add(files.remove(part));
		resources.unregister(resourceOf.remove(part));
	}

	/** All parts that have a file, in the study's order. */
	static Set<StudyPart> parts(Study study) {
		Set<StudyPart> result = new LinkedHashSet<>();
		result.add(study);
		if (study.getCodebook() != null) {
			result.add(study.getCodebook());
		}
		result.addAll(study.getSources());
		result.addAll(study.getCodingSets());
		result.addAll(study.getDiagrams());
		result.addAll(study.getMemos());
		result.addAll(study.getAnalyses());
		return result;
	}
}
