package org.themewright.core;

import java.nio.file.Path;
import java.util.List;

import org.themewright.core.internal.storage.StudyOpening;

/**
 * What something other than Themewright changed in the files of an open study: version control, a sync program, an
 * editor. Made by {@link StudySession#findOutsideChanges}, compared by {@link StudySession#compare} and taken over by
 * {@link StudySession#takeOver}.
 *
 * @since 0.1
 */
public final class OutsideChanges {

	/**
	 * What to take over.
	 *
	 * @since 0.1
	 */
	public enum Choice {
		/** All of it; what was not saved in the files concerned is given up, but can be brought back by undo. */
		ALL,
		/**
		 * What was not changed here too. Where both changed a file, what is open here stays and is written by the next
		 * save, which keeps a copy of the other version beside it.
		 */
		WHERE_UNCHANGED_HERE,
		/** Nothing: what is open here is written by the next save, which keeps copies of the other versions beside it. */
		NOTHING
	}

	private final List<Path> files;
	private final StudyOpening opening;
	/** How many saves the session had begun when the files were looked at. */
	private final int saves;

	OutsideChanges(List<Path> files, StudyOpening opening, int saves) {
		this.files = List.copyOf(files);
		this.opening = opening;
		this.saves = saves;
	}

	/** @return the files that were changed, added or deleted, relative to the study's folder; not empty */
	public List<Path> getFiles() {
		return files;
	}

	/** @return what is wrong with the study as it is on disk now */
	public List<Finding> getFindings() {
		return List.copyOf(opening.findings());
	}

	int saves() {
		return saves;
	}

	StudyOpening opening() {
		return opening;
	}
}
