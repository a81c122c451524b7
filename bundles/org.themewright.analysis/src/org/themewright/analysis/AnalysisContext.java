package org.themewright.analysis;

import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.themewright.core.snapshot.StudySnapshot;

/**
 * What a method of analysis works on.
 *
 * @param study      the study; offsets are UTF-16 code units, ranges half-open
 * @param parameters the values of the parameters the method declares
 * @param monitor    for progress and cancel, never null
 * @since 0.1
 */
public record AnalysisContext(StudySnapshot study, Parameters parameters, IProgressMonitor monitor) {

	/** Checks that nothing is null. */
	public AnalysisContext {
		Objects.requireNonNull(study);
		Objects.requireNonNull(parameters);
		Objects.requireNonNull(monitor);
	}

	/** @throws OperationCanceledException if the monitor was cancelled */
	public void checkCanceled() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
