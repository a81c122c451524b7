package org.themewright.core.backup;

import java.time.Instant;
import java.util.Objects;

/**
 * What is known of one backup of a study.
 *
 * @param id names it within the study, not null
 * @param created when it was taken; of one that cannot be read, what its file says
 * @param reason why it was taken; null when it cannot be read
 * @param studyName the name the study had; null when it cannot be read
 * @param files how many files it holds
 * @param bytes how large these are together, as they are in the study
 * @param ownBytes how much of the disk would be free without it: what no other backup shares
 * @param problem why it cannot be restored in full, fit to be shown; null when nothing is known against it
 * @since 0.1
 */
public record Backup(String id, Instant created, BackupReason reason, String studyName, int files, long bytes,
		long ownBytes, String problem) {

	/** Checks what must not be null. */
	public Backup {
		Objects.requireNonNull(id);
		Objects.requireNonNull(created);
	}

	/** @return whether nothing is known against it; {@link StudyBackups#verify} looks closer */
	public boolean isUsable() {
		return problem == null;
	}
}
