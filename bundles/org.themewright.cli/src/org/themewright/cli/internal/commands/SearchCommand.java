package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.IndexedStudy;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.cli.internal.TableFormat;
import org.themewright.cli.internal.TextTable;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.SearchOperations;
import org.themewright.model.Researcher;
import org.themewright.model.SavedSearch;
import org.themewright.search.FacetField;
import org.themewright.search.HitOrder;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.SearchScope;
import org.themewright.search.SimilarPassage;
import org.themewright.search.StudyIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches a study, and keeps searches in it. */
@Command(name = "search")
public final class SearchCommand extends CliCommand {

	private static final int SIMILAR = 20;
	private static final Pattern PLACE = Pattern.compile("(.+):(\\d{1,9}):(\\d{1,9})"); //$NON-NLS-1$

	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@Parameters(index = "1", arity = "0..1", paramLabel = "QUERY", descriptionKey = "query")
	private String query;

	@Option(names = "--scope", paramLabel = "SCOPE", descriptionKey = "searchScope")
	private String scope;

	@Option(names = "--sort", paramLabel = "ORDER", descriptionKey = "searchSort")
	private String sort;

	@Option(names = "--kwic", paramLabel = "ORDER", descriptionKey = "searchKwic")
	private String kwic;

	@Option(names = "--context", paramLabel = "N", descriptionKey = "searchContext")
	private Integer context;

	@Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
	private Integer limit;

	@Option(names = "--facet", paramLabel = "FIELD", split = ",", descriptionKey = "searchFacet")
	private List<String> facets = List.of();

	@Option(names = "--within", paramLabel = "QUERY", descriptionKey = "searchWithin")
	private List<String> within = List.of();

	@Option(names = "--fold-accents", descriptionKey = "searchAccents")
	private boolean accentsFolded;

	@Option(names = "--similar", paramLabel = "SOURCE:START:END", descriptionKey = "searchSimilar")
	private String similar;

	@Option(names = "--save", paramLabel = "NAME", descriptionKey = "searchSave")
	private String save;

	@Option(names = "--researcher", paramLabel = "RESEARCHER", descriptionKey = "searchSaveBy")
	private String researcher;

	@Option(names = "--saved", paramLabel = "NAME", descriptionKey = "searchSaved")
	private String saved;

	@Option(names = "--list", descriptionKey = "searchList")
	private boolean list;

	@Mixin
	private FormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		long asked = Arrays.asList(query, similar, saved, list ? "" : null).stream().filter(each -> each != null).count(); //$NON-NLS-1$
		if (asked != 1) {
			throw wrongUsage(Messages.searchWhat);
		}
		if (save != null && query == null) {
			throw wrongUsage(Messages.searchSaveWhat);
		}
		for (Integer each : Arrays.asList(limit, context)) {
			if (each != null && each < 0) {
				throw wrongUsage(NLS.bind(Messages.limitNegative, each));
			}
		}
		SearchOptions options = options();
		try (StudySession session = save == null ? open(folder) : openToChange(folder)) {
			return list ? printSaved(session) : search(session, options);
		}
	}

	private SearchOptions options() {
		HitOrder order = order("--sort", sort, HitOrder.PLACE); //$NON-NLS-1$
		if (kwic != null) {
			order = order("--kwic", kwic, HitOrder.LEFT); //$NON-NLS-1$
		}
		int shown = format.get() == TableFormat.TABLE ? SearchPrinter.CONTEXT : SearchOptions.DEFAULT.context();
		return SearchOptions.DEFAULT.withLimit(limit == null ? Integer.MAX_VALUE : limit)
				.withContext(context == null ? shown : context).withOrder(order).withScope(scope(scope))
				.withinResultsOf(within).withFacets(facets()).withAccentsFolded(accentsFolded);
	}

	private HitOrder order(String option, String given, HitOrder otherwise) {
		return given == null ? otherwise
				: Arrays.stream(HitOrder.values()).filter(each -> id(each).equals(given.toLowerCase(Locale.ROOT))).findFirst()
						.orElseThrow(() -> wrongUsage(
								NLS.bind(Messages.searchChoice, new Object[] { option, given, ids(HitOrder.values()) })));
	}

	private SearchScope scope(String id) {
		return SearchScope.of(id == null ? null : id.toLowerCase(Locale.ROOT)).orElseThrow(() -> wrongUsage(
				NLS.bind(Messages.searchChoice, new Object[] { "--scope", id, ids(SearchScope.values()) }))); //$NON-NLS-1$
	}

	private Set<FacetField> facets() {
		EnumSet<FacetField> result = EnumSet.noneOf(FacetField.class);
		for (String given : facets) {
			if (given.equalsIgnoreCase("all")) { //$NON-NLS-1$
				return EnumSet.allOf(FacetField.class);
			}
			result.add(Arrays.stream(FacetField.values()).filter(each -> id(each).equals(given.toLowerCase(Locale.ROOT)))
					.findFirst().orElseThrow(() -> wrongUsage(NLS.bind(Messages.searchChoice,
							new Object[] { "--facet", given, ids(FacetField.values()) + ", all" })))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return result;
	}

	private static String id(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static String ids(Enum<?>[] values) {
		return Arrays.stream(values).map(SearchCommand::id).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private int search(StudySession session, SearchOptions options) throws StudyException, InputException, IOException {
		String text = query;
		SearchOptions how = options;
		if (saved != null) {
			SavedSearch search = new StudyLookup(session.getStudy()).named(saved, session.getStudy().getSearches(),
					Messages.noSearch);
			text = search.getQuery() == null ? "" : search.getQuery(); //$NON-NLS-1$
			how = (scope == null ? options.withScope(scope(search.getScope())) : options).withSettings(search.getSettings());
			if (sort != null || kwic != null) {
				how = how.withOrder(options.order());
			}
		}
		try (IndexedStudy indexed = IndexedStudy.of(session, context().cacheFolder())) {
			SearchPrinter printer = new SearchPrinter(indexed.study().codesById(), format.get(), out());
			if (similar != null) {
				List<SimilarPassage> found = similar(session, indexed, how);
				printer.printSimilar(found);
				return found.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
			}
			for (String each : within) {
				check(each);
			}
			SearchResult result = search(indexed, text, how);
			keep(session, how);
			printer.print(result, kwic != null, !facets.isEmpty());
			return result.total() == 0 && save == null ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
		}
	}

	private static SearchResult search(IndexedStudy indexed, String text, SearchOptions options)
			throws StudyException, InputException {
		try {
			return indexed.search(text, options);
		} catch (QuerySyntaxException e) {
			throw new InputException(explained(text, e), e);
		}
	}

	private static void check(String text) throws InputException {
		try {
			StudyIndex.check(text);
		} catch (QuerySyntaxException e) {
			throw new InputException(explained(text, e), e);
		}
	}

	private List<SimilarPassage> similar(StudySession session, IndexedStudy indexed, SearchOptions options)
			throws StudyException, InputException {
		Matcher place = PLACE.matcher(similar);
		if (!place.matches()) {
			throw wrongUsage(NLS.bind(Messages.searchSimilarForm, similar));
		}
		String source = new StudyLookup(session.getStudy()).source(place.group(1)).getId();
		return indexed.similar(source, Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)),
				limit == null ? options.withLimit(SIMILAR) : options);
	}

	/** Keeps the search in the study, where that is asked for; only one that was understood comes here. */
	private void keep(StudySession session, SearchOptions how) throws StudyException, InputException {
		if (save != null) {
			if (save.isBlank()) {
				throw wrongUsage(Messages.nameBlank);
			}
			Researcher by = researcher == null ? null : new StudyLookup(session.getStudy()).researcher(researcher);
			new SearchOperations(session).save(new SearchOperations.Kept(save, query, scope == null ? null : scope(scope).id(),
					how.settings(), kwic == null ? null : "concordance", null), by); //$NON-NLS-1$
			session.save(null);
		}
	}

	private int printSaved(StudySession session) throws IOException {
		List<SavedSearch> searches = session.getStudy().getSearches();
		new Listing(List.of(Messages.columnName, Messages.columnQuery, Messages.columnScope),
				searches.stream().map(each -> Arrays.asList(each.getName(), each.getQuery(), each.getScope())).toList(),
				Json.object("searches", searches.stream() //$NON-NLS-1$
						.map(each -> Json.object("name", each.getName(), "query", each.getQuery(), "scope", each.getScope(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
								"note", each.getNote(), "creator", //$NON-NLS-1$ //$NON-NLS-2$
								each.getCreator() == null ? null : each.getCreator().getName()))
						.toList())).print(format.get(), out());
		return searches.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
	}

	/** The message, and below it the query with a mark under the column. */
	static String explained(String query, QuerySyntaxException e) {
		String line = TextTable.plain(query, Integer.MAX_VALUE);
		String message = NLS.bind(Messages.badQuery, e.getColumn(), e.getMessage());
		return line.length() != query.length() || e.getColumn() > query.length() + 1 ? message
				: message + System.lineSeparator() + "  " + line + System.lineSeparator() + "  " //$NON-NLS-1$ //$NON-NLS-2$
						+ " ".repeat(e.getColumn() - 1) + "^"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
