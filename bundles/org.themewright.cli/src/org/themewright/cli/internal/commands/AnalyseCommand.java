package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.Scope;
import org.themewright.analysis.runs.AnalysisRecord;
import org.themewright.analysis.runs.KeptAnalyses;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.core.AtomicFiles;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.Researcher;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a method of analysis. */
@Command(name = "analyse", aliases = "analyze")
public final class AnalyseCommand extends CliCommand {

	@picocli.CommandLine.Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@picocli.CommandLine.Parameters(index = "1", paramLabel = "METHOD", descriptionKey = "method")
	private String method;

	@Option(names = "--param", paramLabel = "NAME=VALUE", descriptionKey = "param")
	private final List<String> values = new ArrayList<>();

	@Option(names = "--scope", paramLabel = "KIND=NAME", descriptionKey = "scope")
	private final List<String> scopes = new ArrayList<>();

	@Option(names = "--out", paramLabel = "FILE", descriptionKey = "resultOut")
	private Path file;

	@Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format", order = 900)
	private ResultFormat format;

	@Option(names = "--keep", paramLabel = "NAME", descriptionKey = "keep")
	private String keep;

	@Option(names = "--researcher", paramLabel = "RESEARCHER", descriptionKey = "keepResearcher")
	private String researcher;

	@Override
	protected int run() throws StudyException, AnalysisException, InputException, IOException {
		AnalysisMethodDescriptor descriptor = find();
		ResultFormat chosen = format();
		if (keep != null && keep.isBlank()) {
			throw wrongUsage(Messages.nameBlank);
		}
		if (researcher != null && keep == null) {
			throw wrongUsage(Messages.researcherWithoutKeep);
		}
		try (StudySession session = keep == null ? open(folder) : openToChange(folder)) {
			Researcher by = researcher == null ? null : new StudyLookup(session.getStudy()).researcher(researcher);
			StudySnapshot study = session.snapshot();
			Parameters parameters = descriptor.parameters(byName(values, "--param"), study); //$NON-NLS-1$
			Scope scope = Scope.of(byName(scopes, "--scope"), study); //$NON-NLS-1$
			AnalysisResult result = descriptor.run(study, scope, parameters, null);
			ResultText text = new ResultText(descriptor, study, scope, parameters, result);
			write(text, chosen, descriptor);
			if (keep != null) {
				AnalysisRecord record = AnalysisRecord.of(descriptor, study, scope, parameters, result);
				new KeptAnalyses(session).keep(keep, record, by);
				session.save(null);
				err().println(NLS.bind(record.result() == null ? Messages.keptWithoutResult : Messages.kept, keep));
			}
			if (text.rows() == 0) {
				err().println(Messages.nothingFound);
				return ExitCode.NOTHING_OR_PROBLEMS;
			}
			return ExitCode.DONE;
		}
	}

	private AnalysisMethodDescriptor find() {
		try {
			return new MethodLookup(context().registry()).find(method);
		} catch (InputException e) {
			throw wrongUsage(e.getMessage());
		}
	}

	private void write(ResultText text, ResultFormat chosen, AnalysisMethodDescriptor descriptor)
			throws InputException, AnalysisException, IOException {
		if (file == null) {
			out().print(text.text(chosen));
			out().flush();
			return;
		}
		for (Map.Entry<String, String> each : text.files(chosen).entrySet()) {
			String name = file.toString();
			int dot = name.lastIndexOf('.');
			Path target = each.getKey().isEmpty() || dot < 0 ? Path.of(name + each.getKey())
					: Path.of(name.substring(0, dot) + each.getKey() + name.substring(dot));
			AtomicFiles.write(resolve(target), each.getValue().getBytes(StandardCharsets.UTF_8));
			out().println(NLS.bind(Messages.tableWritten, new Object[] { descriptor.getName(), text.rows(), target }));
		}
	}

	/** Values by what stands before the first equals sign, which may be there several times. */
	private Map<String, List<String>> byName(List<String> given, String option) {
		Map<String, List<String>> result = new LinkedHashMap<>();
		for (String each : given) {
			int at = each.indexOf('=');
			if (at <= 0) {
				throw wrongUsage(NLS.bind(Messages.noEquals, option, each));
			}
			result.computeIfAbsent(each.substring(0, at).strip(), name -> new ArrayList<>()).add(each.substring(at + 1));
		}
		return result;
	}

	private ResultFormat format() {
		if (format != null || file == null) {
			return format == null ? ResultFormat.TABLE : format;
		}
		return ResultFormat.ofFile(file.toString())
				.orElseThrow(() -> wrongUsage(NLS.bind(Messages.tableSuffix, file)));
	}
}
