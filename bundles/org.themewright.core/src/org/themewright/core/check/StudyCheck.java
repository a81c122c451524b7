package org.themewright.core.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Kind;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.StudySession.Access;
import org.themewright.core.backup.BackupReason;
import org.themewright.core.internal.check.FileCheck;
import org.themewright.core.internal.check.ObjectCheck;
import org.themewright.core.internal.files.FileProblems;

/**
 * Finds what is wrong with a study on disk, and mends what can be mended without loss. May be called by any thread, but
 * not by the user interface's: a large study takes seconds.
 *
 * @since 0.1
 */
public final class StudyCheck {

	/**
	 * What a repair did.
	 *
	 * @param mended what is not wrong any more
	 * @param remaining what still is, because only people can decide
	 * @since 0.1
	 */
	public record Repair(List<Finding> mended, List<Finding> remaining) {

		/** Takes copies of the lists. */
		public Repair {
			mended = List.copyOf(mended);
			remaining = List.copyOf(remaining);
		}
	}

	private final Path folder;

	/** @param folder the folder of a study, not null */
	public StudyCheck(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/**
	 * Looks at everything: whether files can be read, are of the present format and say what they were saved to say,
	 * whether references lead somewhere, ids are unique and codings stand on their words, imported files and backups are
	 * as they were, and nothing lies about. Writes nothing, and works while the study is open elsewhere.
	 *
	 * @param monitor for progress and cancel, or null
	 * @return what was found, the worst first; empty when all is well
	 * @throws StudyException if the folder is no study or its main file cannot be used
	 * @throws OperationCanceledException if cancelled
	 */
	public List<Finding> run(IProgressMonitor monitor) throws StudyException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		List<Finding> findings = new ArrayList<>();
		try (StudySession session = StudySession.open(folder, Access.READ, progress.split(6))) {
			findings.addAll(session.getFindings());
			findings.addAll(new ObjectCheck(session).run());
			findings.addAll(new FileCheck(session).run(progress.split(4)));
		} catch (IOException e) {
			throw new StudyException(folder, NLS.bind(Messages.cannotCheck, FileProblems.reason(e)), e);
		}
		return sorted(findings);
	}

	/**
	 * Mends what can be mended without loss, after a backup: brings files to the present format, gives ids to objects that
	 * have none or that of another, puts codings on their words again where these are found, notes the new text where
	 * something else changed it, and deletes what an interrupted program left behind.
	 *
	 * @param monitor for progress and cancel, or null
	 * @return what was mended and what is left
	 * @throws StudyException if the study is open elsewhere, cannot be saved or cannot be backed up; nothing was changed
	 * @throws OperationCanceledException if cancelled; nothing was changed
	 */
	public Repair repair(IProgressMonitor monitor) throws StudyException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		List<Finding> before = run(progress.split(3));
		if (before.stream().noneMatch(each -> each.kind().isMendable())) {
			return new Repair(List.of(), before);
		}
		try (StudySession session = StudySession.open(folder, progress.split(2))) {
			if (session.isReadOnly()) {
				throw new StudyException(folder, session.getReadOnlyReason());
			}
			session.getBackups().take(BackupReason.BEFORE_REPAIR, progress.split(2));
			session.save(progress.split(1));
			deleteLeftovers(before);
		}
		List<Finding> after = run(progress.split(2));
		return new Repair(before.stream().filter(each -> after.stream().noneMatch(other -> isSame(each, other))).toList(),
				after);
	}

	private void deleteLeftovers(List<Finding> findings) throws StudyException {
		for (Finding each : findings) {
			Path file = folder.resolve(each.file().toString());
			if (each.kind() == Kind.LEFTOVER) {
				try {
					Files.deleteIfExists(file);
				} catch (IOException e) {
					throw new StudyException(file, NLS.bind(Messages.cannotDelete, FileProblems.reason(e)), e);
				}
			}
		}
	}

	private static boolean isSame(Finding one, Finding other) {
		return one.kind() == other.kind() && one.file().equals(other.file()) && one.message().equals(other.message());
	}

	private static List<Finding> sorted(List<Finding> findings) {
		return findings.stream().distinct().sorted(Comparator.comparing(Finding::severity).reversed()
				.thenComparing(finding -> finding.file().toString()).thenComparingInt(Finding::line)).toList();
	}
}
