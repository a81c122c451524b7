package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.cli.internal.TableFormat;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodebookHistory;
import org.themewright.core.codebook.HistoryLine;
import org.themewright.exchange.codebook.CodebookFiles;
import org.themewright.exchange.codebook.CodebookImport;
import org.themewright.exchange.codebook.CodebookTable;
import org.themewright.exchange.importer.ImportException;
import org.themewright.model.Study;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the codebook for spreadsheets, takes one over and saves, or lists what was done to it. */
@Command(name = "codebook")
public final class CodebookCommand extends CliCommand {

	/** One of these is given. */
	private static final class Way {

		@Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "codebookOut")
		private Path out;

		@Option(names = "--in", paramLabel = "FILE", required = true, descriptionKey = "codebookIn")
		private Path in;

		@Option(names = "--history", required = true, descriptionKey = "codebookHistory")
		private boolean history;
	}

	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@ArgGroup(multiplicity = "1")
	private Way way;

	@Option(names = "--dry-run", descriptionKey = "codebookDryRun")
	private boolean dryRun;

	@Option(names = "--code", paramLabel = "CODE", descriptionKey = "codebookHistoryOf")
	private String code;

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		if (code != null && !way.history) {
			throw wrongUsage(Messages.codebookCodeAlone);
		}
		if (format.get() == TableFormat.CSV && !way.history) {
			throw wrongUsage(Messages.codebookNoTable);
		}
		return way.history ? history() : way.out != null ? write() : read();
	}

	private int history() throws StudyException, InputException, IOException {
		try (StudySession session = open(folder)) {
			Study study = session.getStudy();
			List<HistoryLine> lines = (code == null ? CodebookHistory.of(study.getCodebook())
					: CodebookHistory.of(study.getCodebook(), new StudyLookup(study).code(code))).stream()
					.map(HistoryLine::of).toList();
			List<List<Object>> rows = new ArrayList<>();
			List<Object> documents = new ArrayList<>();
			for (HistoryLine each : lines) {
				rows.add(List.of(String.valueOf(each.time()), each.who(), each.what(), each.subject(), each.before(),
						each.after(), each.why()));
				documents.add(Json.object("time", String.valueOf(each.time()), "researcher", each.who(), "kind", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						each.event().getKind().getLiteral(), "what", each.what(), "subject", each.subject(), "id", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						each.event().getSubject(), "other", each.event().getOther(), "before", each.before(), "after", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						each.after(), "reason", each.why())); //$NON-NLS-1$
			}
			new Listing(List.of(Messages.columnTime, Messages.columnResearcher, Messages.columnWhat, Messages.columnSubject,
					Messages.columnBefore, Messages.columnAfter, Messages.columnReason), rows,
					Json.object("total", lines.size(), "history", documents)).print(format.get(), out()); //$NON-NLS-1$ //$NON-NLS-2$
			return lines.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
		}
	}

	private int write() throws StudyException, IOException {
		if (!CodebookFiles.canWrite(way.out)) {
			throw wrongUsage(NLS.bind(Messages.codebookSuffix, way.out));
		}
		try (StudySession session = open(folder)) {
			CodebookTable table = CodebookTable.of(session.getStudy());
			CodebookFiles.write(table, resolve(way.out));
			if (format.get() == TableFormat.JSON) {
				JsonWriter.write(Json.object("file", resolve(way.out).toString(), "codes", table.rows().size()), out()); //$NON-NLS-1$ //$NON-NLS-2$
			} else {
				out().println(NLS.bind(Messages.codebookWritten, table.rows().size(), way.out));
			}
			return ExitCode.DONE;
		}
	}

	private int read() throws StudyException, InputException, IOException {
		try (StudySession session = dryRun ? open(folder) : openToChange(folder)) {
			CodebookImport codebook = new CodebookImport(session, CodebookFiles.read(resolve(way.in)));
			CodebookImport.Plan plan = codebook.plan();
			if (!dryRun) {
				codebook.apply(null);
				session.save(null);
			}
			report(plan);
			return ExitCode.DONE;
		} catch (ImportException e) {
			throw new InputException(way.in + ": " + e.getMessage(), e); //$NON-NLS-1$
		} catch (NoSuchFileException e) {
			throw new InputException(NLS.bind(Messages.codebookMissing, way.in), e);
		}
	}

	private void report(CodebookImport.Plan plan) throws IOException {
		if (format.get() == TableFormat.JSON) {
			JsonWriter.write(Json.object("created", plan.create(), "changed", plan.change(), "same", plan.same(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					"dryRun", dryRun), out()); //$NON-NLS-1$
			return;
		}
		plan.create().forEach(each -> out().println("+ " + each)); //$NON-NLS-1$
		plan.change().forEach(each -> out().println("~ " + each)); //$NON-NLS-1$
		out().println(NLS.bind(dryRun ? Messages.codebookWouldBeRead : Messages.codebookRead,
				new Object[] { plan.create().size(), plan.change().size(), plan.same() }));
	}
}
