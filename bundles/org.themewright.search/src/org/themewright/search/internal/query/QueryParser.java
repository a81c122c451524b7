package org.themewright.search.internal.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
 * operand = ( "NOT" | "-" | "+" ) operand | primary
 * primary = "(" or ")" | field ":" value | [ "=" ] ( word | phrase [ "~" number ] )
 * value   = word | phrase
 * </pre>
 */
public final class QueryParser {

	/** No query that a person writes comes near these; what does is refused before it costs anything. */
	private static final int MAX_LENGTH = 10_000;
	private static final int MAX_DEPTH = 100;
	private static final int MAX_OPERANDS = 300;
	private static final int MAX_DISTANCE = 1000;

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
			result = primary();
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
		int start = position;
		if (current() == '(') {
			return parenthesis();
		}
		if (isQuote(current())) {
			return quoted(start, false);
		}
		if (current() == '=') {
			position++;
			if (!atEnd() && isQuote(current())) {
				return quoted(start, true);
			}
			return word(start, true);
		}
		int colon = fieldEnd();
		return colon < 0 ? word(start, false) : field(start, colon);
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

	private QueryNode quoted(int start, boolean exact) throws QuerySyntaxException {
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
				|| !atEnd() && !isBoundary(current())) {
			throw error(NLS.bind(Messages.QueryParser_distance, MAX_DISTANCE), tilde);
		}
		return Integer.parseInt(digits);
	}

	private QueryNode word(int start, boolean exact) throws QuerySyntaxException {
		int end = endOfChunk(position);
		String chunk = query.substring(position, end);
		int tilde = chunk.indexOf('~');
		if (tilde >= 0) {
			throw error(Messages.QueryParser_distanceWithoutPhrase, position + tilde);
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

	private QueryNode pattern(int start, int end, String chunk) throws QuerySyntaxException {
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
		String name = query.substring(start, colon);
		Field field = Arrays.stream(Field.values())
				.filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT))).findFirst()
				.orElseThrow(() -> error(NLS.bind(Messages.QueryParser_unknownField, name, fieldNames()), start));
		position = colon + 1;
		if (atEnd() || isBoundary(current()) && !isQuote(current())) {
			throw error(NLS.bind(Messages.QueryParser_valueMissing, name), start);
		}
		int value = position;
		String glob = Globs.foldName(isQuote(current()) ? takeQuoted() : takeChunk());
		if (glob.isEmpty()) {
			throw error(NLS.bind(Messages.QueryParser_valueMissing, name), start);
		}
		if (field == Field.ROLE && Roles.of(glob).isEmpty()) {
			throw error(NLS.bind(Messages.QueryParser_unknownRole, Roles.NAMES), value);
		}
		return new QueryNode.Filter(start + 1, field, glob);
	}

	private static String fieldNames() {
		return Arrays.stream(Field.values()).map(each -> each.name().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private String takeChunk() {
		int start = position;
		position = endOfChunk(start);
		return query.substring(start, position);
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
		while (!atEnd() && isSpace(current())) {
			position++;
		}
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
