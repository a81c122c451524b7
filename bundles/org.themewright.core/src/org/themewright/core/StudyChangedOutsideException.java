package org.themewright.core;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * Files that a save would write were changed by something else since they were read. Nothing was written; the caller
 * asks what to do and calls {@link StudySession#takeOver}.
 *
 * @since 0.1
 */
public final class StudyChangedOutsideException extends StudyException {

	private static final long serialVersionUID = 1L;
	private static final int SHOWN = 5;

	private final transient List<Path> files;

	/**
	 * @param folder the folder of the study, not null
	 * @param files the files, relative to it, not empty
	 */
	public StudyChangedOutsideException(Path folder, List<Path> files) {
		super(folder, NLS.bind(Messages.changedOutside, files.stream().limit(SHOWN).map(Path::toString)
				.collect(Collectors.joining(", ", "", files.size() > SHOWN ? ", \u2026" : "")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		this.files = List.copyOf(files);
	}

	/** @return the files, relative to the folder of the study */
	public List<Path> getFiles() {
		return files;
	}
}
