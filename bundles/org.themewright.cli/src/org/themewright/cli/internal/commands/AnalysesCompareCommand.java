package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.runs.AnalysisRecord;
import org.themewright.analysis.runs.RunComparison;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.TableFormat;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.AnalysisRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how two kept analyses differ, or how a kept one differs from what comes out now. */
@Command(name = "compare")
final class AnalysesCompareCommand extends AnalysesSubcommand {

	@Parameters(index = "1", paramLabel = "ANALYSIS", descriptionKey = "analysis")
	private String name;

	@Parameters(index = "2", arity = "0..1", paramLabel = "OTHER", descriptionKey = "otherAnalysis")
	private String other;

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws StudyException, AnalysisException, InputException, IOException {
		try (StudySession session = open(folder())) {
			StudySnapshot study = session.snapshot();
			AnalysisRun run = find(session, name);
			AnalysisRecord before = AnalysisRecord.of(run);
			AnalysisResult beforeResult = result(run, before, study);
			RunComparison comparison;
			if (other == null) {
				AnalysisRecord.Made now = before.runAgain(method(before), study, null);
				comparison = RunComparison.of(before, beforeResult, now.made(), now.result());
			} else {
				AnalysisRun second = find(session, other);
				AnalysisRecord after = AnalysisRecord.of(second);
				comparison = RunComparison.of(before, beforeResult, after, result(second, after, study));
			}
			return print(comparison);
		}
	}

	private int print(RunComparison comparison) throws IOException {
		if (format.get() == TableFormat.TABLE) {
			comparison.settings().forEach((key, change) -> out().println(
					NLS.bind(Messages.settingDiffers, new Object[] { key, text(change.before()), text(change.after()) })));
			if (!comparison.sameInput()) {
				out().println(Messages.inputDiffers);
			}
		}
		TableResult numbers = comparison.numbers();
		Map<String, Object> settings = new LinkedHashMap<>();
		comparison.settings().forEach((key, change) -> settings.put(key,
				Json.object("before", change.before(), "after", change.after()))); //$NON-NLS-1$ //$NON-NLS-2$
		List<List<?>> rows = new ArrayList<>();
		List<Object> documents = new ArrayList<>();
		for (List<Cell> row : numbers.rows()) {
			rows.add(row.stream().map(Cell::value).toList());
			Map<String, Object> document = new LinkedHashMap<>();
			for (int i = 0; i < row.size(); i++) {
				document.put(numbers.columns().get(i).id(), row.get(i).value());
			}
			documents.add(document);
		}
		if (!rows.isEmpty() || format.get() != TableFormat.TABLE) {
			new Listing(numbers.columns().stream().map(Column::name).toList(), rows, Json.object("settings", settings, //$NON-NLS-1$
					"sameInput", comparison.sameInput(), "numbers", documents)).print(format.get(), out()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		boolean same = rows.isEmpty() && comparison.settings().isEmpty();
		if (same && format.get() == TableFormat.TABLE) {
			out().println(Messages.runsAlike);
		}
		return same ? ExitCode.DONE : ExitCode.NOTHING_OR_PROBLEMS;
	}

	private static String text(List<String> values) {
		return Optional.ofNullable(values).map(each -> String.join(", ", each)).orElse("-"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
