package org.themewright.search.internal.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.eclipse.osgi.util.NLS;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.internal.query.QueryNode.Field;
import org.themewright.search.internal.text.Globs;
import org.themewright.search.internal.text.Word;
import org.themewright.search.internal.text.Words;

/**
 * Understands queries, by recursive descent:
 *
 * <pre>
 * query   = or
 * or      = and { "OR" and }
 * and     = operand { [ "AND" ] operand }
 * operand = ( "NOT" | "-" | "+" ) operand | primary [ "^" number ]
 * primary = "(" or ")" | text [ "before/" number text ] | condition
 * text    = [ "=" ] ( word | phrase [ "~" number ] ) | word "~" number | "/" regular expression "/"
 * condition = field ":" value | "attr." name ":" ( value | range ) | "date:" ( day | range )
 *           | "memo:" text | code [ relation code ]
 * relation = "overlaps" | "within" | "near/" number "turns" | "followed by" [ "/" number ]
 * value   = word | phrase
 * range   = ( "[" | "{" ) value "TO" value ( "]" | "}" )
 * </pre>
 */
public final class QueryParser {

	/** No query that a person writes comes near these; what does is refused before it costs anything. */
	private static final int MAX_LENGTH = 10_000;
	private static final int MAX_DEPTH = 100;
	private static final int MAX_OPERANDS = 300;
	private static final int MAX_DISTANCE = 1000;
	private static final int MAX_EDITS = 2;
	private static final float MAX_BOOST = 1000;
	private static final String BEFORE = "before/"; //$NON-NLS-1$
	private static final String NEAR = "near/"; //$NON-NLS-1$
	private static final String FOLLOWED = "followed"; //$NON-NLS-1$
	private static final String BY = "by"; //$NON-NLS-1$
	private static final String ATTRIBUTE = "attr."; //$NON-NLS-1$

	private static final String DATE = "date"; //$NON-NLS-1$
	private static final String CODED = "coded"; //$NON-NLS-1$
	private static final String MEMO = "memo"; //$NON-NLS-1$

	/** The names of all fields but those of attributes, in small letters. */
	public static final List<String> FIELD_NAMES = Stream
			.concat(Arrays.stream(Field.values()).map(each -> each.name().toLowerCase(Locale.ROOT)),
					Stream.of(CODED, MEMO, DATE))
			.toList();

	private final String query;
	private int position;
	private int depth;
	private int operands;

	private QueryParser(String query) {
		this.query = query;
	}

	/**
	 * @param query what was typed
	 * @return what it means
	 * @throws QuerySyntaxException if it means nothing
	 */
	public static QueryNode parse(String query) throws QuerySyntaxException {
		if (query.length() > MAX_LENGTH) {
			throw new QuerySyntaxException(NLS.bind(Messages.QueryParser_tooLong, MAX_LENGTH), MAX_LENGTH + 1);
		}
		return new QueryParser(query).query();
	}

	private QueryNode query() throws QuerySyntaxException {
		skipSpace();
		if (atEnd()) {
			throw error(Messages.QueryParser_empty, 0);
		}
		QueryNode result = or();
		if (!atEnd()) {
			throw error(Messages.QueryParser_closedWithoutOpen, position);
		}
		return result;
	}

	private QueryNode or() throws QuerySyntaxException {
		int column = column();
		List<QueryNode> alternatives = new ArrayList<>();
		alternatives.add(and());
		while (takeOperator("OR")) { //$NON-NLS-1$
			alternatives.add(and());
		}
		return alternatives.size() == 1 ? alternatives.getFirst() : new QueryNode.Or(column, alternatives);
	}

	private QueryNode and() throws QuerySyntaxException {
		int column = column();
		List<QueryNode> all = new ArrayList<>();
		all.add(operand());
		while (takeOperator("AND") || !atEnd() && current() != ')' && !looksAt("OR")) { //$NON-NLS-1$ //$NON-NLS-2$
			all.add(operand());
		}
		return all.size() == 1 ? all.getFirst() : new QueryNode.And(column, all);
	}

	private QueryNode operand() throws QuerySyntaxException {
		int start = position;
		if (atEnd() || current() == ')' || looksAt("AND") || looksAt("OR")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw nothingToCombine();
		}
		if (++depth > MAX_DEPTH || ++operands > MAX_OPERANDS) {
			throw error(Messages.QueryParser_tooDeep, start);
		}
		QueryNode result;
		if (takeOperator("NOT")) { //$NON-NLS-1$
			result = new QueryNode.Not(start + 1, operand());
		} else if (current() == '-' || current() == '+') {
			result = signed();
		} else {
			result = boosted(ordered(primary()));
		}
		depth--;
		skipSpace();
		return result;
	}

	private QuerySyntaxException nothingToCombine() {
		String before = query.substring(0, position).stripTrailing();
		String place = atEnd() ? "" : query.substring(position, endOfChunk(position)); //$NON-NLS-1$
		for (String operator : List.of("AND", "OR", "NOT")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			int start = before.length() - operator.length();
			if (before.endsWith(operator) && (start == 0 || isBoundary(before.charAt(start - 1)))) {
				return error(NLS.bind(Messages.QueryParser_nothingAfter, operator), start);
			}
		}
		if (!atEnd() && current() == ')') {
			return before.endsWith("(") ? error(Messages.QueryParser_emptyParentheses, before.length() - 1) //$NON-NLS-1$
					: error(Messages.QueryParser_closedWithoutOpen, position);
		}
		return atEnd() ? error(Messages.QueryParser_notClosed, Math.max(0, before.length() - 1))
				: error(NLS.bind(Messages.QueryParser_nothingBefore, place), position);
	}

	private QueryNode signed() throws QuerySyntaxException {
		int start = position;
		char sign = current();
		position++;
		if (atEnd() || isBoundary(current()) && current() != '(' && !isQuote(current())) {
			throw error(NLS.bind(Messages.QueryParser_nothingAfter, sign), start);
		}
		QueryNode operand = operand();
		return sign == '-' ? new QueryNode.Not(start + 1, operand) : operand;
	}

	private QueryNode primary() throws QuerySyntaxException {
		if (current() == '(') {
			return parenthesis();
		}
		int colon = fieldEnd();
		if (colon >= 0) {
			return field(position, colon);
		}
		return query.startsWith(ATTRIBUTE, position) && isAttribute() ? attribute() : text();
	}

	/** Reads words; whether of one field or of the transcript is not known here. */
	private QueryNode.Text text() throws QuerySyntaxException {
		int start = position;
		if (isQuote(current())) {
			return quoted(start, false);
		}
		if (current() == '/') {
			return regex();
		}
		if (current() == '=') {
			position++;
			if (!atEnd() && isQuote(current())) {
				return quoted(start, true);
			}
			return word(start, true);
		}
		return word(start, false);
	}

	/** Goes on where {@code before/8} follows. */
	private QueryNode ordered(QueryNode first) throws QuerySyntaxException {
		int keyword = afterSpace();
		if (!query.startsWith(BEFORE, keyword) || !(first instanceof QueryNode.Text one)) {
			return first;
		}
		int end = endOfChunk(keyword);
		String digits = query.substring(keyword + BEFORE.length(), end);
		if (!isNumber(digits, MAX_DISTANCE)) {
			throw error(NLS.bind(Messages.QueryParser_beforeDistance, MAX_DISTANCE), keyword);
		}
		position = end;
		skipSpace();
		if (atEnd() || current() == ')' || current() == '(' || looksAt("AND") || looksAt("OR") || looksAt("NOT") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| fieldEnd() >= 0) {
			throw error(Messages.QueryParser_beforeWhat, keyword);
		}
		QueryNode.Text second = text();
		int next = afterSpace();
		if (query.startsWith(BEFORE, next) || isSpread(one) || isSpread(second)) {
			throw error(Messages.QueryParser_beforeTwo, query.startsWith(BEFORE, next) ? next : keyword);
		}
		return new QueryNode.Before(first.column(), one, second, Integer.parseInt(digits));
	}

	private static boolean isSpread(QueryNode.Text text) {
		return text instanceof QueryNode.Near || text instanceof QueryNode.Before;
	}

	private static boolean isNumber(String digits, int max) {
		return !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(each -> each >= '0' && each <= '9')
				&& Integer.parseInt(digits) <= max;
	}

	private QueryNode boosted(QueryNode operand) throws QuerySyntaxException {
		if (atEnd() || current() != '^') {
			return operand;
		}
		int caret = position;
		int end = endOfChunk(caret);
		String factor = query.substring(caret + 1, end);
		if (!factor.matches("[0-9]{1,4}(\\.[0-9]{1,4})?") || Float.parseFloat(factor) > MAX_BOOST) { //$NON-NLS-1$
			throw error(Messages.QueryParser_boost, caret);
		}
		position = end;
		return new QueryNode.Boost(operand.column(), operand, Float.parseFloat(factor));
	}

	private QueryNode.Text regex() throws QuerySyntaxException {
		int start = position;
		int end = start + 1;
		while (end < query.length() && query.charAt(end) != '/') {
			end += query.charAt(end) == '\\' ? 2 : 1;
		}
		if (end >= query.length()) {
			throw error(Messages.QueryParser_regexNotClosed, start);
		}
		String expression = RegularExpression.fold(query.substring(start + 1, end));
		if (expression.isEmpty()) {
			throw error(Messages.QueryParser_regexEmpty, start);
		}
		if (!RegularExpression.isBounded(expression)) {
			throw error(Messages.QueryParser_regexTooComplex, start);
		}
		try {
			RegularExpression.automaton(expression);
		} catch (IllegalArgumentException e) {
			throw error(NLS.bind(Messages.QueryParser_regexWrong, firstLine(e)), start);
		} catch (TooComplexToDeterminizeException e) {
			throw error(Messages.QueryParser_regexTooComplex, start);
		}
		position = end + 1;
		if (!atEnd() && !isBoundary(current()) && current() != '^') {
			throw error(Messages.QueryParser_regexEnd, position);
		}
		return new QueryNode.Regex(start + 1, expression);
	}

	private static String firstLine(Exception e) {
		return String.valueOf(e.getMessage()).lines().findFirst().orElse(""); //$NON-NLS-1$
	}

	private QueryNode parenthesis() throws QuerySyntaxException {
		int open = position++;
		skipSpace();
		if (atEnd()) {
			throw error(Messages.QueryParser_notClosed, open);
		}
		QueryNode inner = or();
		if (atEnd()) {
			throw error(Messages.QueryParser_notClosed, open);
		}
		position++;
		return inner;
	}

	private QueryNode.Text quoted(int start, boolean exact) throws QuerySyntaxException {
		int open = position;
		String text = takeQuoted();
		int wildcard = wildcardIn(text);
		if (wildcard >= 0) {
			throw error(Messages.QueryParser_wildcardInPhrase, open + 1 + wildcard);
		}
		List<Word> words = Words.in(text);
		if (words.isEmpty()) {
			throw error(Messages.QueryParser_noWord, start);
		}
		if (atEnd() || current() != '~') {
			return new QueryNode.Phrase(start + 1, words, exact);
		}
		int distance = takeDistance();
		return words.size() == 1 ? new QueryNode.Phrase(start + 1, words, exact)
				: new QueryNode.Near(start + 1, words, exact, distance);
	}

	/** @return where words in quotation marks have a wildcard, or -1; a question mark that ends a word is none */
	private static int wildcardIn(String text) {
		for (int i = 0; i < text.length(); i++) {
			boolean question = text.charAt(i) == '?' && i + 1 < text.length()
					&& Character.isLetterOrDigit(text.charAt(i + 1));
			if (question || text.charAt(i) == '*') {
				return i;
			}
		}
		return -1;
	}

	/** Reads from the opening quotation mark to behind the closing one. */
	private String takeQuoted() throws QuerySyntaxException {
		int open = position;
		int close = open + 1;
		while (close < query.length() && !isQuote(query.charAt(close))) {
			close++;
		}
		if (close == query.length()) {
			throw error(Messages.QueryParser_quoteNotClosed, open);
		}
		position = close + 1;
		return query.substring(open + 1, close);
	}

	private int takeDistance() throws QuerySyntaxException {
		int tilde = position++;
		int start = position;
		while (!atEnd() && current() >= '0' && current() <= '9') {
			position++;
		}
		String digits = query.substring(start, position);
		if (digits.isEmpty() || digits.length() > 4 || Integer.parseInt(digits) > MAX_DISTANCE
				|| !atEnd() && !isBoundary(current()) && current() != '^') {
			throw error(NLS.bind(Messages.QueryParser_distance, MAX_DISTANCE), tilde);
		}
		return Integer.parseInt(digits);
	}

	private QueryNode.Text word(int start, boolean exact) throws QuerySyntaxException {
		int end = endOfWord();
		String chunk = query.substring(position, end);
		int tilde = chunk.indexOf('~');
		if (tilde >= 0) {
			return fuzzy(start, end, position + tilde, exact);
		}
		if (Globs.isGlob(chunk)) {
			return pattern(start, end, chunk);
		}
		List<Word> words = Words.in(chunk);
		if (words.isEmpty()) {
			throw error(Messages.QueryParser_noWord, start);
		}
		position = end;
		return new QueryNode.Phrase(start + 1, words, exact);
	}

	/** @return where the word ends that begins here; a boost is no part of it */
	private int endOfWord() {
		int end = endOfChunk(position);
		int caret = query.indexOf('^', position);
		return caret > position && caret < end ? caret : end;
	}

	private QueryNode.Text fuzzy(int start, int end, int tilde, boolean exact) throws QuerySyntaxException {
		List<Word> words = Words.in(query.substring(position, tilde));
		String edits = query.substring(tilde + 1, end);
		if (words.size() != 1 || exact || edits.length() > 1 || !edits.isEmpty() && !isNumber(edits, MAX_EDITS)
				|| edits.equals("0")) { //$NON-NLS-1$
			throw error(Messages.QueryParser_fuzzy, tilde);
		}
		position = end;
		return new QueryNode.Fuzzy(start + 1, words.getFirst().form(), edits.isEmpty() ? 1 : Integer.parseInt(edits));
	}

	private QueryNode.Text pattern(int start, int end, String chunk) throws QuerySyntaxException {
		String glob = Globs.fold(chunk);
		if (glob.chars().allMatch(each -> each == '*' || each == '?' || each == ' ')) {
			throw error(Messages.QueryParser_wildcardsOnly, start);
		}
		if (glob.indexOf(' ') >= 0) {
			throw error(Messages.QueryParser_wildcardInWords, start);
		}
		position = end;
		return new QueryNode.Pattern(start + 1, glob);
	}

	/** @return where the colon is if a field begins here, else -1 */
	private int fieldEnd() {
		int end = position;
		while (end < query.length() && Character.isLetter(query.charAt(end))) {
			end++;
		}
		return end > position && end < query.length() && query.charAt(end) == ':' ? end : -1;
	}

	private QueryNode field(int start, int colon) throws QuerySyntaxException {
		String name = query.substring(start, colon).toLowerCase(Locale.ROOT);
		if (!FIELD_NAMES.contains(name)) {
			throw error(NLS.bind(Messages.QueryParser_unknownField, query.substring(start, colon),
					String.join(", ", FIELD_NAMES)), start); //$NON-NLS-1$
		}
		position = colon + 1;
		if (atEnd() || isBoundary(current()) && !isQuote(current())) {
			throw error(NLS.bind(Messages.QueryParser_valueMissing, name), start);
		}
		return switch (name) {
			case DATE -> new QueryNode.Date(start + 1, dates());
			case CODED -> new QueryNode.Coded(start + 1, coded());
			case MEMO -> memo(start);
			default -> filter(start, name);
		};
	}

	private QueryNode memo(int start) throws QuerySyntaxException {
		if (current() == '^' || current() == '~') {
			throw error(Messages.QueryParser_noWord, position);
		}
		return new QueryNode.MemoWords(start + 1, text());
	}

	private QueryNode filter(int start, String name) throws QuerySyntaxException {
		Field field = Field.valueOf(name.toUpperCase(Locale.ROOT));
		int value = position;
		String glob = name(name, start);
		if (field == Field.ROLE && Roles.of(glob).isEmpty()) {
			throw error(NLS.bind(Messages.QueryParser_unknownRole, Roles.NAMES), value);
		}
		QueryNode.Filter filter = new QueryNode.Filter(start + 1, field, glob);
		return field == Field.CODE ? related(filter) : filter;
	}

	/** Reads a name, which ends with its word or its quotation marks. */
	private String name(String field, int start) throws QuerySyntaxException {
		String glob = Globs.foldName(isQuote(current()) ? takeQuoted() : takeWord());
		if (glob.isEmpty()) {
			throw error(NLS.bind(Messages.QueryParser_valueMissing, field), start);
		}
		return glob;
	}

	private boolean coded() throws QuerySyntaxException {
		int start = position;
		String value = Words.fold(isQuote(current()) ? takeQuoted() : takeWord());
		if (!value.equals("yes") && !value.equals("no")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw error(Messages.QueryParser_coded, start);
		}
		return value.equals("yes"); //$NON-NLS-1$
	}

	/** Goes on where it is said how another coding lies to this one. */
	private QueryNode related(QueryNode.Filter first) throws QuerySyntaxException {
		int keyword = afterSpace();
		int end = endOfChunk(keyword);
		String word = query.substring(keyword, end);
		QueryNode.Relation relation;
		int turns = 0;
		if (word.equals("overlaps") || word.equals("within")) { //$NON-NLS-1$ //$NON-NLS-2$
			relation = QueryNode.Relation.valueOf(word.toUpperCase(Locale.ROOT));
		} else if (word.startsWith(NEAR)) {
			relation = QueryNode.Relation.NEAR;
			turns = turns(word.substring(NEAR.length()), keyword);
			end = afterTurns(end);
		} else if (word.equals(FOLLOWED)) {
			relation = QueryNode.Relation.FOLLOWED_BY;
			int by = afterSpace(end);
			end = endOfChunk(by);
			String second = query.substring(by, end);
			if (!second.equals(BY) && !second.startsWith(BY + '/')) {
				return first;
			}
			turns = second.equals(BY) ? 1 : turns(second.substring(BY.length() + 1), by);
			end = afterTurns(end);
		} else {
			return first;
		}
		int other = afterSpace(end);
		if (!query.regionMatches(true, other, "code:", 0, 5)) { //$NON-NLS-1$
			if (word.startsWith(NEAR)) {
				throw error(Messages.QueryParser_relationWhat, keyword);
			}
			return first;
		}
		position = other + 5;
		if (atEnd() || isBoundary(current()) && !isQuote(current())) {
			throw error(NLS.bind(Messages.QueryParser_valueMissing, "code"), other); //$NON-NLS-1$
		}
		QueryNode.Filter second = new QueryNode.Filter(other + 1, Field.CODE, name("code", other)); //$NON-NLS-1$
		return new QueryNode.Related(first.column(), first, relation, second, turns);
	}

	private int turns(String digits, int at) throws QuerySyntaxException {
		if (!isNumber(digits, MAX_DISTANCE)) {
			throw error(NLS.bind(Messages.QueryParser_relationTurns, MAX_DISTANCE), at);
		}
		return Integer.parseInt(digits);
	}

	/** @return where it goes on behind the word "turns", which may be left out */
	private int afterTurns(int end) {
		int word = afterSpace(end);
		int wordEnd = endOfChunk(word);
		String text = query.substring(word, wordEnd);
		return text.equals("turns") || text.equals("turn") ? wordEnd : end; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @return whether the name of an attribute begins here, not just a word with a full stop in it */
	private boolean isAttribute() {
		int end = position + ATTRIBUTE.length();
		if (end < query.length() && isQuote(query.charAt(end))) {
			return true;
		}
		int colon = query.indexOf(':', end);
		return colon >= end && colon < endOfChunk(end);
	}

	private QueryNode attribute() throws QuerySyntaxException {
		int start = position;
		position += ATTRIBUTE.length();
		String name;
		if (isQuote(current())) {
			name = takeQuoted();
		} else {
			name = query.substring(position, query.indexOf(':', position));
			position += name.length();
		}
		String folded = Words.fold(name);
		if (folded.isEmpty() || atEnd() || current() != ':') {
			throw error(Messages.QueryParser_attribute, start);
		}
		position++;
		if (atEnd() || isBoundary(current()) && !isQuote(current())) {
			throw error(NLS.bind(Messages.QueryParser_valueMissing, ATTRIBUTE + name), start);
		}
		QueryNode.Value value = opensRange() ? range() : new QueryNode.Name(name(ATTRIBUTE + name, start));
		return new QueryNode.Attribute(start + 1, folded, value);
	}

	private boolean opensRange() {
		return current() == '[' || current() == '{';
	}

	/** Reads {@code [2 TO 5]}; the other kind of brackets leaves out the ends. */
	private QueryNode.Range range() throws QuerySyntaxException {
		int open = position;
		int close = open + 1;
		while (close < query.length() && query.charAt(close) != ']' && query.charAt(close) != '}') {
			close++;
		}
		String[] ends = close == query.length() ? new String[0]
				: query.substring(open + 1, close).strip().split("\\s+TO\\s+", -1); //$NON-NLS-1$
		if (ends.length != 2 || ends[0].isBlank() || ends[1].isBlank()) {
			throw error(Messages.QueryParser_range, open);
		}
		QueryNode.Range range = new QueryNode.Range(end(ends[0]), query.charAt(open) == '[', end(ends[1]),
				query.charAt(close) == ']');
		position = close + 1;
		return range;
	}

	private static String end(String text) {
		String stripped = text.strip();
		boolean quoted = stripped.length() > 1 && isQuote(stripped.charAt(0))
				&& isQuote(stripped.charAt(stripped.length() - 1));
		return stripped.equals("*") ? null : quoted ? stripped.substring(1, stripped.length() - 1) : stripped; //$NON-NLS-1$
	}

	/** Reads a day, month or year, or a range of them. */
	private QueryNode.Range dates() throws QuerySyntaxException {
		int start = position;
		if (opensRange()) {
			QueryNode.Range range = range();
			checkDate(range.from(), start);
			checkDate(range.to(), start);
			// Of a month or year that is left out all days are.
			String from = range.from() == null || range.withFrom() ? range.from() : lastDay(range.from());
			String to = range.to() == null || !range.withTo() ? range.to() : lastDay(range.to());
			return new QueryNode.Range(from, range.withFrom(), to, range.withTo());
		}
		String day = isQuote(current()) ? takeQuoted().strip() : takeWord();
		checkDate(day, start);
		return new QueryNode.Range(day, true, lastDay(day), true);
	}

	private static void checkDate(String date, int offset) throws QuerySyntaxException {
		try {
			if (date != null) {
				LocalDate.parse(date + "0000-01-01".substring(Math.min(date.length(), 10))); //$NON-NLS-1$
				if (date.length() != 4 && date.length() != 7 && date.length() != 10) {
					throw error(Messages.QueryParser_date, offset);
				}
			}
		} catch (DateTimeException e) {
			throw error(Messages.QueryParser_date, offset);
		}
	}

	/** Dates are compared as text: no day of a month comes after this. */
	private static String lastDay(String date) {
		return date + "9999-12-31".substring(date.length()); //$NON-NLS-1$
	}

	private String takeWord() {
		int start = position;
		position = endOfWord();
		return query.substring(start, position);
	}

	private int afterSpace() {
		return afterSpace(position);
	}

	private int afterSpace(int offset) {
		int result = offset;
		while (result < query.length() && isSpace(query.charAt(result))) {
			result++;
		}
		return result;
	}

	private int endOfChunk(int start) {
		int end = start;
		while (end < query.length() && !isBoundary(query.charAt(end))) {
			end++;
		}
		return end;
	}

	/** Takes an operator and the space behind it, if it stands here as a word of its own. */
	private boolean takeOperator(String operator) {
		if (!looksAt(operator)) {
			return false;
		}
		position += operator.length();
		skipSpace();
		return true;
	}

	private boolean looksAt(String operator) {
		int end = position + operator.length();
		return query.startsWith(operator, position) && (end == query.length() || isBoundary(query.charAt(end)));
	}

	private static boolean isBoundary(char character) {
		return isSpace(character) || character == '(' || character == ')' || isQuote(character);
	}

	private static boolean isSpace(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

	private static boolean isQuote(char character) {
		return switch (character) {
			case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> true;
			default -> false;
		};
	}

	private void skipSpace() {
		position = afterSpace();
	}

	private boolean atEnd() {
		return position >= query.length();
	}

	private char current() {
		return query.charAt(position);
	}

	private int column() {
		return position + 1;
	}

	private static QuerySyntaxException error(String message, int offset) {
		return new QuerySyntaxException(message, offset + 1);
	}
}
