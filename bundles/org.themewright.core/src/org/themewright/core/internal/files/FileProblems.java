package org.themewright.core.internal.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudyException;

/** Says what is wrong with a file in words that help. */
public final class FileProblems {

	private FileProblems() {
	}

	/** A file could not be written; what was there is still there. */
	public static StudyException cannotWrite(Path file, IOException problem) {
		return new StudyException(file, NLS.bind(Messages.cannotWrite, reason(problem)), problem);
	}

	/** A file could not be deleted, and so nothing was. */
	public static StudyException cannotDelete(Path file, IOException problem) {
		return new StudyException(file, NLS.bind(Messages.cannotDelete, reason(problem)), problem);
	}

	/** A save that was cut off could not be brought to an end. */
	public static StudyException unfinished(Path folder, IOException problem) {
		return new StudyException(folder, NLS.bind(Messages.unfinished, reason(problem)), problem);
	}

	/** Why, without the name of the file. */
	public static String reason(Throwable problem) {
		return switch (problem) {
		case NoSuchFileException e -> Messages.reasonMissing;
		case AccessDeniedException e -> Messages.reasonDenied;
		case FileAlreadyExistsException e -> Messages.reasonNoFolder;
		case FileSystemException e when e.getReason() != null -> translated(e.getReason());
		default -> problem.getMessage() == null ? problem.getClass().getSimpleName()
				: translated(problem.getMessage());
		};
	}

	/** The words of the operating system for what users meet most. */
	private static String translated(String reason) {
		String lower = reason.toLowerCase(Locale.ROOT);
		if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("disk is full")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return Messages.reasonFull;
		}
		if (lower.contains("quota")) { //$NON-NLS-1$
			return Messages.reasonQuota;
		}
		if (lower.contains("read-only file system")) { //$NON-NLS-1$
			return Messages.reasonReadOnly;
		}
		if (lower.contains("name too long")) { //$NON-NLS-1$
			return Messages.reasonNameTooLong;
		}
		return reason.lines().findFirst().orElse(reason);
	}
}
