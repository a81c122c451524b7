package org.themewright.ui.internal.search;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;

/** Runs a query anew after it was narrowed or put in another order. */
final class SearchAgain extends Job {

	private final TranscriptQuery query;

	SearchAgain(TranscriptQuery query) {
		super(query.getLabel());
		this.query = query;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		return query.run(monitor);
	}
}
