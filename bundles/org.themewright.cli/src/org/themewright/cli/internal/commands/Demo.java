package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisMethodRegistry;
import org.themewright.analysis.Scope;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.export.CsvExport;
import org.themewright.analysis.export.ResultTables;
import org.themewright.cli.CliContext;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.DiagramFiles;
import org.themewright.cli.internal.IndexedStudy;
import org.themewright.cli.internal.TextTable;
import org.themewright.core.AtomicFiles;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.exchange.report.ThemeReport;
import org.themewright.model.ThemeDiagram;
import org.themewright.sample.SampleStudy;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchHit;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;

/** The steps of the demo, each of which tells what it did, and leaves its numbers in a summary for programs. */
final class Demo {

	private static final String METHODS = "org.themewright.analysis.methods."; //$NON-NLS-1$
	/** Queries in the sample, each with what it shows. */
	private static final Map<String, String> QUERIES = queries();
	private static final int CONTEXT = 32;
	private static final int TOP = 5;
	private static final double PNG_SCALE = 2;

	private static Map<String, String> queries() {
		Map<String, String> result = new LinkedHashMap<>();
		result.put("story", Messages.demoAllForms); //$NON-NLS-1$
		result.put("=\"been there\"", Messages.demoExactly); //$NON-NLS-1$
		result.put("tell code:\"choosing what to share\"", Messages.demoCodedWith); //$NON-NLS-1$
		return result;
	}

	private final CliContext context;
	private final Path folder;
	private final PrintWriter out;
	private final Map<String, Object> summary = new LinkedHashMap<>();
	private final List<String> files = new ArrayList<>();

	/**
	 * @param context what the commands share
	 * @param folder  a folder that does not exist or is empty
	 * @param out     where it is told what is done
	 */
	Demo(CliContext context, Path folder, PrintWriter out) {
		this.context = context;
		this.folder = folder;
		this.out = out;
	}

	/** @return the folder of the study */
	Path study() {
		return folder.resolve("study"); //$NON-NLS-1$
	}

	private Path result(String name) {
		Path file = folder.resolve("results").resolve(name); //$NON-NLS-1$
		files.add(file.toString());
		return file;
	}

	Map<String, Object> run() throws StudyException, AnalysisException, InputException, IOException {
		create();
		try (StudySession session = StudySession.open(study(), StudySession.Access.READ, null)) {
			opened(session);
			search(session);
			analyse(session.snapshot());
			draw(session);
			report(session);
		}
		summary.put("files", files); //$NON-NLS-1$
		out.println();
		out.println(NLS.bind(Messages.demoOpen, study()));
		out.flush();
		return summary;
	}

	private void create() throws StudyException {
		SampleStudy.create(study(), context.registry(), null).close();
		step(Messages.demoCreated);
		say(study().toString());
		summary.put("study", study().toString()); //$NON-NLS-1$
	}

	private void opened(StudySession session) throws IOException {
		StudySnapshot study = session.snapshot();
		long words = study.sources().stream().mapToLong(source -> source.text().strip().split("\\s+").length).sum(); //$NON-NLS-1$
		long overarching = study.themes().stream().filter(theme -> theme.depth() == 0).count();
		step(NLS.bind(Messages.demoOpened, study.name()));
		say(NLS.bind(Messages.demoCounts, new Object[] { study.sources().size(), words, study.participants().size(),
				study.researchers().size() }));
		say(NLS.bind(Messages.demoCoded, new Object[] { study.codes().size(), study.codings().size(), overarching,
				study.themes().size() - overarching, study.memos().size() }));
		say(NLS.bind(Messages.demoFindings, session.getFindings().size()));
		summary.put("counts", Json.object("sources", study.sources().size(), "words", words, "participants", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				study.participants().size(), "researchers", study.researchers().size(), "codes", study.codes().size(), //$NON-NLS-1$ //$NON-NLS-2$
				"codings", study.codings().size(), "themes", study.themes().size(), "findings", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				session.getFindings().size()));
	}

	private void search(StudySession session) throws StudyException {
		step(Messages.demoSearched);
		List<Object> searches = new ArrayList<>();
		try (IndexedStudy indexed = IndexedStudy.of(session, context.cacheFolder())) {
			for (Map.Entry<String, String> each : QUERIES.entrySet()) {
				String query = each.getKey();
				SearchResult found = indexed.search(query, SearchOptions.DEFAULT.withContext(CONTEXT));
				say(NLS.bind(Messages.demoHits,
						new Object[] { query, each.getValue(), found.total(), found.sources() }));
				found.hits().stream().limit(2).forEach(hit -> say("  " + quoted(hit))); //$NON-NLS-1$
				searches.add(Json.object("query", query, "total", found.total(), "sources", found.sources())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		} catch (QuerySyntaxException e) {
			throw new IllegalStateException("The demo asks what cannot be understood: " + e.getMessage(), e); //$NON-NLS-1$
		}
		summary.put("searches", searches); //$NON-NLS-1$
	}

	private static String quoted(SearchHit hit) {
		return TextTable.plain(hit.speaker() + ": " + hit.before().stripLeading() + "[" + hit.text() + "]" + hit.after(), 100); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void analyse(StudySnapshot study) throws AnalysisException, InputException, IOException {
		step(Messages.demoAnalysed);
		TableResult frequency = analyse(study, "codeFrequency", Map.of(), "code-frequency.csv"); //$NON-NLS-1$ //$NON-NLS-2$
		int total = frequency.columns().size() - 1;
		frequency.rows().stream()
				.sorted(Comparator.comparingLong((List<Cell> row) -> (Long) row.get(total).value()).reversed()).limit(TOP)
				.forEach(row -> say("  " + NLS.bind(Messages.demoTopCode, row.get(total).value(), //$NON-NLS-1$
						row.get(0).value())));
		TableResult pairs = analyse(study, "codeCooccurrence", Map.of("unit", List.of("turn")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"code-cooccurrence.csv"); //$NON-NLS-1$
		pairs.rows().stream().limit(TOP)
				.forEach(row -> say("  " + NLS.bind(Messages.demoTopPair, //$NON-NLS-1$
						new Object[] { row.get(2).value(), row.get(0).value(), row.get(1).value(),
								TextTable.number((Double) row.get(3).value()) })));
	}

	private TableResult analyse(StudySnapshot study, String method, Map<String, List<String>> values, String file)
			throws AnalysisException, InputException, IOException {
		AnalysisMethodDescriptor descriptor = new AnalysisMethodRegistry(context.registry()).find(METHODS + method)
				.orElseThrow(() -> new InputException(NLS.bind(Messages.demoNoMethod, METHODS + method)));
		TableResult table = ResultTables.of(
				descriptor.run(study, Scope.ALL, descriptor.parameters(values, study), null)).getFirst();
		StringBuilder text = new StringBuilder();
		CsvExport.write(table, text);
		Path target = result(file);
		AtomicFiles.write(target, text.toString().getBytes(StandardCharsets.UTF_8));
		say(NLS.bind(Messages.demoTable, new Object[] { descriptor.getName(), table.rowCount(), target }));
		return table;
	}

	private void draw(StudySession session) throws StudyException, IOException {
		for (ThemeDiagram diagram : session.getStudy().getDiagrams()) {
			step(NLS.bind(Messages.demoDrawn,
					new Object[] { diagram.getName(), diagram.getNodes().size(), diagram.getEdges().size() }));
			for (String suffix : List.of(".svg", ".png")) { //$NON-NLS-1$ //$NON-NLS-2$
				Path file = result(diagram.getSlug() + suffix);
				DiagramFiles.write(diagram, file, PNG_SCALE);
				written(file);
			}
		}
	}

	private void report(StudySession session) throws IOException {
		Path file = result("themes-and-quotes.html"); //$NON-NLS-1$
		ThemeReport report = new ThemeReport(session.snapshot()).withDate(LocalDate.now());
		session.getStudy().getDiagrams().stream().findFirst()
				.ifPresent(diagram -> report.withDiagram(DiagramFiles.svg(diagram)));
		report.write(file);
		step(Messages.demoReport);
		written(file);
	}

	private void written(Path file) throws IOException {
		say(NLS.bind(Messages.demoFile, file, Math.ceilDiv(Files.size(file), 1024)));
	}

	private void step(String text) {
		out.println();
		out.println(text);
	}

	private void say(String text) {
		out.println("  " + text); //$NON-NLS-1$
	}
}
