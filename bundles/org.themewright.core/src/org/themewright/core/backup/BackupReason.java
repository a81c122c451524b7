package org.themewright.core.backup;

/**
 * Why a backup was taken.
 *
 * @since 0.1
 */
public enum BackupReason {
	/** The study had been saved. */
	SAVED,
	/** The study was closed. */
	CLOSED,
	/** A backup was about to be restored. */
	BEFORE_RESTORE,
	/** Something damaged was about to be repaired. */
	BEFORE_REPAIR,
	/** The study was about to be brought to a newer format. */
	BEFORE_MIGRATION,
	/** Somebody asked for it. */
	BY_HAND;

	/** @return whether such backups are taken by themselves as work goes on; others are kept longer */
	public boolean isRoutine() {
		return this == SAVED || this == CLOSED;
	}

	/** @return the reason for people, beginning in lower case */
	public String getLabel() {
		return switch (this) {
		case SAVED -> Messages.reasonSaved;
		case CLOSED -> Messages.reasonClosed;
		case BEFORE_RESTORE -> Messages.reasonBeforeRestore;
		case BEFORE_REPAIR -> Messages.reasonBeforeRepair;
		case BEFORE_MIGRATION -> Messages.reasonBeforeMigration;
		case BY_HAND -> Messages.reasonByHand;
		};
	}
}
