package org.themewright.ui.internal.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.themewright.analysis.export.CsvExport;
import org.themewright.core.AtomicFiles;
import org.themewright.core.StudySession;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.exchange.quotes.FoundQuote;
import org.themewright.exchange.quotes.FoundQuotes;
import org.themewright.model.Code;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.SavedSearch;
import org.themewright.model.Speaker;
import org.themewright.model.StudyObjects;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.Transcript;
import org.themewright.search.HitKind;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditors;

/** What is made of hits elsewhere: saved searches, files, memos, diagrams. */
final class HitsOut {

	private static final String BYTE_ORDER_MARK = "\ufeff"; //$NON-NLS-1$
	private static final String[] SUFFIXES = { "xlsx", "docx", "csv" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** A memo is to be read. */
	private static final int MOST_IN_MEMO = 500;
	private static final int COLUMN = 260;
	private static final int ROW = 90;
	private static final int IN_COLUMN = 8;

	private HitsOut() {
	}

	/**
	 * Does something with the hits of each study, in turn.
	 *
	 * @param places the hits
	 * @param action told the hits of one study; returns what was done, or null
	 * @return what was done, with the names of the studies where there are several; null for nothing
	 */
	static String inEachStudy(List<FoundPlace> places, Function<List<FoundPlace>, String> action) {
		Map<StudySession, List<FoundPlace>> byStudy = byStudy(places);
		List<String> all = new ArrayList<>();
		byStudy.forEach((session, in) -> {
			String done = action.apply(in);
			if (done != null) {
				all.add(byStudy.size() == 1 ? done : NLS.bind(Messages.inStudy, session.getStudy().getName(), done));
			}
		});
		return all.isEmpty() ? null : String.join(" \u00B7 ", all); //$NON-NLS-1$
	}

	private static Map<StudySession, List<FoundPlace>> byStudy(List<FoundPlace> places) {
		return places.stream()
				.collect(Collectors.groupingBy(each -> each.in().session(), LinkedHashMap::new, Collectors.toList()));
	}

	/** The title of a window that is about one study, which it names where several are open. */
	static String title(String title, StudySession session) {
		return PlatformUI.getWorkbench().getService(OpenStudies.class).getSessions().size() == 1 ? title
				: NLS.bind(Messages.inStudy, title, session.getStudy().getName());
	}

	/** Keeps a search in its study, of several the first, after asking for a name; its hits count as seen. Returns what was done, or null. */
	static String save(Shell shell, TranscriptQuery query, String layout) {
		if (query.isForSimilar()) {
			return null;
		}
		StudySession session = query.sessions().getFirst();
		String done = save(shell, session, query.state(), layout);
		return done == null || query.sessions().size() == 1 ? done
				: NLS.bind(Messages.inStudy, session.getStudy().getName(), done);
	}

	/** Keeps a query in a study after asking for a name. Returns what was done, or null. */
	static String save(Shell shell, StudySession session, SearchState state, String layout) {
		if (refuses(shell, session)) {
			return null;
		}
		OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
		SavedSearch search = SavedSearchDialog.save(shell, session, state, layout, studies.getResearcher(session));
		if (search == null) {
			return null;
		}
		PlatformUI.getWorkbench().getService(SavedSearches.class).begin(session, search);
		return NLS.bind(Messages.searchSaved, search.getName());
	}

	private static boolean refuses(Shell shell, StudySession session) {
		if (session.isReadOnly()) {
			MessageDialog.openInformation(shell, Messages.readOnlyTitle,
					NLS.bind(Messages.readOnly, session.getReadOnlyReason()));
		}
		return session.isReadOnly();
	}

	/** Asks for a file and writes hits to it in a job. */
	static void export(Shell shell, TranscriptQuery query, List<FoundPlace> places) {
		if (places.isEmpty()) {
			return;
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.exportTitle);
		dialog.setFilterExtensions(new String[] { "*.xlsx", "*.docx", "*.csv" }); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		dialog.setFilterNames(Messages.exportKinds.split("\n")); //$NON-NLS-1$
		dialog.setFileName("hits.xlsx"); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			export(query.getLabel(), places, file(chosen, dialog.getFilterIndex()));
		}
	}

	/** The suffix says how it is written; where there is none of ours, the filter does. */
	private static Path file(String chosen, int filter) {
		String lower = chosen.toLowerCase(Locale.ROOT);
		for (String each : SUFFIXES) {
			if (lower.endsWith('.' + each)) {
				return Path.of(chosen).toAbsolutePath();
			}
		}
		return Path.of(chosen + '.' + SUFFIXES[Math.max(0, filter)]).toAbsolutePath();
	}

	/** Begins to write hits to a file, whose suffix says how. */
	static Job export(String title, List<FoundPlace> places, Path file) {
		Map<StudySnapshot, List<FoundPlace>> snapshots = new LinkedHashMap<>();
		byStudy(places).forEach((session, in) -> snapshots.put(session.snapshot(), in));
		Job job = Job.create(NLS.bind(Messages.exporting, file), (ICoreRunnable) monitor -> write(title, snapshots, file, monitor));
		job.setUser(true);
		job.schedule();
		return job;
	}

	private static void write(String title, Map<StudySnapshot, List<FoundPlace>> places, Path file,
			IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.exporting, file), places.size());
		List<FoundQuote> quotes = new ArrayList<>();
		places.forEach((study, in) -> quotes.addAll(new HitQuotes(study).of(in, progress.split(in.size()))));
		try {
			ByteArrayOutputStream content = new ByteArrayOutputStream();
			String name = file.toString().toLowerCase(Locale.ROOT);
			if (name.endsWith(".docx")) { //$NON-NLS-1$
				FoundQuotes.docx(title, quotes, content);
			} else if (name.endsWith(".xlsx")) { //$NON-NLS-1$
				FoundQuotes.xlsx(quotes, content);
			} else {
				StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
				CsvExport.write(FoundQuotes.table(quotes), text);
				content.write(text.toString().getBytes(StandardCharsets.UTF_8));
			}
			AtomicFiles.write(file, content.toByteArray());
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.exportFailed, file, e.getMessage()), e));
		}
	}

	/** Writes hits of one study with their references into a new memo and opens it. Returns what was done, or null. */
	static String memo(IWorkbenchPage page, TranscriptQuery query, List<FoundPlace> places) {
		if (places.isEmpty() || refuses(page.getWorkbenchWindow().getShell(), places.getFirst().in().session())) {
			return null;
		}
		StudySession session = places.getFirst().in().session();
		List<FoundPlace> written = places.subList(0, Math.min(MOST_IN_MEMO, places.size()));
		String text = written.stream()
				.map(each -> HitText.withReference(each.hit(), each.in().transcript()))
				.collect(Collectors.joining("\n\n")); //$NON-NLS-1$
		OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
		Memo memo = new MemoOperations(session).create(NLS.bind(Messages.memoTitle, query.getText()), text,
				studies.getResearcher(session), null);
		StudyEditors.open(page, session, memo);
		return written.size() == places.size() ? NLS.bind(Messages.memoDone, written.size())
				: NLS.bind(Messages.memoDoneSome, written.size(), places.size());
	}

	/**
	 * Draws the codes that hits of one study are coded with, and the participants who speak, in a new diagram and opens it, as one
	 * command. Returns what was done, or why nothing was.
	 */
	static String diagram(IWorkbenchPage page, List<FoundPlace> places) {
		if (places.isEmpty() || refuses(page.getWorkbenchWindow().getShell(), places.getFirst().in().session())) {
			return null;
		}
		StudySession session = places.getFirst().in().session();
		List<Identified> codes = codes(session, places);
		List<Identified> participants = participants(places);
		if (codes.isEmpty() && participants.isEmpty()) {
			return Messages.diagramNothing;
		}
		ThemeDiagram[] made = new ThemeDiagram[1];
		session.execute(Messages.diagramCommand, () -> {
			made[0] = new StudyOperations(session).createDiagram(Messages.diagramName);
			int next = column(session, made[0], codes, 0);
			column(session, made[0], participants, next);
		});
		StudyEditors.open(page, session, made[0]);
		return NLS.bind(Messages.diagramDone, codes.size(), participants.size());
	}

	/** Adds nodes in columns from x on; returns where the next column is. */
	private static int column(StudySession session, ThemeDiagram diagram, List<Identified> objects, int x) {
		DiagramOperations operations = new DiagramOperations(session);
		for (int i = 0; i < objects.size(); i++) {
			operations.add(diagram, List.of(objects.get(i)), x + i / IN_COLUMN * COLUMN, i % IN_COLUMN * ROW);
		}
		return x + (objects.size() + IN_COLUMN - 1) / IN_COLUMN * COLUMN;
	}

	private static List<Identified> codes(StudySession session, List<FoundPlace> places) {
		Set<String> ids = places.stream().flatMap(each -> each.hit().codeIds().stream()).collect(Collectors.toSet());
		places.stream().filter(each -> each.in().kind() == HitKind.CODE).forEach(each -> ids.add(each.hit().objectId()));
		List<Identified> result = new ArrayList<>();
		for (Code each : StudyObjects.allCodes(session.getStudy().getCodebook())) {
			if (ids.contains(each.getId())) {
				result.add(each);
			}
		}
		places.stream().map(FoundPlace::in).distinct()
				.filter(each -> each.kind() == HitKind.THEME || each.kind() == HitKind.MEMO).map(FoundIn::object)
				.filter(each -> each != null).forEach(result::add);
		return result;
	}

	/** Who speaks the hits; where that is not known, who takes part in the interview. */
	private static List<Identified> participants(List<FoundPlace> places) {
		Set<Identified> result = new LinkedHashSet<>();
		Map<FoundIn, List<FoundPlace>> byTranscript = places.stream()
				.collect(Collectors.groupingBy(FoundPlace::in, LinkedHashMap::new, Collectors.toList()));
		byTranscript.forEach((in, hits) -> {
			Transcript transcript = in.transcript();
			for (FoundPlace each : transcript == null ? List.<FoundPlace>of() : hits) {
				int turn = each.hit().turn();
				Speaker speaker = turn < 0 || turn >= transcript.getTurns().size() ? null
						: transcript.getTurns().get(turn).getSpeaker();
				if (speaker != null && speaker.getParticipant() != null) {
					result.add(speaker.getParticipant());
				} else {
					result.addAll(transcript.getParticipants());
				}
			}
		});
		return List.copyOf(result);
	}
}
