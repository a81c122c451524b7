package org.themewright.core.backup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups of a study are kept. The last few of those taken as work goes on, and as many of those taken by hand or
 * before something, so that an afternoon of saving does not push out the state before a restore. Beyond these the newest
 * of each day, then the newest of each week.
 *
 * @param last how many of the newest are kept of either kind, 1 or more
 * @param days of how many days, the present one among them, the newest is kept; 0 or more
 * @param weeks of how many weeks from Monday to Sunday, the present one among them, the newest is kept; 0 or more
 * @param share how much of the space that is free or used by backups these may use, more than 0 and at most 1
 * @since 0.1
 */
public record BackupPolicy(int last, int days, int weeks, double share) {

	/** The last ten, the newest of each day for 14 days and of each week for a year, in a tenth of the free space. */
	public static final BackupPolicy DEFAULT = new BackupPolicy(10, 14, 52, 0.1);

	/**
	 * Checks the numbers.
	 *
	 * @throws IllegalArgumentException if one is out of its range
	 */
	public BackupPolicy {
		if (last < 1 || days < 0 || weeks < 0 || !(share > 0 && share <= 1)) {
			throw new IllegalArgumentException("last " + last + ", days " + days + ", weeks " + weeks + ", share " + share); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	/**
	 * Says which backups are not kept any longer, whatever space there is. Those that cannot be restored take nobody's
	 * place and go when the weeks are over.
	 *
	 * @param newestFirst all backups of a study, in the order in which they were taken, the newest first
	 * @param now the present time, with the zone in which days begin
	 * @return those not kept, in the same order; never the newest that is usable
	 */
	public List<Backup> expendable(List<Backup> newestFirst, ZonedDateTime now) {
		LocalDate today = now.toLocalDate();
		LocalDate beforeDays = today.minusDays(days);
		LocalDate beforeWeeks = monday(today).minusWeeks(weeks);
		Set<LocalDate> daysSeen = new HashSet<>();
		Set<LocalDate> weeksSeen = new HashSet<>();
		int routine = 0;
		int special = 0;
		List<Backup> result = new ArrayList<>();
		for (Backup each : newestFirst) {
			LocalDate day = each.created().atZone(now.getZone()).toLocalDate();
			LocalDate week = monday(day);
			boolean kept;
			if (each.isUsable()) {
				boolean newestOfDay = daysSeen.add(day);
				boolean newestOfWeek = weeksSeen.add(week);
				kept = (each.reason().isRoutine() ? ++routine : ++special) <= last
						|| newestOfDay && day.isAfter(beforeDays) || newestOfWeek && week.isAfter(beforeWeeks);
			} else {
				kept = week.isAfter(beforeWeeks);
			}
			if (!kept) {
				result.add(each);
			}
		}
		return result;
	}

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/**
	 * @param free the bytes that are free on the disk
	 * @param used the bytes that backups use now
	 * @return the bytes that backups may use
	 */
	public long limit(long free, long used) {
		return (long) (share * ((double) free + used));
	}
}
