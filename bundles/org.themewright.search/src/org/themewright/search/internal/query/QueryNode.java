package org.themewright.search.internal.query;

import java.util.List;

import org.themewright.search.internal.text.Word;

/** A query as it was understood. Columns count from 1. */
public sealed interface QueryNode {

	/** @return where it begins in the query */
	int column();

	/** What a {@link Filter} asks about. */
	enum Field {
		SPEAKER, PARTICIPANT, ROLE, SOURCE, CODE, CODER, THEME, ROUND
	}

	/** How two codings lie to each other. */
	enum Relation {
		/** They have words in common. */
		OVERLAPS,
		/** All words of the first are words of the second. */
		WITHIN,
		/** There are at most so many turns from one to the other. */
		NEAR,
		/** The second begins after the first has ended, at most so many turns later. */
		FOLLOWED_BY
	}

	/** What finds words. */
	sealed interface Text extends QueryNode {
	}

	/**
	 * Words that follow each other.
	 *
	 * @param words one or more
	 * @param exact whether these very forms are asked for, not their stems
	 */
	record Phrase(int column, List<Word> words, boolean exact) implements Text {
	}

	/**
	 * Words in any order, near each other.
	 *
	 * @param words two or more
	 * @param exact whether these very forms are asked for, not their stems
	 * @param distance how many other words may be between them
	 */
	record Near(int column, List<Word> words, boolean exact, int distance) implements Text {
	}

	/**
	 * One thing before another.
	 *
	 * @param first no near and no order
	 * @param second no near and no order
	 * @param distance how many other words may be between them
	 */
	record Before(int column, Text first, Text second, int distance) implements Text {
	}

	/**
	 * A word with {@code *} and {@code ?} in it.
	 *
	 * @param glob folded; not of wildcards only
	 */
	record Pattern(int column, String glob) implements Text {
	}

	/**
	 * A word that matches a regular expression as a whole.
	 *
	 * @param expression folded; in the syntax of {@link RegularExpression}
	 */
	record Regex(int column, String expression) implements Text {
	}

	/**
	 * A word that may differ in some letters.
	 *
	 * @param form the folded word
	 * @param edits how many letters may be added, left out, changed, or swapped with the next: 1 or 2
	 */
	record Fuzzy(int column, String form, int edits) implements Text {
	}

	/**
	 * A condition on a passage.
	 *
	 * @param glob the folded words of the name asked for with one space between them; wildcards are allowed
	 */
	record Filter(int column, Field field, String glob) implements QueryNode {
	}

	/**
	 * A value of an attribute of who speaks.
	 *
	 * @param name the folded name of the attribute
	 * @param value what is asked for: a range, or a name as in {@link Filter}
	 */
	record Attribute(int column, String name, Value value) implements QueryNode {
	}

	/** When the data were collected. */
	record Date(int column, Range range) implements QueryNode {
	}

	/** Whether anything is coded. */
	record Coded(int column, boolean coded) implements QueryNode {
	}

	/** Words of a memo on a place. */
	record MemoWords(int column, Text words) implements QueryNode {
	}

	/**
	 * Codings that have another coding near them.
	 *
	 * @param first what is asked for, by code
	 * @param second the other, by code
	 * @param turns how many turns there may be between them
	 */
	record Related(int column, Filter first, Relation relation, Filter second, int turns) implements QueryNode {
	}

	/** What must not be there. */
	record Not(int column, QueryNode operand) implements QueryNode {
	}

	/** All of two or more. */
	record And(int column, List<QueryNode> operands) implements QueryNode {
	}

	/** At least one of two or more. */
	record Or(int column, List<QueryNode> operands) implements QueryNode {
	}

	/** What counts more, or less, when hits are ranked. */
	record Boost(int column, QueryNode operand, float factor) implements QueryNode {
	}

	/** What a value is compared with. */
	sealed interface Value {
	}

	/** A name with wildcards, folded. */
	record Name(String glob) implements Value {
	}

	/**
	 * Values from one to another.
	 *
	 * @param from the least, or null
	 * @param to the greatest, or null
	 */
	record Range(String from, boolean withFrom, String to, boolean withTo) implements Value {
	}
}
