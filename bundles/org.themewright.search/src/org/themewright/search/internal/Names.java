package org.themewright.search.internal;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.eclipse.osgi.util.NLS;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.internal.index.Catalogue;
import org.themewright.search.internal.index.Catalogue.CodeEntry;
import org.themewright.search.internal.index.Catalogue.NoteEntry;
import org.themewright.search.internal.index.Catalogue.ParticipantEntry;
import org.themewright.search.internal.index.Catalogue.ResearcherEntry;
import org.themewright.search.internal.index.Catalogue.RoundEntry;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.index.Catalogue.ThemeEntry;
import org.themewright.search.internal.index.Fields;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageKind;
import org.themewright.search.internal.query.QueryNode;
import org.themewright.search.internal.query.QueryNode.Attribute;
import org.themewright.search.internal.query.QueryNode.Date;
import org.themewright.search.internal.query.QueryNode.Field;
import org.themewright.search.internal.query.QueryNode.Filter;
import org.themewright.search.internal.text.Globs;

/**
 * Finds the ids of what is asked for by its name, attribute or date. The index holds ids, so that renaming something makes
 * no source be indexed again.
 */
final class Names {

	private final IndexView view;
	private final Catalogue catalogue;

	Names(IndexView view) {
		this.view = view;
		catalogue = view.catalogue();
	}

	/** @return the speakers with a name, folded, as they are in the index */
	Set<String> speakers(Filter filter) throws IOException {
		Predicate<String> named = named(filter.glob());
		IndexReader reader = view.searcher().getIndexReader();
		Set<String> result = new TreeSet<>();
		Terms terms = MultiTerms.getTerms(reader, Fields.SPEAKER);
		if (terms != null) {
			TermsEnum each = terms.iterator();
			for (BytesRef term = each.next(); term != null; term = each.next()) {
				if (named.test(term.utf8ToString())) {
					result.add(term.utf8ToString());
				}
			}
		}
		return result;
	}

	/** @return ids of the participants with a name */
	List<String> participants(Filter filter) {
		Predicate<String> named = named(filter.glob());
		return catalogue.participants().stream().filter(each -> named.test(each.name())).map(ParticipantEntry::id).toList();
	}

	/** @return ids of the sources with a name or file name */
	List<String> sources(Filter filter) {
		Predicate<String> named = named(filter.glob());
		return catalogue.sources().stream().filter(each -> named.test(each.name()) || named.test(each.slug()))
				.map(SourceEntry::id).toList();
	}

	/** @return ids of the codes with a name, or those that a theme with the name gathers, with their sub-codes */
	Set<String> codes(Filter filter) {
		Predicate<String> called = Globs.matching(filter.glob());
		if (filter.field() == Field.THEME) {
			return catalogue.codesOfThemes(catalogue.themes().stream().filter(each -> called.test(view.folded(each.name())))
					.map(ThemeEntry::id).collect(Collectors.toSet()));
		}
		return catalogue.withSubCodes(!Globs.isGlob(filter.glob()) ? view.codesNamed(filter.glob())
				: catalogue.codes().stream()
						.filter(each -> called.test(view.folded(each.name())) || called.test(view.folded(each.path())))
						.map(CodeEntry::id).collect(Collectors.toSet()));
	}

	/** @return ids of all codes */
	List<String> codes() {
		return catalogue.codes().stream().map(CodeEntry::id).toList();
	}

	/** @return ids of the researchers with a name or initials */
	Set<String> researchers(Filter filter) {
		Predicate<String> named = named(filter.glob());
		return catalogue.researchers().stream().filter(each -> named.test(each.name()) || named.test(each.initials()))
				.map(ResearcherEntry::id).collect(Collectors.toSet());
	}

	/** @return the rounds with a name */
	List<RoundEntry> rounds(Filter filter) {
		Predicate<String> named = named(filter.glob());
		return catalogue.rounds().stream().filter(each -> named.test(each.name())).toList();
	}

	/** @return ids of what was collected or written at a time */
	Set<String> dated(Date date, PassageKind kind) {
		return kind == PassageKind.SOURCE
				? catalogue.sources().stream().filter(each -> Values.isDayIn(date.range(), each.date()))
						.map(SourceEntry::id).collect(Collectors.toSet())
				: catalogue.notes().stream().filter(each -> Values.isDayIn(date.range(), each.date()))
						.map(NoteEntry::id).collect(Collectors.toSet());
	}

	/** @return ids of the participants with a value of an attribute */
	List<String> participants(Attribute asked) throws QuerySyntaxException {
		List<String> names = catalogue.attributes().stream().filter(each -> view.folded(each).equals(asked.name())).toList();
		if (names.isEmpty()) {
			throw new QuerySyntaxException(NLS.bind(
					catalogue.attributes().isEmpty() ? Messages.QueryCompiler_noAttributes
							: Messages.QueryCompiler_unknownAttribute,
					asked.name(), String.join(", ", catalogue.attributes())), asked.column()); //$NON-NLS-1$
		}
		Predicate<String> value = test(asked);
		return catalogue.participants().stream()
				.filter(each -> names.stream().map(each.values()::get).anyMatch(is -> is != null && value.test(is)))
				.map(ParticipantEntry::id).toList();
	}

	private Predicate<String> test(Attribute asked) {
		return switch (asked.value()) {
			case QueryNode.Name name -> {
				Predicate<String> named = named(name.glob());
				yield is -> named.test(is) || Values.isSameNumber(name.glob(), is);
			}
			case QueryNode.Range range -> is -> Values.isIn(range, is);
		};
	}

	/** @return whether the words asked for follow each other in a name */
	private Predicate<String> named(String glob) {
		String words = ' ' + glob + ' ';
		if (!Globs.isGlob(glob)) {
			return name -> (' ' + view.folded(name) + ' ').contains(words);
		}
		Pattern pattern = Globs.pattern(words);
		return name -> pattern.matcher(' ' + view.folded(name) + ' ').find();
	}
}
