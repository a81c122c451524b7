package org.themewright.core.backup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

/** When a backup is due. */
class BackupScheduleTest {

	private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

	@Test
	void theFirstSaveIsBackedUpAtOnce() {
		BackupSchedule schedule = new BackupSchedule(null);
		assertFalse(schedule.isDue(NOON));
		assertFalse(schedule.isDueOnClose());
		schedule.saved();
		assertTrue(schedule.isDue(NOON));
		assertTrue(schedule.isDueOnClose());
	}

	@Test
	void aSaveIsBackedUpWhenTheNewestIsOldEnoughAndOnCloseInAnyCase() {
		BackupSchedule schedule = new BackupSchedule(NOON);
		schedule.saved();
		assertFalse(schedule.isDue(NOON.plus(BackupSchedule.INTERVAL).minusMillis(1)));
		assertTrue(schedule.isDueOnClose());
		assertTrue(schedule.isDue(NOON.plus(BackupSchedule.INTERVAL)));
	}

	@Test
	void nothingIsDueWithoutASave() {
		BackupSchedule schedule = new BackupSchedule(NOON);
		assertFalse(schedule.isDue(NOON.plus(Duration.ofDays(900))));
		schedule.saved();
		schedule.begun(NOON);
		assertFalse(schedule.isDue(NOON.plus(Duration.ofDays(900))));
		assertFalse(schedule.isDueOnClose());
	}

	@Test
	void whatIsSavedWhileABackupIsTakenIsDueLater() {
		BackupSchedule schedule = new BackupSchedule(null);
		schedule.saved();
		schedule.begun(NOON);
		schedule.saved();
		assertFalse(schedule.isDue(NOON.plusSeconds(60)));
		assertTrue(schedule.isDueOnClose());
		assertTrue(schedule.isDue(NOON.plus(BackupSchedule.INTERVAL)));
	}

	@Test
	void afterAFailureItIsNotTriedWithEachSave() {
		BackupSchedule schedule = new BackupSchedule(null);
		schedule.saved();
		schedule.begun(NOON);
		schedule.failed();
		assertFalse(schedule.isDue(NOON.plusSeconds(60)));
		assertTrue(schedule.isDueOnClose());
		assertTrue(schedule.isDue(NOON.plus(BackupSchedule.INTERVAL)));
	}

	@Test
	void aClockThatWasSetBackDoesNotPutBackupsOff() {
		BackupSchedule schedule = new BackupSchedule(NOON.plus(Duration.ofDays(300)));
		schedule.saved();
		assertTrue(schedule.isDue(NOON));
	}

	@Test
	void theIntervalCanBeSet() {
		BackupSchedule schedule = new BackupSchedule(NOON);
		schedule.saved();
		schedule.setInterval(Duration.ofMinutes(2));
		assertTrue(schedule.isDue(NOON.plusSeconds(120)));
		assertFalse(schedule.isDue(NOON.plusSeconds(119)));
		assertThrows(IllegalArgumentException.class, () -> schedule.setInterval(Duration.ofSeconds(-1)));
	}
}
