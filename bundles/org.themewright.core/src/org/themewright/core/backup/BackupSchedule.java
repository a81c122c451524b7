package org.themewright.core.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Says when a backup of an open study is due: after a save, but not after each, and at the end of the work. Any thread.
 *
 * @since 0.1
 */
public final class BackupSchedule {

	/** How old the newest backup is, unless set otherwise, when a save makes the next one due. */
	public static final Duration INTERVAL = Duration.ofMinutes(15);

	private Duration interval = INTERVAL;
	private Instant newest;
	private boolean saved;

	/** @param newest when the newest backup of the study was taken; null when there is none */
	public BackupSchedule(Instant newest) {
		this.newest = newest;
	}

	/** @param interval how old the newest backup is when a save makes the next one due; zero or more */
	public synchronized void setInterval(Duration interval) {
		if (interval.isNegative()) {
			throw new IllegalArgumentException(interval.toString());
		}
		this.interval = interval;
	}

	/** Notes that the study was saved. */
	public synchronized void saved() {
		saved = true;
	}

	/**
	 * @param now the present time
	 * @return whether a backup is due: something was saved that no backup holds, and the last attempt is long enough ago.
	 *         A clock that was set back makes it due as well
	 */
	public synchronized boolean isDue(Instant now) {
		return saved && (newest == null || now.isBefore(newest) || !now.isBefore(newest.plus(interval)));
	}

	/** @return whether a backup is due when the study is closed: something was saved that no backup holds */
	public synchronized boolean isDueOnClose() {
		return saved;
	}

	/**
	 * Notes that a backup begins; what is saved from now on may not be in it.
	 *
	 * @param now the present time
	 */
	public synchronized void begun(Instant now) {
		newest = Objects.requireNonNull(now);
		saved = false;
	}

	/** Notes that the backup begun last was not taken. The next attempt is due after a while, or on close. */
	public synchronized void failed() {
		saved = true;
	}
}
