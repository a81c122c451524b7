package org.themewright.ui.internal.results;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.Passage;
import org.themewright.core.StudySession;
import org.themewright.model.Coding;
import org.themewright.ui.internal.codings.CodingsView;
import org.themewright.ui.internal.widgets.PassagesDialog;

/** Leads from a result to the words: codings to the view of codings, one other passage to its transcript, several to a
 * list of their own. */
final class EvidenceOpener {

	private EvidenceOpener() {
	}

	/** Finds the passages in a job, and shows them. Called on the UI thread. */
	static void open(IWorkbenchWindow window, StudySession session, String title, Evidence evidence) {
		if (evidence == Evidence.NONE) {
			return;
		}
		Display display = window.getShell().getDisplay();
		Job job = Job.create(NLS.bind(Messages.findingPassages, title), (ICoreRunnable) monitor -> {
			List<Passage> passages = evidence.passages();
			boolean coded = passages.stream().map(Passage::codingId).allMatch(Objects::nonNull);
			if (!passages.isEmpty() && !monitor.isCanceled()) {
				display.asyncExec(() -> show(window, session, title, passages, coded));
			}
		});
		job.schedule();
	}

	private static void show(IWorkbenchWindow window, StudySession session, String title, List<Passage> passages,
			boolean coded) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null || session.getStudy() == null) {
			return;
		}
		if (!coded && passages.size() == 1) {
			Passage only = passages.getFirst();
			PassagesDialog.reveal(page, session, only.sourceId(), only.start(), only.end());
			return;
		}
		if (!coded) {
			new PassagesDialog(window.getShell(), session, Messages.passages,
					NLS.bind(Messages.passagesOf, passages.size(), title), passages.stream()
							.map(each -> new PassagesDialog.Passage(each.sourceId(), each.start(), each.end(), "")).toList()) //$NON-NLS-1$
					.open();
			return;
		}
		Set<String> ids = new HashSet<>();
		passages.forEach(each -> ids.add(each.codingId()));
		List<Coding> codings = session.getStudy().getCodingSets().stream().flatMap(set -> set.getCodings().stream())
				.filter(coding -> ids.contains(coding.getId())).toList();
		CodingsView.show(page, title, codings);
	}
}
