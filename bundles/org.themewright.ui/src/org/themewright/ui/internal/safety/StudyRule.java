package org.themewright.ui.internal.safety;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;

/**
 * Lets jobs follow one another that write the same files of a study. Saves and backups go on side by side; whoever opens,
 * closes, restores or mends a study waits for both.
 *
 * @param folder the folder of the study, absolute
 * @param part which of its files
 */
public record StudyRule(Path folder, Part part) implements ISchedulingRule {

	/** Files that one job at a time writes. */
	public enum Part {
		/** Those of the study itself. */
		STUDY,
		/** Its backups. */
		BACKUPS
	}

	/** For a job that has the whole folder to itself. */
	public static ISchedulingRule whole(Path folder) {
		return MultiRule.combine(new StudyRule(folder, Part.STUDY), new StudyRule(folder, Part.BACKUPS));
	}

	@Override
	public boolean contains(ISchedulingRule rule) {
		return equals(rule);
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return equals(rule) || rule instanceof MultiRule several && several.isConflicting(this);
	}
}
