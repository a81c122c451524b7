package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.TableFormat;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Severity;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with the files of a study. */
@Command(name = "check")
public final class CheckCommand extends CliCommand {

	@Parameters(paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws StudyException, IOException {
		try (StudySession session = StudySession.open(resolve(folder), StudySession.Access.READ, null)) {
			List<Finding> findings = session.getFindings();
			if (findings.isEmpty() && format.get() == TableFormat.TABLE) {
				out().println(Messages.noProblems);
			} else {
				listing(findings).print(format.get(), out());
			}
			return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO) ? ExitCode.DONE
					: ExitCode.NOTHING_OR_PROBLEMS;
		}
	}

	private static Listing listing(List<Finding> findings) {
		List<List<Object>> rows = new ArrayList<>();
		List<Object> documents = new ArrayList<>();
		for (Finding finding : findings) {
			String severity = finding.severity().name().toLowerCase(Locale.ROOT);
			Integer line = finding.line() > 0 ? finding.line() : null;
			List<Object> row = new ArrayList<>(List.of(severity, finding.file().toString()));
			row.add(line);
			row.add(finding.message());
			rows.add(row);
			documents.add(Json.object("severity", severity, "file", finding.file().toString(), "line", line, "message", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					finding.message()));
		}
		return new Listing(
				List.of(Messages.columnSeverity, Messages.columnFile, Messages.columnLine, Messages.columnMessage), rows,
				Json.object("total", findings.size(), "findings", documents)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
