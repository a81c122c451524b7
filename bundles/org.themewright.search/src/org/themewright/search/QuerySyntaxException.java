package org.themewright.search;

/**
 * A query cannot be understood. The message says what is wrong and what to do; it is fit to be shown.
 *
 * @since 0.1
 */
public final class QuerySyntaxException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int column;

	/**
	 * @param message what is wrong and what to do, without the column
	 * @param column where in the query, in UTF-16 code units from 1
	 */
	public QuerySyntaxException(String message, int column) {
		super(message);
		this.column = column;
	}

	/** @return where in the query the trouble begins, in UTF-16 code units from 1 */
	public int getColumn() {
		return column;
	}
}
