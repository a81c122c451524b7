package org.themewright.analysis.methods.internal;

import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;

/** Columns of tables. */
public final class Columns {

	private Columns() {
	}

	/** A column of text. */
	public static Column text(String id, String name) {
		return new Column(id, name, ColumnType.TEXT);
	}

	/** A column of whole numbers. */
	public static Column integer(String id, String name) {
		return new Column(id, name, ColumnType.INTEGER);
	}

	/** A column of numbers. */
	public static Column decimal(String id, String name) {
		return new Column(id, name, ColumnType.DECIMAL);
	}
}
