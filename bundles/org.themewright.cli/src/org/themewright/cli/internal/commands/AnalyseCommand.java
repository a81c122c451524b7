package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisMethodRegistry;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.Scope;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.export.CsvExport;
import org.themewright.analysis.export.JsonExport;
import org.themewright.analysis.export.ResultTables;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.TableFormat;
import org.themewright.cli.internal.TextTable;
import org.themewright.core.AtomicFiles;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a method of analysis. */
@Command(name = "analyse", aliases = "analyze")
public final class AnalyseCommand extends CliCommand {

	private static final int WIDEST = 48;

	@picocli.CommandLine.Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@picocli.CommandLine.Parameters(index = "1", paramLabel = "METHOD", descriptionKey = "method")
	private String method;

	@Option(names = "--param", paramLabel = "NAME=VALUE", descriptionKey = "param")
	private final Map<String, List<String>> values = new LinkedHashMap<>();

	@Option(names = "--out", paramLabel = "FILE", descriptionKey = "tableOut")
	private Path file;

	@Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format", order = 900)
	private TableFormat format;

	@Override
	protected int run() throws StudyException, AnalysisException, InputException, IOException {
		AnalysisMethodDescriptor descriptor = find();
		TableFormat chosen = format();
		try (StudySession session = open(folder)) {
			StudySnapshot study = session.snapshot();
			Parameters parameters = descriptor.parameters(values, study);
			TableResult table = ResultTables.of(descriptor.run(study, Scope.ALL, parameters, null)).getFirst();
			StringWriter text = new StringWriter();
			write(table, chosen, text);
			if (file == null) {
				out().print(text);
				out().flush();
			} else {
				AtomicFiles.write(resolve(file), text.toString().getBytes(StandardCharsets.UTF_8));
				out().println(NLS.bind(Messages.tableWritten,
						new Object[] { descriptor.getName(), table.rowCount(), file }));
			}
			if (table.rowCount() == 0) {
				err().println(Messages.nothingFound);
				return ExitCode.NOTHING_OR_PROBLEMS;
			}
			return ExitCode.DONE;
		}
	}

	private AnalysisMethodDescriptor find() throws InputException {
		List<AnalysisMethodDescriptor> methods = new AnalysisMethodRegistry(context().registry()).getMethods();
		List<AnalysisMethodDescriptor> found = methods.stream().filter(each -> each.getId().equals(method)).toList();
		if (found.isEmpty()) {
			found = methods.stream().filter(each -> each.getShortId().equalsIgnoreCase(method)).toList();
		}
		if (found.size() > 1) {
			throw new InputException(NLS.bind(Messages.methodAmbiguous, method,
					found.stream().map(AnalysisMethodDescriptor::getId).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		}
		if (found.isEmpty()) {
			throw wrongUsage(NLS.bind(Messages.noMethod, method,
					methods.stream().map(AnalysisMethodDescriptor::getShortId).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		}
		return found.getFirst();
	}

	private TableFormat format() {
		if (format != null || file == null) {
			return format == null ? TableFormat.TABLE : format;
		}
		String name = file.toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".csv")) { //$NON-NLS-1$
			return TableFormat.CSV;
		}
		if (name.endsWith(".json")) { //$NON-NLS-1$
			return TableFormat.JSON;
		}
		if (name.endsWith(".txt")) { //$NON-NLS-1$
			return TableFormat.TABLE;
		}
		throw wrongUsage(NLS.bind(Messages.tableSuffix, file));
	}

	/** Writes a table in one of the formats. */
	static void write(TableResult table, TableFormat format, Appendable out) throws IOException {
		switch (format) {
			case CSV -> CsvExport.write(table, out);
			case JSON -> JsonExport.write(table, out);
			case TABLE -> {
				StringWriter text = new StringWriter();
				PrintWriter printer = new PrintWriter(text);
				printer.println(table.title());
				TextTable.print(table.columns().stream().map(Column::name).toList(),
						table.rows().stream().map(row -> row.stream().map(Cell::value).toList()).toList(), WIDEST,
						printer);
				out.append(text.toString());
			}
		}
	}
}
