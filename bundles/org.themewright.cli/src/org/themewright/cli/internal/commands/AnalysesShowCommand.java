package org.themewright.cli.internal.commands;

import java.io.IOException;

import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.Scope;
import org.themewright.analysis.runs.AnalysisRecord;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.AnalysisRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a kept analysis found. */
@Command(name = "show")
final class AnalysesShowCommand extends AnalysesSubcommand {

	@Parameters(index = "1", paramLabel = "ANALYSIS", descriptionKey = "analysis")
	private String name;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "format", order = 900)
	private ResultFormat format;

	@Override
	protected int run() throws StudyException, AnalysisException, InputException, IOException {
		try (StudySession session = open(folder())) {
			AnalysisRun run = find(session, name);
			AnalysisRecord record = AnalysisRecord.of(run);
			StudySnapshot study = session.snapshot();
			AnalysisMethodDescriptor method = method(record);
			boolean old = record.isOutOfDate(study);
			AnalysisResult result = result(run, record, study);
			// what it was asked may have gone from the study since
			ResultText text = old ? new ResultText(method, study, result)
					: new ResultText(method, study, Scope.of(record.scope(), study),
							method.parameters(record.parameters(), study), result);
			out().print(text.text(format));
			out().flush();
			if (old) {
				err().println(Messages.outOfDate);
			}
			return ExitCode.DONE;
		}
	}
}
