package org.themewright.core.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Which backups are kept. */
class BackupPolicyTest {

	private static final ZoneId ZONE = ZoneId.of("America/St_Johns");

	private static Backup backup(Instant created, BackupReason reason, boolean usable) {
		return new Backup(created + "-" + reason, created, usable ? reason : null, "Peers", 1, 1, 1,
				usable ? null : "damaged");
	}

	/** Backups of up to two years, most of them of the last days; the newest first. */
	private static List<Backup> backups(Random random, ZonedDateTime now, int count) {
		List<Backup> result = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			long minutes = random.nextInt(new int[] { 300, 3000, 30_000, 1_000_000 }[random.nextInt(4)]);
			result.add(backup(now.toInstant().minus(Duration.ofMinutes(minutes)).plusNanos(i),
					BackupReason.values()[random.nextInt(BackupReason.values().length)], random.nextInt(8) > 0));
		}
		result.sort(Comparator.comparing(Backup::created).reversed());
		return result;
	}

	private static ZonedDateTime now(Random random) {
		return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(63_000_000)).atZone(ZONE);
	}

	private static LocalDate day(Backup backup) {
		return backup.created().atZone(ZONE).toLocalDate();
	}

	private static List<Object> week(LocalDate day) {
		return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	private static List<Backup> kept(BackupPolicy policy, List<Backup> all, ZonedDateTime now) {
		List<Backup> result = new ArrayList<>(all);
		result.removeAll(policy.expendable(all, now));
		return result;
	}

	private static Optional<Backup> newest(List<Backup> all, Predicate<Backup> which) {
		return all.stream().filter(Backup::isUsable).filter(which).findFirst();
	}

	@Property
	void keepsTheLastTheNewestOfEachDayAndOfEachWeekAndNothingElse(@ForAll Random random,
			@ForAll @IntRange(min = 0, max = 80) int count, @ForAll @IntRange(min = 1, max = 12) int last,
			@ForAll @IntRange(min = 0, max = 20) int days, @ForAll @IntRange(min = 0, max = 60) int weeks) {
		ZonedDateTime now = now(random);
		List<Backup> all = backups(random, now, count);
		List<Backup> expected = new ArrayList<>();
		all.stream().filter(each -> each.isUsable() && each.reason().isRoutine()).limit(last).forEach(expected::add);
		all.stream().filter(each -> each.isUsable() && !each.reason().isRoutine()).limit(last).forEach(expected::add);
		for (int i = 0; i < days; i++) {
			LocalDate day = now.toLocalDate().minusDays(i);
			newest(all, each -> day(each).equals(day)).ifPresent(expected::add);
		}
		for (int i = 0; i < weeks; i++) {
			List<Object> week = week(now.toLocalDate().minusWeeks(i));
			newest(all, each -> week(day(each)).equals(week)).ifPresent(expected::add);
			all.stream().filter(each -> !each.isUsable() && week(day(each)).equals(week)).forEach(expected::add);
		}
		assertEquals(all.stream().filter(expected::contains).toList(),
				kept(new BackupPolicy(last, days, weeks, 1), all, now));
	}

	@Property
	void whatWasKeptIsKeptWhenAskedAgain(@ForAll Random random, @ForAll @IntRange(min = 0, max = 80) int count) {
		ZonedDateTime now = now(random);
		List<Backup> kept = kept(BackupPolicy.DEFAULT, backups(random, now, count), now);
		assertEquals(List.of(), BackupPolicy.DEFAULT.expendable(kept, now));
	}

	/** Deleting after each backup loses no day and no week that deleting at the end would have kept. */
	@Property(tries = 100)
	void yearsOfBackupsLeaveTheNewestOfEachDayAndWeek(@ForAll Random random) {
		ZonedDateTime now = now(random);
		List<Backup> ever = new ArrayList<>();
		List<Backup> left = new ArrayList<>();
		for (int i = 0; i < 700; i++) {
			now = now.plusMinutes(random.nextInt(10) == 0 ? random.nextInt(30_000) : random.nextInt(1000));
			Backup taken = backup(now.toInstant().plusNanos(i), BackupReason.SAVED, true);
			ever.addFirst(taken);
			left.addFirst(taken);
			left = kept(BackupPolicy.DEFAULT, left, now);
		}
		assertEquals(kept(BackupPolicy.DEFAULT, ever, now), left);
		assertTrue(left.size() <= 10 + 13 + 52, left.size() + " are left");
	}

	@Property
	void theNewestUsableStays(@ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int count) {
		ZonedDateTime now = now(random);
		List<Backup> all = backups(random, now.minusYears(random.nextInt(20)), count);
		newest(all, each -> true).ifPresent(newest -> assertFalse(
				new BackupPolicy(1, 0, 0, 0.1).expendable(all, now).contains(newest)));
	}

	@Example
	void theStateBeforeARestoreOutlivesAnAfternoonOfSaving() {
		ZonedDateTime now = ZonedDateTime.of(2026, 11, 25, 18, 0, 0, 0, ZONE);
		List<Backup> all = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			all.add(backup(now.minusMinutes(15 * i).toInstant(), BackupReason.SAVED, true));
		}
		Backup before = backup(now.minusHours(6).toInstant(), BackupReason.BEFORE_RESTORE, true);
		all.add(before);
		assertEquals(all.subList(10, 20), BackupPolicy.DEFAULT.expendable(all, now));
	}

	@Example
	void aWeekBeginsOnMondayInTheZoneOfTheClock() {
		ZonedDateTime monday = ZonedDateTime.of(2026, 11, 23, 0, 5, 0, 0, ZONE);
		assertEquals(DayOfWeek.MONDAY, monday.getDayOfWeek());
		Backup sunday = backup(monday.minusMinutes(10).toInstant(), BackupReason.SAVED, true);
		Backup saturday = backup(monday.minusDays(1).minusMinutes(10).toInstant(), BackupReason.SAVED, true);
		Backup newest = backup(monday.toInstant(), BackupReason.SAVED, true);
		assertEquals(List.of(saturday), new BackupPolicy(1, 0, 2, 0.1).expendable(List.of(newest, sunday, saturday), monday));
	}

	@Property
	void theLimitIsAShareOfWhatWouldBeFreeWithoutBackups(@ForAll @IntRange(min = 0) int free,
			@ForAll @IntRange(min = 0) int used) {
		assertEquals(((long) free + used) / 4, new BackupPolicy(1, 0, 0, 0.25).limit(free, used));
		assertTrue(BackupPolicy.DEFAULT.limit(Long.MAX_VALUE, used) > 1L << 59, "an unknown size is no limit");
	}

	@ParameterizedTest
	@CsvSource({ "0,1,1,0.1", "1,-1,1,0.1", "1,1,-1,0.1", "1,1,1,0", "1,1,1,1.01", "1,1,1,NaN", "1,1,1,-0.5" })
	void numbersOutOfRangeAreRefused(int last, int days, int weeks, double share) {
		assertThrows(IllegalArgumentException.class, () -> new BackupPolicy(last, days, weeks, share));
	}
}
