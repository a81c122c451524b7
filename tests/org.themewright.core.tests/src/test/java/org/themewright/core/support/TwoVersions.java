package org.themewright.core.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.internal.files.Housekeeping;
import org.themewright.model.Study;

/** An open study whose files something else changes. */
public final class TwoVersions {

	/** What something else does to the study. */
	@FunctionalInterface
	public interface Other {
		/** Changes the study; it is saved afterwards. */
		void change(StudySession session) throws IOException, StudyException;
	}

	private TwoVersions() {
	}

	/**
	 * Has a copy of a saved study changed, and the files of the study then made those of the copy.
	 *
	 * @return the study as it is read from the files
	 */
	public static Study change(StudySession mine, Other other) throws IOException, StudyException {
		Path copy = Files.createTempDirectory("Ünïcode copy ");
		try {
			copy(mine.getFolder(), copy);
			try (StudySession session = StudySession.open(copy, null)) {
				other.change(session);
				session.save(null);
			}
			empty(mine.getFolder());
			copy(copy, mine.getFolder());
		} finally {
			delete(copy);
		}
		return read(mine.getFolder());
	}

	/** Reads a study that another session has open. */
	public static Study read(Path folder) throws StudyException {
		try (StudySession reader = StudySession.open(folder, StudySession.Access.READ, null)) {
			return reader.getStudy();
		}
	}

	/** Copies what belongs to a study into another folder. */
	public static void copy(Path from, Path to) throws IOException {
		for (Path each : files(from)) {
			Path target = to.resolve(from.relativize(each).toString());
			if (Files.isDirectory(each)) {
				Files.createDirectories(target);
			} else {
				Files.copy(each, target);
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

	private static void empty(Path folder) throws IOException {
		for (Path each : files(folder).reversed()) {
			Files.delete(each);
		}
	}

	/** Folders come before what is in them. */
	private static List<Path> files(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(each -> !each.equals(folder) && !each.toString().contains(Housekeeping.NAME)).sorted()
					.toList();
		}
	}
}
