package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.eclipse.osgi.util.NLS;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.internal.index.Fields;
import org.themewright.search.internal.query.QueryNode.Fuzzy;
import org.themewright.search.internal.query.QueryNode.Pattern;
import org.themewright.search.internal.query.QueryNode.Regex;
import org.themewright.search.internal.query.RegularExpression;
import org.themewright.search.internal.text.Accents;
import org.themewright.search.internal.text.WordStream;

/**
 * The words of the index that a wildcard, a regular expression or a word with other spellings stands for, up to a number
 * for each query.
 */
final class Vocabulary {

	/** More words than this for one wildcard say that it is not what was meant, and take long. */
	private static final int MAX_WORDS = 20_000;
	/** All wildcards of a query together. */
	private static final int MAX_ALL_WORDS = 5 * MAX_WORDS;

	private final IndexReader reader;
	private final boolean accentsFolded;
	private int expanded;

	/** @param accentsFolded whether wildcards stand for words with any accents */
	Vocabulary(IndexReader reader, boolean accentsFolded) {
		this.reader = reader;
		this.accentsFolded = accentsFolded;
	}

	/** @return whether a term is in the index */
	boolean has(String field, String term) throws IOException {
		return reader.docFreq(new Term(field, term)) > 0;
	}

	/** @return the terms of a field that differ from one in accents only, sorted */
	List<BytesRef> alike(String field, String term) throws IOException {
		return matching(field, new CompiledAutomaton(
				Operations.determinize(Accents.automaton(term), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT)), MAX_WORDS, false);
	}

	/** @return the words that a wildcard stands for, sorted */
	List<BytesRef> words(Pattern pattern) throws QuerySyntaxException, IOException {
		Automaton automaton;
		try {
			automaton = accentsFolded
					? Operations.determinize(Accents.automaton(pattern.glob()), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT)
					: WildcardQuery.toAutomaton(new Term(Fields.WORD, pattern.glob()),
							Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
		} catch (TooComplexToDeterminizeException e) {
			throw new QuerySyntaxException(NLS.bind(Messages.QueryCompiler_tooManyWildcards, pattern.glob()),
					pattern.column());
		}
		return words(automaton, pattern.glob(), pattern.column());
	}

	/** @return the words that match a regular expression, sorted */
	List<BytesRef> words(Regex regex) throws QuerySyntaxException, IOException {
		return words(RegularExpression.automaton(regex.expression()), regex.expression(), regex.column());
	}

	/** @return the words that are spelled nearly like one, sorted */
	List<BytesRef> words(Fuzzy fuzzy) throws QuerySyntaxException, IOException {
		return words(new LevenshteinAutomata(fuzzy.form(), true).toAutomaton(fuzzy.edits()), fuzzy.form(),
				fuzzy.column());
	}

	private List<BytesRef> words(Automaton automaton, String asked, int column) throws QuerySyntaxException, IOException {
		List<BytesRef> result = matching(Fields.WORD, new CompiledAutomaton(automaton), MAX_WORDS + 1, true);
		if (result.size() > MAX_WORDS) {
			throw new QuerySyntaxException(NLS.bind(Messages.QueryCompiler_tooManyWords, asked, MAX_WORDS), column);
		}
		expanded += result.size();
		if (expanded > MAX_ALL_WORDS) {
			throw new QuerySyntaxException(NLS.bind(Messages.QueryCompiler_tooManyWordsInAll, MAX_ALL_WORDS), column);
		}
		return result;
	}

	/** The first terms of a field that match, sorted; without what is said of hyphens if words alone are wanted. */
	private List<BytesRef> matching(String field, CompiledAutomaton automaton, int limit, boolean wordsOnly)
			throws IOException {
		List<BytesRef> result = new ArrayList<>();
		Terms terms = MultiTerms.getTerms(reader, field);
		if (terms != null) {
			TermsEnum each = automaton.getTermsEnum(terms);
			for (BytesRef term = each.next(); term != null && result.size() < limit; term = each.next()) {
				if (!wordsOnly || term.bytes[term.offset] != WordStream.JOINED.charAt(0)) {
					result.add(BytesRef.deepCopyOf(term));
				}
			}
		}
		return result;
	}
}
