package org.themewright.ui.internal.results;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisMethodRegistry;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.ParameterException;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.Scope;
import org.themewright.analysis.TextResult;
import org.themewright.analysis.TextResult.Paragraph;
import org.themewright.analysis.runs.AnalysisRecord;
import org.themewright.analysis.runs.KeptAnalyses;
import org.themewright.analysis.runs.RunComparison;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.AnalysisRun;
import org.themewright.model.Researcher;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.internal.codings.BlindCoding;

/** Analyses in a study: kept, opened, run again in their place, compared. All methods are called on the UI thread. */
final class KeptResults {

	private KeptResults() {
	}

	/** Asks for a name and keeps a result; what is needed for it is found in a job. */
	static void keep(Shell shell, MadeResult result, Consumer<AnalysisRun> then) {
		InputDialog dialog = new InputDialog(shell, Messages.keepTitle, Messages.keepPrompt, result.result().title(),
				text -> text.isBlank() ? Messages.nameMissing : null);
		if (dialog.open() == Window.OK) {
			record(result, record -> then
					.accept(new KeptAnalyses(result.session()).keep(dialog.getValue(), record, researcher(result))));
		}
	}

	/** Puts a new run in the place of a kept one, if it is one of it, and shows it. */
	static void replace(IWorkbenchPage page, MadeResult made) {
		if (made.kept() == null || made.kept().eContainer() == null) {
			ResultsView.show(page, made);
			return;
		}
		record(made, record -> {
			if (made.kept().eContainer() != null) {
				new KeptAnalyses(made.session()).replace(made.kept(), record, researcher(made));
				ResultsView.show(page, made);
			}
		});
	}

	private static Researcher researcher(MadeResult made) {
		return studies().getResearcher(made.session());
	}

	private static OpenStudies studies() {
		return PlatformUI.getWorkbench().getService(OpenStudies.class);
	}

	private static void record(MadeResult made, Consumer<AnalysisRecord> then) {
		Display display = Display.getCurrent();
		job(Messages.keeping, () -> {
			AnalysisRecord record = AnalysisRecord.of(made.method(), made.study(), made.scope(), made.parameters(),
					made.result());
			display.asyncExec(() -> {
				if (studies().getSessions().contains(made.session())) {
					then.accept(record);
				}
			});
		});
	}

	/**
	 * Opens a kept analysis; offers to run it again where its result was too large to keep or is not readable, or may tell
	 * of what blind coding hides.
	 */
	static void open(IWorkbenchPage page, StudySession session, AnalysisRun run) {
		AnalysisRecord record = AnalysisRecord.of(run);
		StudySnapshot study = session.snapshot();
		if (BlindCoding.now(session, blind -> blind.hidesAnyOf(study))) {
			runBlind(page, session, run, record);
			return;
		}
		LocalTime time = run.getCreated() == null ? LocalTime.MIDNIGHT
				: LocalTime.ofInstant(run.getCreated(), ZoneId.systemDefault());
		Display display = Display.getCurrent();
		job(NLS.bind(Messages.opening, run.getName()), () -> {
			Optional<AnalysisResult> result = record.read(study);
			display.asyncExec(() -> {
				Optional<AnalysisMethodDescriptor> method = method(record);
				Scope scope = scope(record, study);
				Parameters parameters = parameters(record, method, study);
				if (result.isPresent()) {
					ResultsView.show(page, new MadeResult(session, study, method.orElse(null), scope, parameters,
							result.get(), time, run, false));
				} else if (parameters == null) {
					MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), run.getName(),
							NLS.bind(Messages.notKeptNoMethod, record.methodId()));
				} else if (MessageDialog.openQuestion(page.getWorkbenchWindow().getShell(), run.getName(), Messages.notKept)) {
					AnalysisJob.start(session, method.orElseThrow(), scope, parameters, run,
							made -> replace(page, made));
				}
			});
		});
	}

	private static void runBlind(IWorkbenchPage page, StudySession session, AnalysisRun run, AnalysisRecord record) {
		Optional<AnalysisMethodDescriptor> method = method(record);
		StudySnapshot seen = BlindCoding.now(session, BlindCoding::snapshot);
		Parameters parameters = parameters(record, method, seen);
		Shell shell = page.getWorkbenchWindow().getShell();
		if (parameters == null) {
			MessageDialog.openInformation(shell, run.getName(), Messages.blindKept);
		} else if (MessageDialog.openQuestion(shell, run.getName(), Messages.blindKept + ' ' + Messages.blindRun)) {
			AnalysisJob.start(page, session, method.orElseThrow(), scope(record, seen), parameters);
		}
	}

	private static Optional<AnalysisMethodDescriptor> method(AnalysisRecord record) {
		return new AnalysisMethodRegistry(Platform.getExtensionRegistry()).find(record.methodId());
	}

	/** What it was narrowed to may be gone; it can still be read. */
	private static Scope scope(AnalysisRecord record, StudySnapshot study) {
		try {
			return Scope.of(record.scope(), study);
		} catch (ParameterException e) {
			return Scope.ALL;
		}
	}

	/** Null when it cannot be asked any more. */
	private static Parameters parameters(AnalysisRecord record, Optional<AnalysisMethodDescriptor> method,
			StudySnapshot study) {
		try {
			return method.isEmpty() ? null : method.get().parameters(record.parameters(), study);
		} catch (ParameterException e) {
			return null;
		}
	}

	/** Shows how two kept analyses differ: the earlier before the later. */
	static void compare(IWorkbenchPage page, StudySession session, AnalysisRun one, AnalysisRun other) {
		AnalysisRecord before = AnalysisRecord.of(one);
		AnalysisRecord after = AnalysisRecord.of(other);
		StudySnapshot study = session.snapshot();
		String title = NLS.bind(Messages.comparison, one.getName(), other.getName());
		if (BlindCoding.now(session, blind -> blind.hidesAnyOf(study))) {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), title, Messages.blindCompare);
			return;
		}
		Display display = Display.getCurrent();
		job(title, () -> {
			Optional<AnalysisResult> first = before.read(study);
			Optional<AnalysisResult> second = after.read(study);
			if (first.isEmpty() || second.isEmpty()) {
				throw new AnalysisException(Messages.notKeptCompare);
			}
			RunComparison comparison = RunComparison.of(before, first.get(), after, second.get());
			AnalysisResult result = new CompositeResult(title, List.of(
					new CompositeResult.Part("numbers", comparison.numbers()), //$NON-NLS-1$
					new CompositeResult.Part("settings", settings(comparison)))); //$NON-NLS-1$
			display.asyncExec(() -> ResultsView.show(page,
					new MadeResult(session, study, null, Scope.ALL, null, result, LocalTime.now(), null, false)));
		});
	}

	private static TextResult settings(RunComparison comparison) {
		List<Paragraph> paragraphs = new ArrayList<>();
		paragraphs.add(Paragraph.plain(comparison.sameInput() ? Messages.sameInput : Messages.otherInput));
		if (comparison.settings().isEmpty()) {
			paragraphs.add(Paragraph.plain(Messages.sameSettings));
		}
		for (Map.Entry<String, RunComparison.Change> each : comparison.settings().entrySet()) {
			paragraphs.add(Paragraph.plain(NLS.bind(Messages.otherSetting, new Object[] { each.getKey(),
					text(each.getValue().before()), text(each.getValue().after()) })));
		}
		return new TextResult(Messages.settingsPart, paragraphs);
	}

	private static String text(List<String> values) {
		return values == null || values.isEmpty() ? "\u2013" : String.join(", ", values); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Work that may find that an analysis cannot be read or written. */
	@FunctionalInterface
	private interface Work {
		void run() throws AnalysisException;
	}

	private static void job(String name, Work work) {
		Job job = Job.create(name, (ICoreRunnable) monitor -> {
			try {
				work.run();
			} catch (AnalysisException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
		});
		job.setUser(true);
		job.schedule();
	}
}
