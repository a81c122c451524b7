package org.themewright.core.internal;

import java.time.Clock;

import org.eclipse.core.runtime.RegistryFactory;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.migration.StudyMigrations;

/**
 * What a session needs of the world around it. Tests give it another.
 *
 * @param disk where files are written
 * @param clock what time it is
 * @param migrations how older studies are brought up to date
 */
public record Environment(Disk disk, Clock clock, StudyMigrations migrations) {

	/** The real one. */
	public static Environment real() {
		return with(Clock.systemUTC());
	}

	/** The real one with a clock of the caller's. */
	public static Environment with(Clock clock) {
		return new Environment(Disk.REAL, clock, new StudyMigrations(RegistryFactory.getRegistry()));
	}
}
