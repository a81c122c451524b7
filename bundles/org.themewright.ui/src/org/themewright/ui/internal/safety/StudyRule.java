package org.themewright.ui.internal.safety;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Lets jobs that open, back up, restore or close the study in a folder follow one another.
 *
 * @param folder the folder, absolute
 */
public record StudyRule(Path folder) implements ISchedulingRule {

	@Override
	public boolean contains(ISchedulingRule rule) {
		return equals(rule);
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return equals(rule);
	}
}
