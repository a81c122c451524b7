package org.themewright.exchange.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.themewright.exchange.text.Line;
import org.themewright.exchange.text.Line.Joint;

/** Reads a table: as turns when one column holds speakers and another their words, else cell by cell. */
final class WordTable {

	private static final int LONGEST_LABEL = 40;
	private static final int MOST_WORDS = 4;
	/** So much of a column must look like speakers. */
	private static final double SHARE = 0.8;

	private final List<List<List<Line>>> rows;
	private final int columns;

	/** @param rows for each row its cells, for each cell its lines */
	WordTable(List<List<List<Line>>> rows) {
		this.rows = rows;
		this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
	}

	List<Line> lines() {
		int words = wordColumn();
		int speaker = speakerColumn(words);
		List<Line> result = new ArrayList<>();
		for (List<List<Line>> row : rows) {
			if (speaker < 0 || row.size() <= Math.max(speaker, words)) {
				row.forEach(result::addAll);
			} else if (row != rows.get(0) || !isCaption(text(row.get(speaker)))) {
				turn(row, speaker, words, result);
			}
		}
		return result;
	}

	private void turn(List<List<Line>> row, int speaker, int words, List<Line> result) {
		StringBuilder label = new StringBuilder();
		for (int i = 0; i < row.size(); i++) {
			if (i != speaker && i != words && isTime(text(row.get(i)))) {
				label.append(text(row.get(i))).append(' ');
			}
		}
		label.append(text(row.get(speaker)));
		boolean named = !text(row.get(speaker)).isEmpty();
		boolean first = true;
		for (int i = 0; i < row.size(); i++) {
			if (i == speaker || i != words && (isTime(text(row.get(i))) || isNumber(text(row.get(i))))) {
				continue;
			}
			for (Line line : row.get(i)) {
				boolean opens = first && named;
				result.add(new Line(line.text(), line.before(), line.bold(), opens ? label.toString() : null, false));
				first = false;
			}
		}
		if (first && named) {
			result.add(new Line("", Joint.PARAGRAPH, List.of(), label.toString(), false)); //$NON-NLS-1$
		}
	}

	private int wordColumn() {
		int best = -1;
		long most = 0;
		for (int column = 0; column < columns; column++) {
			long length = cells(column).stream().mapToLong(String::length).sum();
			if (length > most) {
				most = length;
				best = column;
			}
		}
		return best;
	}

	private int speakerColumn(int words) {
		for (int column = 0; column < columns; column++) {
			List<String> filled = cells(column).stream().filter(each -> !each.isEmpty() && !isCaption(each)).toList();
			Set<String> different = new HashSet<>(filled);
			long labels = filled.stream().filter(WordTable::isLabel).count();
			boolean recurs = different.size() < filled.size() || filled.size() <= 2;
			if (column != words && !filled.isEmpty() && recurs && labels >= filled.size() * SHARE) {
				return column;
			}
		}
		return -1;
	}

	private List<String> cells(int column) {
		return rows.stream().filter(row -> row.size() > column).map(row -> text(row.get(column))).toList();
	}

	private static String text(List<Line> cell) {
		return cell.stream().map(line -> line.text().strip()).collect(Collectors.joining(" ")).strip(); //$NON-NLS-1$
	}

	/** A few words, each with a capital or a digit, and no sentence. */
	private static boolean isLabel(String text) {
		String[] words = text.split("\\s+"); //$NON-NLS-1$
		boolean capitals = true;
		for (String word : words) {
			capitals &= !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
		}
		return capitals && words.length <= MOST_WORDS && text.length() <= LONGEST_LABEL && !isTime(text) && !isNumber(text)
				&& !text.matches("(?s).*[.?!,;](?:\\s.*)?") && text.codePoints().anyMatch(Character::isLetter); //$NON-NLS-1$
	}

	private static boolean isCaption(String text) {
		return text.matches("(?i)(speaker|name|who|voice|person)s?:?"); //$NON-NLS-1$
	}

	private static boolean isTime(String text) {
		return text.matches("[\\[(]?(?:\\d{1,2}:)?\\d{1,3}:[0-5]\\d(?:[.,]\\d{1,3})?[\\])]?"); //$NON-NLS-1$
	}

	private static boolean isNumber(String text) {
		return text.matches("#?\\d+[.)]?"); //$NON-NLS-1$
	}
}
