package org.themewright.search;

/**
 * A proposal how a query may go on.
 *
 * @param kind what is proposed
 * @param label what is shown
 * @param text what takes the place of the characters from {@code start} to {@code end}; after that the caret stands
 *             behind it
 * @param start first UTF-16 offset in the query
 * @param end offset after the last character that is replaced
 * @since 1.0
 */
public record QueryCompletion(Kind kind, String label, String text, int start, int end) {

	/** What is proposed. */
	public enum Kind {
		/** A field, with its colon. */
		FIELD,
		/** A value of a field: the name of a person, code, source, or the like. */
		VALUE,
		/** An operator, or how two codings lie to each other. */
		OPERATOR,
		/** A word of the texts. */
		WORD
	}

	/**
	 * @param query the query it was made for
	 * @return the query with the proposal in it
	 */
	public String applyTo(String query) {
		return query.substring(0, start) + text + query.substring(end);
	}
}
