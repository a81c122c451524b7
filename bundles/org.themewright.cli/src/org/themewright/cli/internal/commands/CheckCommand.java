package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.TableFormat;
import org.themewright.core.Finding;
import org.themewright.core.Finding.Severity;
import org.themewright.core.StudyException;
import org.themewright.core.check.StudyCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with the files of a study, and mends it when asked to. */
@Command(name = "check")
public final class CheckCommand extends CliCommand {

	@Parameters(paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@Option(names = "--repair", descriptionKey = "repair")
	private boolean repair;

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws StudyException, IOException {
		StudyCheck check = new StudyCheck(resolve(folder));
		List<Finding> findings;
		if (repair) {
			StudyCheck.Repair done = check.repair(null);
			err().println(NLS.bind(Messages.mended, done.mended().size()));
			findings = done.remaining();
		} else {
			findings = check.run(null);
		}
		if (findings.isEmpty() && format.get() == TableFormat.TABLE) {
			out().println(Messages.noProblems);
		} else {
			listing(findings).print(format.get(), out());
		}
		return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO) ? ExitCode.DONE
				: ExitCode.NOTHING_OR_PROBLEMS;
	}

	private static Listing listing(List<Finding> findings) {
		List<List<Object>> rows = new ArrayList<>();
		List<Object> documents = new ArrayList<>();
		for (Finding finding : findings) {
			Map<String, Object> document = document(finding);
			rows.add(new ArrayList<>(document.values()));
			documents.add(document);
		}
		return new Listing(List.of(Messages.columnSeverity, Messages.columnKind, Messages.columnFile, Messages.columnLine,
				Messages.columnMessage), rows, Json.object("total", findings.size(), "findings", documents)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> document(Finding finding) {
		return Json.object("severity", finding.severity().name().toLowerCase(Locale.ROOT), "kind", //$NON-NLS-1$ //$NON-NLS-2$
				finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), "file", finding.file().toString(), //$NON-NLS-1$
				"line", finding.line() > 0 ? finding.line() : null, "message", finding.message()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
