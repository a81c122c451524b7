package org.themewright.core.migration;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Brings the files of a study from one version of the format to the next. Contributed to the extension point
 * {@code org.themewright.core.studyMigration}.
 * <p>
 * A migration works on a copy. Only when all migrations have run and the copy can be opened without loss is the study
 * itself changed, all files in one step, after a backup. So a migration may throw at any point; the study is then as it
 * was.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface StudyMigration {

	/**
	 * Changes the files of the older version. When it returns, each of {@link MigrationFiles#getOlder()} must say the new
	 * version in the attribute {@code formatVersion} of its first element, or be deleted. Called by a thread that is not
	 * the user interface's.
	 *
	 * @param files the copy of the study, not null
	 * @param monitor for progress and cancel, not null
	 * @throws IOException when a file cannot be brought to the new version; the message says which and why, for people
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
	 */
	void migrate(MigrationFiles files, IProgressMonitor monitor) throws IOException;
}
