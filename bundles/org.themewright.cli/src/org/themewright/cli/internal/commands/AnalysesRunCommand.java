package org.themewright.cli.internal.commands;

import java.io.IOException;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.runs.AnalysisRecord;
import org.themewright.analysis.runs.KeptAnalyses;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.model.AnalysisRun;
import org.themewright.model.Researcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a kept analysis again and keeps the new result in its place. */
@Command(name = "run")
final class AnalysesRunCommand extends AnalysesSubcommand {

	@Parameters(index = "1", paramLabel = "ANALYSIS", descriptionKey = "analysis")
	private String name;

	@Option(names = "--researcher", paramLabel = "RESEARCHER", descriptionKey = "keepResearcher")
	private String researcher;

	@Override
	protected int run() throws StudyException, AnalysisException, InputException, IOException {
		try (StudySession session = openToChange(folder())) {
			AnalysisRun run = find(session, name);
			Researcher by = researcher == null ? run.getResearcher()
					: new StudyLookup(session.getStudy()).researcher(researcher);
			AnalysisRecord before = AnalysisRecord.of(run);
			AnalysisRecord after = before.runAgain(method(before), session.snapshot(), null).made();
			if (after.equals(before)) {
				out().println(NLS.bind(Messages.runSame, run.getName()));
			} else {
				new KeptAnalyses(session).replace(run, after, by);
				session.save(null);
				out().println(NLS.bind(Messages.runChanged, run.getName()));
			}
			return ExitCode.DONE;
		}
	}
}
