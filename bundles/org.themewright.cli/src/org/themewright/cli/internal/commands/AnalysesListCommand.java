package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.themewright.analysis.runs.AnalysisRecord;
import org.themewright.cli.ExitCode;
import org.themewright.cli.internal.Listing;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.AnalysisRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the analyses that are kept in a study, and says which are out of date. */
@Command(name = "list")
final class AnalysesListCommand extends AnalysesSubcommand {

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws StudyException, IOException {
		try (StudySession session = open(folder())) {
			StudySnapshot study = session.snapshot();
			List<List<?>> rows = new ArrayList<>();
			List<Object> documents = new ArrayList<>();
			for (AnalysisRun each : session.getStudy().getAnalyses()) {
				AnalysisRecord record = AnalysisRecord.of(each);
				boolean old = record.isOutOfDate(study);
				String state = record.result() == null ? Messages.stateNoResult
						: old ? Messages.stateOutOfDate : Messages.stateCurrent;
				String by = each.getResearcher() == null ? null : each.getResearcher().getName();
				String created = each.getCreated() == null ? null : each.getCreated().toString();
				rows.add(Arrays.asList(each.getName(), record.methodId(), created, by, state));
				documents.add(Json.object("id", each.getId(), "name", each.getName(), "method", record.methodId(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						"version", record.methodVersion(), "parameters", record.parameters(), "scope", record.scope(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						"created", created, "researcher", by, "outOfDate", old, "hasResult", record.result() != null, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						"note", each.getNote())); //$NON-NLS-1$
			}
			new Listing(List.of(Messages.columnName, Messages.columnMethod, Messages.columnCreated,
					Messages.columnResearcher, Messages.columnState), rows,
					Json.object("total", rows.size(), "analyses", documents)).print(format.get(), out()); //$NON-NLS-1$ //$NON-NLS-2$
			return rows.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
		}
	}
}
