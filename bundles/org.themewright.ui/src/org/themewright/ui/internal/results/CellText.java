package org.themewright.ui.internal.results;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;

/** Cells as texts, for the screen and for the clipboard. */
final class CellText {

	private static final int DIGITS = 3;
	private static final String FORMULA_STARTS = "=+-@"; //$NON-NLS-1$

	private final NumberFormat whole = NumberFormat.getIntegerInstance();
	private final NumberFormat decimal = NumberFormat.getNumberInstance();

	CellText() {
		// The same for all, so that the points stand below each other.
		decimal.setMinimumFractionDigits(DIGITS);
		decimal.setMaximumFractionDigits(DIGITS);
	}

	/** A value in the way people write it here; empty for null, and for a number that is not finite. */
	String shown(Object value) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case Double number when !Double.isFinite(number) -> ""; //$NON-NLS-1$
		case Double number -> decimal.format(number);
		case Long number -> whole.format(number);
		default -> value.toString().replace('\n', ' ');
		};
	}

	/**
	 * Rows as spreadsheets take them from the clipboard: a line for the headings and one for each row, cells between
	 * tabs, numbers with a decimal point. Nothing in it can be taken for a formula.
	 */
	static String tabSeparated(List<Column> columns, List<? extends List<Cell>> rows) {
		StringBuilder text = new StringBuilder();
		text.append(columns.stream().map(Column::name).map(CellText::plain).collect(Collectors.joining("\t"))); //$NON-NLS-1$
		for (List<Cell> row : rows) {
			text.append('\n');
			text.append(row.stream().map(Cell::value).map(CellText::plain).collect(Collectors.joining("\t"))); //$NON-NLS-1$
		}
		return text.toString();
	}

	private static String plain(Object value) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case Double number when !Double.isFinite(number) -> ""; //$NON-NLS-1$
		case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
		case Number number -> number.toString();
		default -> {
			String text = value.toString().replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
			yield !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text; //$NON-NLS-1$
		}
		};
	}
}
