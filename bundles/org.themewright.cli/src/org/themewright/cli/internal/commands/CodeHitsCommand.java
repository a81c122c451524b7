package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.IndexedStudy;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.cli.internal.TextTable;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.AutoCoding;
import org.themewright.core.edit.AutoCoding.Place;
import org.themewright.core.edit.AutoCoding.Proposal;
import org.themewright.core.edit.AutoCoding.Unit;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes what a search finds, by hit, sentence or turn, and saves the study. */
@Command(name = "code-hits")
public final class CodeHitsCommand extends CliCommand {

	private static final int SHOWN = 90;

	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "query")
	private String query;

	@Mixin
	private CodingOptions coding;

	@Option(names = "--unit", paramLabel = "UNIT", defaultValue = "SENTENCE", descriptionKey = "unit")
	private Unit unit;

	@Option(names = "--dry-run", descriptionKey = "dryRun")
	private boolean dryRun;

	@Mixin
	private PlainFormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		try (StudySession session = openToChange(folder)) {
			StudyLookup lookup = new StudyLookup(session.getStudy());
			Researcher by = coding.researcher(session, lookup);
			Code with = coding.code(session, lookup, by);
			List<Proposal> proposals = propose(session, with, by);
			int made = (int) proposals.stream().filter(each -> !each.coded()).count();
			if (!dryRun && made > 0) {
				new AutoCoding(session).code(proposals, with, by);
				session.save(null);
			}
			report(session, proposals, with, by, made);
			return proposals.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
		} catch (QuerySyntaxException e) {
			throw new InputException(SearchCommand.explained(query, e), e);
		}
	}

	private List<Proposal> propose(StudySession session, Code with, Researcher by)
			throws StudyException, QuerySyntaxException {
		try (IndexedStudy indexed = IndexedStudy.of(session, context().cacheFolder())) {
			List<Place> hits = indexed.search(query, SearchOptions.DEFAULT.withLimit(Integer.MAX_VALUE)).hits().stream()
					.map(hit -> new Place(hit.objectId(), new TextRange(hit.start(), hit.end()))).toList();
			return AutoCoding.propose(indexed.study(), hits, unit, with.getId(), by.getId(), null);
		}
	}

	private void report(StudySession session, List<Proposal> proposals, Code with, Researcher by, int made)
			throws IOException {
		Map<String, SourceData> sources = session.snapshot().sourcesById();
		if (format.isJson()) {
			JsonWriter.write(Json.object("code", with.getName(), "researcher", by.getName(), "unit", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					unit.name().toLowerCase(Locale.ROOT), "made", dryRun ? 0 : made, "codings", //$NON-NLS-1$ //$NON-NLS-2$
					proposals.stream().map(each -> document(each, sources.get(each.sourceId()))).toList()), out());
			return;
		}
		for (Proposal each : proposals) {
			out().println("  " + NLS.bind(each.coded() ? Messages.hitCodedAlready : Messages.hitToCode, //$NON-NLS-1$
					new Object[] { sources.get(each.sourceId()).slug(), place(each.range()),
							TextTable.plain(each.words(), SHOWN) }));
		}
		out().println(NLS.bind(dryRun ? Messages.hitsToCode : Messages.hitsCoded,
				new Object[] { made, StudyObjects.path(with), by.getName(), proposals.size() - made }));
	}

	private static String place(TextRange range) {
		return range.start() + ":" + range.end(); //$NON-NLS-1$
	}

	private static Map<String, Object> document(Proposal proposal, SourceData source) {
		return Json.object("source", source.slug(), "start", proposal.range().start(), "end", proposal.range().end(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"text", proposal.words(), "hits", proposal.hits().size(), "new", !proposal.coded()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
