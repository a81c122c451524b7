package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.IndexedStudy;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.TableFormat;
import org.themewright.cli.internal.TextTable;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchHit;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the transcripts of a study. */
@Command(name = "search")
public final class SearchCommand extends CliCommand {

	private static final int SHOWN_CONTEXT = 36;
	private static final int SHOWN_HIT = 60;

	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "query")
	private String query;

	@Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
	private Integer limit;

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		if (limit != null && limit < 0) {
			throw wrongUsage(NLS.bind(Messages.limitNegative, limit));
		}
		try (StudySession session = open(folder); IndexedStudy indexed = IndexedStudy.of(session, context().cacheFolder())) {
			SearchOptions options = SearchOptions.DEFAULT.withLimit(limit == null ? Integer.MAX_VALUE : limit);
			if (format.get() == TableFormat.TABLE) {
				options = options.withContext(SHOWN_CONTEXT);
			}
			SearchResult result = indexed.search(query, options);
			print(result, indexed.study().codesById());
			return result.total() == 0 ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
		} catch (QuerySyntaxException e) {
			throw new InputException(explained(query, e), e);
		}
	}

	/** The message, and below it the query with a mark under the column. */
	static String explained(String query, QuerySyntaxException e) {
		String line = TextTable.plain(query, Integer.MAX_VALUE);
		String message = NLS.bind(Messages.badQuery, e.getColumn(), e.getMessage());
		return line.length() != query.length() || e.getColumn() > query.length() + 1 ? message
				: message + System.lineSeparator() + "  " + line + System.lineSeparator() + "  " //$NON-NLS-1$ //$NON-NLS-2$
						+ " ".repeat(e.getColumn() - 1) + "^"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void print(SearchResult result, Map<String, CodeData> codes) throws IOException {
		switch (format.get()) {
			case TABLE -> printForPeople(result);
			case JSON -> JsonWriter.write(Json.object("total", result.total(), "hits", //$NON-NLS-1$ //$NON-NLS-2$
					result.hits().stream().map(hit -> document(hit, codes)).toList()), out());
			case CSV -> new Listing(
					List.of(Messages.columnSource, Messages.columnStart, Messages.columnEnd, Messages.columnBefore,
							Messages.columnText, Messages.columnAfter, Messages.columnSpeaker, Messages.columnCodes),
					result.hits().stream().map(hit -> row(hit, codes)).toList(), null).print(TableFormat.CSV, out());
		}
		out().flush();
	}

	private void printForPeople(SearchResult result) {
		String source = null;
		int width = result.hits().stream().mapToInt(hit -> place(hit).length()).max().orElse(0);
		int speakers = result.hits().stream().mapToInt(hit -> speaker(hit).length()).max().orElse(0);
		for (SearchHit hit : result.hits()) {
			if (!hit.slug().equals(source)) {
				source = hit.slug();
				out().println(source.equals(hit.name()) ? source
						: source + "  " + TextTable.plain(hit.name(), SHOWN_HIT)); //$NON-NLS-1$
			}
			String before = TextTable.plain(hit.before(), Integer.MAX_VALUE);
			String words = before + "[" + TextTable.plain(hit.text(), SHOWN_HIT) + "]" //$NON-NLS-1$ //$NON-NLS-2$
					+ TextTable.plain(hit.after(), Integer.MAX_VALUE);
			out().println(("  " + padded(place(hit), width) + "  " + padded(speaker(hit), speakers) + "  " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ " ".repeat(Math.max(0, SHOWN_CONTEXT - before.codePointCount(0, before.length()))) + words) //$NON-NLS-1$
					.stripTrailing());
		}
		out().println(NLS.bind(result.truncated() ? Messages.hitsShown : Messages.hits,
				new Object[] { result.total(), result.sources(), result.hits().size() }));
	}

	private static String place(SearchHit hit) {
		return hit.start() + ":" + hit.end(); //$NON-NLS-1$
	}

	private static String speaker(SearchHit hit) {
		return TextTable.plain(Objects.requireNonNullElse(hit.speaker(), ""), 16); //$NON-NLS-1$
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(Math.max(0, width - text.length())); //$NON-NLS-1$
	}

	private static List<Object> row(SearchHit hit, Map<String, CodeData> codes) {
		return List.of(hit.slug(), hit.start(), hit.end(), hit.before(), hit.text(), hit.after(),
				Objects.requireNonNullElse(hit.speaker(), ""), String.join(", ", codeNames(hit, codes))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> document(SearchHit hit, Map<String, CodeData> codes) {
		return Json.object("source", hit.slug(), "start", hit.start(), "end", hit.end(), "text", hit.text(), "before", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				hit.before(), "after", hit.after(), "turn", Json.object("speaker", hit.speaker()), "codes", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				codeNames(hit, codes));
	}

	private static List<String> codeNames(SearchHit hit, Map<String, CodeData> codes) {
		return hit.codeIds().stream().map(codes::get).filter(Objects::nonNull).map(CodeData::name).toList();
	}
}
