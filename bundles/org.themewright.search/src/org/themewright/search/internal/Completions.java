package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.themewright.search.QueryCompletion;
import org.themewright.search.QueryCompletion.Kind;
import org.themewright.search.internal.index.Catalogue;
import org.themewright.search.internal.index.Catalogue.CodeEntry;
import org.themewright.search.internal.index.Fields;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.query.QueryParser;
import org.themewright.search.internal.query.Roles;
import org.themewright.search.internal.text.Words;

/** Finds how a query may go on at the caret. */
public final class Completions {

	private static final String ATTRIBUTE = "attr."; //$NON-NLS-1$
	private static final List<String> RELATIONS = List.of("overlaps code:", "within code:", "near/3 turns code:", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"followed by code:"); //$NON-NLS-1$
	private static final List<String> OPERATORS = List.of("AND", "OR", "NOT", "before/5"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Looked at to find the most frequent. */
	private static final int MAX_WORDS = 2000;

	private final Catalogue catalogue;
	private final IndexView view;
	private final String query;
	private final int limit;
	private final Set<QueryCompletion> found = new LinkedHashSet<>();
	/** The part of the query around the caret, from a space to the next. */
	private int start;
	private int end;

	private Completions(IndexView view, String query, int limit) {
		this.view = view;
		this.catalogue = view.catalogue();
		this.query = query;
		this.limit = limit;
	}

	/**
	 * @param view what is known of the study
	 * @param query a query, of which the part behind the caret may be anything
	 * @param caret where somebody types, as a UTF-16 offset
	 * @param limit how many proposals to return at most
	 * @return the proposals, the best first
	 * @throws IOException if the index cannot be read
	 */
	public static List<QueryCompletion> propose(IndexView view, String query, int caret, int limit) throws IOException {
		Completions completions = new Completions(view, query, limit);
		completions.propose(Math.clamp(caret, 0, query.length()));
		return completions.found.stream().limit(limit).toList();
	}

	private void propose(int caret) throws IOException {
		start = chunkStart(caret);
		end = chunkEnd(start);
		if (start < caret && "-+=".indexOf(query.charAt(start)) >= 0) { //$NON-NLS-1$
			start++;
		}
		String typed = query.substring(start, caret);
		if (typed.startsWith("/") || typed.startsWith("\"")) { //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		int colon = colon(typed);
		if (colon >= 0) {
			String field = typed.substring(0, colon);
			start += colon + 1;
			values(field, typed.substring(colon + 1));
			return;
		}
		if (followsCode(start)) {
			add(Kind.OPERATOR, RELATIONS, typed, each -> each);
		}
		if (typed.startsWith(ATTRIBUTE)) {
			add(Kind.FIELD, catalogue.attributes(), typed.substring(ATTRIBUTE.length()), each -> ATTRIBUTE + quoted(each) + ':');
			return;
		}
		add(Kind.FIELD, fields(), typed, each -> each);
		if (start > 0 && !typed.isEmpty()) {
			add(Kind.OPERATOR, OPERATORS, typed, each -> each);
		}
		if (typed.length() > 1) {
			words(typed);
		}
	}

	private Collection<String> fields() {
		List<String> result = new ArrayList<>();
		QueryParser.FIELD_NAMES.forEach(each -> result.add(each + ':'));
		if (!catalogue.attributes().isEmpty()) {
			result.add(ATTRIBUTE);
		}
		return result;
	}

	/** @return where the colon of a field is, outside quotation marks, or -1 */
	private static int colon(String typed) {
		boolean quoted = false;
		for (int i = 0; i < typed.length(); i++) {
			quoted ^= typed.charAt(i) == '"';
			if (typed.charAt(i) == ':' && !quoted) {
				return i;
			}
		}
		return -1;
	}

	private void values(String field, String typed) throws IOException {
		String name = field.toLowerCase(Locale.ROOT);
		String value = typed.startsWith("\"") ? typed.substring(1) : typed; //$NON-NLS-1$
		if (name.startsWith(ATTRIBUTE)) {
			String attribute = Words.fold(field.substring(ATTRIBUTE.length()));
			add(Kind.VALUE, catalogue.participants().stream()
					.flatMap(participant -> participant.values().entrySet().stream())
					.filter(each -> Words.fold(each.getKey()).equals(attribute)).map(each -> each.getValue()).sorted()
					.distinct().toList(), value, Completions::quoted);
		} else if (name.equals("memo")) { //$NON-NLS-1$
			words(value);
		} else {
			add(Kind.VALUE, names(name), value, Completions::quoted);
		}
	}

	private List<String> names(String field) throws IOException {
		Stream<String> names = switch (field) {
			case "code" -> catalogue.codes().stream().map(this::nameOf); //$NON-NLS-1$
			case "theme" -> catalogue.themes().stream().map(Catalogue.ThemeEntry::name); //$NON-NLS-1$
			case "source" -> catalogue.sources().stream().map(Catalogue.SourceEntry::name); //$NON-NLS-1$
			case "participant" -> catalogue.participants().stream().map(Catalogue.ParticipantEntry::name); //$NON-NLS-1$
			case "coder" -> catalogue.researchers().stream().map(Catalogue.ResearcherEntry::name); //$NON-NLS-1$
			case "round" -> catalogue.rounds().stream().map(Catalogue.RoundEntry::name); //$NON-NLS-1$
			case "speaker" -> terms(Fields.SPEAKER, "").stream(); //$NON-NLS-1$ //$NON-NLS-2$
			case "role" -> Roles.names().stream(); //$NON-NLS-1$
			case "coded" -> Stream.of("yes", "no"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "date" -> catalogue.sources().stream().map(Catalogue.SourceEntry::date).filter(each -> !each.isEmpty()) //$NON-NLS-1$
					.map(each -> each.substring(0, 7)).sorted();
			default -> Stream.empty();
		};
		return names.filter(each -> !each.isBlank()).distinct().toList();
	}

	/** The name of a code, or its path where several have that name. */
	private String nameOf(CodeEntry code) {
		boolean ambiguous = catalogue.codes().stream().anyMatch(
				each -> !each.id().equals(code.id()) && Words.fold(each.name()).equals(Words.fold(code.name())));
		return ambiguous ? code.path() : code.name();
	}

	/** Adds those that begin as typed, then those of which a later word does. */
	private void add(Kind kind, Collection<String> names, String typed, Function<String, String> text) {
		String wanted = typed.toLowerCase(Locale.ROOT);
		for (boolean later : new boolean[] { false, true }) {
			for (String each : names) {
				String name = each.toLowerCase(Locale.ROOT);
				if (name.startsWith(wanted) != later && (!later || name.contains(' ' + wanted)) && found.size() < limit) {
					found.add(new QueryCompletion(kind, each, text.apply(each), start, end));
				}
			}
		}
	}

	private void words(String typed) throws IOException {
		String folded = Words.fold(typed);
		if (folded.isEmpty() || folded.indexOf(' ') >= 0) {
			return;
		}
		for (String each : terms(Fields.WORD, folded)) {
			if (found.size() < limit) {
				found.add(new QueryCompletion(Kind.WORD, each, each, start, end));
			}
		}
	}

	/** The terms that begin so, the most frequent first. */
	private List<String> terms(String field, String prefix) throws IOException {
		record Term(String text, int frequency) {
		}
		List<Term> result = new ArrayList<>();
		Terms terms = MultiTerms.getTerms(view.searcher().getIndexReader(), field);
		if (terms != null) {
			Bits live = MultiBits.getLiveDocs(view.searcher().getIndexReader());
			TermsEnum each = terms.iterator();
			if (each.seekCeil(new BytesRef(prefix)) != TermsEnum.SeekStatus.END) {
				for (BytesRef term = each.term(); term != null && result.size() < MAX_WORDS; term = each.next()) {
					String text = term.utf8ToString();
					if (!text.startsWith(prefix)) {
						break;
					}
					if (isSeen(each, live)) {
						result.add(new Term(text, each.docFreq()));
					}
				}
			}
		}
		return result.stream().sorted(Comparator.comparingInt(Term::frequency).reversed()).map(Term::text).toList();
	}

	/** Whether a term is anywhere but in what was deleted or is hidden. */
	private static boolean isSeen(TermsEnum term, Bits live) throws IOException {
		if (live == null) {
			return true;
		}
		PostingsEnum found = term.postings(null, PostingsEnum.NONE);
		int document = found.nextDoc();
		while (document != DocIdSetIterator.NO_MORE_DOCS && !live.get(document)) {
			document = found.nextDoc();
		}
		return document != DocIdSetIterator.NO_MORE_DOCS;
	}

	/** A name as it is typed: in quotation marks unless it is one plain word. */
	private static String quoted(String name) {
		boolean plain = !name.isEmpty() && name.codePoints().allMatch(each -> Character.isLetterOrDigit(each) || each == '-');
		return plain ? name : '"' + name.replace("\"", "") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether the part of the query before this one asks for a code. */
	private boolean followsCode(int offset) {
		String before = query.substring(0, offset).stripTrailing();
		return before.length() < offset && query.regionMatches(true, chunkStart(before.length()), "code:", 0, 5); //$NON-NLS-1$
	}

	private int chunkStart(int caret) {
		int result = 0;
		boolean quoted = false;
		for (int i = 0; i < caret; i++) {
			char each = query.charAt(i);
			quoted ^= each == '"';
			if (!quoted && (Character.isWhitespace(each) || each == '(' || each == ')')) {
				result = i + 1;
			}
		}
		return result;
	}

	private int chunkEnd(int from) {
		boolean quoted = false;
		for (int i = from; i < query.length(); i++) {
			char each = query.charAt(i);
			quoted ^= each == '"';
			if (!quoted && (Character.isWhitespace(each) || each == '(' || each == ')')) {
				return i;
			}
		}
		return query.length();
	}
}
