package org.themewright.cli.internal.commands;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisMethodRegistry;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.runs.AnalysisRecord;
import org.themewright.cli.CliCommand;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.AnalysisRun;

import picocli.CommandLine.Parameters;

/** Something that is done with the analyses that are kept in a study. */
abstract class AnalysesSubcommand extends CliCommand {

	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	final Path folder() {
		return folder;
	}

	/** The kept analysis of a name or id. */
	static AnalysisRun find(StudySession session, String name) throws InputException {
		return new StudyLookup(session.getStudy()).named(name, session.getStudy().getAnalyses(), Messages.noAnalysis);
	}

	/** The method of a kept analysis. */
	final AnalysisMethodDescriptor method(AnalysisRecord record) throws InputException {
		Optional<AnalysisMethodDescriptor> method = new AnalysisMethodRegistry(context().registry())
				.find(record.methodId());
		return method.orElseThrow(() -> new InputException(NLS.bind(Messages.methodGone, record.methodId())));
	}

	/** What a kept analysis found. */
	static AnalysisResult result(AnalysisRun run, AnalysisRecord record, StudySnapshot study)
			throws AnalysisException, InputException {
		return record.read(study)
				.orElseThrow(() -> new InputException(NLS.bind(Messages.resultNotKept, run.getName())));
	}
}
