package org.themewright.search.internal.query;

import java.util.List;

import org.themewright.search.internal.text.Word;

/** A query as it was understood. Columns count from 1. */
public sealed interface QueryNode {

	/** @return where it begins in the query */
	int column();

	/** What a {@link Filter} asks about. */
	enum Field {
		SPEAKER, PARTICIPANT, ROLE, SOURCE, CODE, CODER
	}

	/**
	 * Words that follow each other.
	 *
	 * @param words one or more
	 * @param exact whether these very forms are asked for, not their stems
	 */
	record Phrase(int column, List<Word> words, boolean exact) implements QueryNode {
	}

	/**
	 * Words in any order, near each other.
	 *
	 * @param words two or more
	 * @param exact whether these very forms are asked for, not their stems
	 * @param distance how many other words may be between them
	 */
	record Near(int column, List<Word> words, boolean exact, int distance) implements QueryNode {
	}

	/**
	 * A word with {@code *} and {@code ?} in it.
	 *
	 * @param glob folded; not of wildcards only
	 */
	record Pattern(int column, String glob) implements QueryNode {
	}

	/**
	 * A condition on a passage.
	 *
	 * @param glob the folded words of the name asked for with one space between them; wildcards are allowed
	 */
	record Filter(int column, Field field, String glob) implements QueryNode {
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
}
