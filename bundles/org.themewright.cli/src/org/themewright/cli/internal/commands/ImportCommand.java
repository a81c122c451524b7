package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.TableFormat;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.exchange.ImportOperation;
import org.themewright.exchange.ImportProblem;
import org.themewright.exchange.ImportResult;
import org.themewright.exchange.ReadResult;
import org.themewright.exchange.importer.ImporterRegistry;
import org.themewright.model.Speaker;
import org.themewright.model.Transcript;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Imports transcripts and saves the study. A file that cannot be read does not keep the others out. */
@Command(name = "import")
public final class ImportCommand extends CliCommand {

	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "importFile")
	private List<Path> files;

	@Mixin
	private PlainFormatOption format;

	@Override
	protected int run() throws StudyException, IOException {
		try (StudySession session = openToChange(folder)) {
			ImporterRegistry importers = new ImporterRegistry(context().registry());
			ImportOperation operation = new ImportOperation(importers);
			ReadResult read = operation.read(allFiles(importers.getExtensions()), null);
			ImportResult result = operation.add(read.transcripts(), session);
			session.save(null);
			report(result, read.problems());
			return exitCode(result, read.problems());
		}
	}

	private static int exitCode(ImportResult result, List<ImportProblem> problems) {
		if (!problems.isEmpty()) {
			return ExitCode.BAD_INPUT;
		}
		return result.added().isEmpty() && result.skipped().isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
	}

	/** Files in the order given; of a folder all that can be imported, also from the folders in it, by name. */
	private List<Path> allFiles(Iterable<String> extensions) throws IOException {
		Set<Path> result = new LinkedHashSet<>();
		for (Path file : files) {
			Path path = resolve(file);
			if (Files.isDirectory(path)) {
				try (Stream<Path> inside = Files.walk(path)) {
					inside.filter(each -> Files.isRegularFile(each) && canImport(each, extensions))
							.sorted().forEach(result::add);
				}
			} else {
				result.add(path);
			}
		}
		return List.copyOf(result);
	}

	private static boolean canImport(Path file, Iterable<String> extensions) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		for (String extension : extensions) {
			if (!name.startsWith(".") && name.endsWith("." + extension.toLowerCase(Locale.ROOT))) { //$NON-NLS-1$ //$NON-NLS-2$
				return true;
			}
		}
		return false;
	}

	private void report(ImportResult result, List<ImportProblem> problems) throws IOException {
		if (format.isJson()) {
			JsonWriter.write(Json.object("imported", result.added().stream().map(ImportCommand::document).toList(), //$NON-NLS-1$
					"skipped", documents(result.skipped()), "problems", documents(problems)), out()); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		if (!result.added().isEmpty()) {
			List<List<Object>> rows = new ArrayList<>();
			result.added().forEach(each -> rows.add(row(each)));
			new Listing(List.of(Messages.columnFile, Messages.columnSource, Messages.columnTurns,
					Messages.columnSpeakers), rows, null).print(TableFormat.TABLE, out());
		}
		result.skipped().forEach(each -> err().println(NLS.bind(Messages.skipped, each)));
		problems.forEach(each -> err().println(NLS.bind(Messages.notImported, each)));
		out().println(NLS.bind(Messages.imported,
				new Object[] { result.added().size(), result.skipped().size(), problems.size() }));
	}

	private static List<Object> row(Transcript transcript) {
		return List.of(transcript.getOrigin().getFileName(), transcript.getSlug(), transcript.getTurns().size(),
				transcript.getSpeakers().stream().map(Speaker::getName).collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	private static Map<String, Object> document(Transcript transcript) {
		return Json.object("file", transcript.getOrigin().getFileName(), "source", transcript.getSlug(), "name", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				transcript.getName(), "turns", transcript.getTurns().size(), "speakers", //$NON-NLS-1$ //$NON-NLS-2$
				transcript.getSpeakers().stream()
						.map(each -> Json.object("name", each.getName(), "role", each.getRole().getLiteral())).toList()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<Map<String, Object>> documents(List<ImportProblem> problems) {
		return problems.stream().map(each -> Json.object("file", each.file(), "reason", each.reason())).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
