package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.themewright.core.edit.AutoCoding;
import org.themewright.core.edit.AutoCoding.Place;
import org.themewright.core.edit.AutoCoding.Proposal;
import org.themewright.core.edit.AutoCoding.Unit;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.text.TextRange;

/** Works out in a job what would be coded of the hits of a search. */
final class HitProposals extends Job {

	private final Display display = Display.getCurrent();
	private final StudySnapshot study;
	private final List<FoundPlace> places;
	private final Unit unit;
	private final String codeId;
	private final String researcherId;
	private final Consumer<List<Proposal>> done;

	/**
	 * Made on the UI thread.
	 *
	 * @param codeId null for a code that does not exist yet
	 * @param done told on the UI thread, unless the job is cancelled before
	 */
	HitProposals(StudySnapshot study, List<FoundPlace> places, Unit unit, String codeId, String researcherId,
			Consumer<List<Proposal>> done) {
		super(Messages.codeHitsJob);
		this.study = study;
		this.places = places;
		this.unit = unit;
		this.codeId = codeId;
		this.researcherId = researcherId;
		this.done = done;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.codeHitsJob, 100);
		try {
			List<Place> found = locate(progress.split(50));
			List<Proposal> proposals = AutoCoding.propose(study, found, unit, codeId, researcherId, progress.split(50));
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!monitor.isCanceled()) {
						done.accept(proposals);
					}
				});
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	/** Where the words are now; those that are gone are left out. */
	private List<Place> locate(SubMonitor monitor) {
		monitor.setWorkRemaining(places.size());
		Map<String, SourceData> sources = study.sourcesById();
		List<Place> result = new ArrayList<>();
		for (FoundPlace each : places) {
			monitor.split(1);
			SourceData source = sources.get(each.hit().objectId());
			TextRange range = source == null ? null : each.locate(source.text());
			if (range != null) {
				result.add(new Place(source.id(), range));
			}
		}
		return result;
	}
}
