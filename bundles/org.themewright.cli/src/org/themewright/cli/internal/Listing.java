package org.themewright.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.themewright.analysis.export.CsvExport;
import org.themewright.analysis.export.JsonWriter;

/**
 * Rows that a command prints in one of several formats.
 *
 * @param headings the column headings
 * @param rows     the rows, each with one value for each column; null is nothing
 * @param document the same for programs, as {@link JsonWriter} takes it
 */
public record Listing(List<String> headings, List<? extends List<?>> rows, Object document) {

	private static final int WIDEST = 72;

	/**
	 * @param format how it is printed
	 * @param out    where it is printed
	 * @throws IOException if it cannot be written
	 */
	public void print(TableFormat format, PrintWriter out) throws IOException {
		switch (format) {
			case TABLE -> TextTable.print(headings, rows, WIDEST, out);
			case JSON -> JsonWriter.write(document, out);
			case CSV -> {
				List<List<?>> lines = new ArrayList<>();
				lines.add(headings);
				lines.addAll(rows);
				CsvExport.write(lines, out);
			}
		}
		out.flush();
	}
}
