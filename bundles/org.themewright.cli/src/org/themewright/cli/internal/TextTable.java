package org.themewright.cli.internal;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for people: columns aligned, numbers at the right, line breaks and control characters as spaces, so that
 * nothing in a study can steer a terminal.
 */
public final class TextTable {

	private static final String GAP = "  "; //$NON-NLS-1$
	private static final int DECIMALS = 3;

	private TextTable() {
	}

	/**
	 * @param headings the column headings
	 * @param rows     the rows, each with one value for each column; null is nothing
	 * @param widest   the most characters a text may take; longer ones are cut and end in an ellipsis
	 * @param out      where it is printed
	 */
	public static void print(List<String> headings, List<? extends List<?>> rows, int widest, PrintWriter out) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(headings.stream().map(each -> plain(each, widest)).toList());
		rows.forEach(row -> lines.add(row.stream().map(value -> text(value, widest)).toList()));
		int[] widths = new int[headings.size()];
		boolean[] numbers = new boolean[headings.size()];
		for (int i = 0; i < widths.length; i++) {
			int column = i;
			widths[i] = lines.stream().mapToInt(line -> width(line.get(column))).max().orElse(0);
			numbers[i] = !rows.isEmpty()
					&& rows.stream().allMatch(row -> row.get(column) == null || row.get(column) instanceof Number);
		}
		lines.forEach(line -> out.println(line(line, widths, numbers)));
	}

	private static String line(List<String> cells, int[] widths, boolean[] numbers) {
		StringBuilder result = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			String fill = " ".repeat(widths[i] - width(cells.get(i))); //$NON-NLS-1$
			result.append(i == 0 ? "" : GAP).append(numbers[i] ? fill + cells.get(i) : cells.get(i) + fill); //$NON-NLS-1$
		}
		return result.toString().stripTrailing();
	}

	private static String text(Object value, int widest) {
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		if (value instanceof Double number) {
			return number(number);
		}
		return plain(value.toString(), widest);
	}

	/**
	 * @param number a finite number
	 * @return the number with as many decimals as tables show
	 */
	public static String number(double number) {
		return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
	}

	/**
	 * @param text   any text
	 * @param widest the most characters it may take
	 * @return the text on one line, without control characters, cut where it is too long
	 */
	public static String plain(String text, int widest) {
		String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		if (width(line) <= widest) {
			return line;
		}
		return line.substring(0, line.offsetByCodePoints(0, widest - 1)) + "…"; //$NON-NLS-1$
	}

	private static int width(String text) {
		return text.codePointCount(0, text.length());
	}
}
