package org.themewright.ui.internal.themes;

import java.util.HashSet;
import java.util.Set;

import org.themewright.core.themes.ThemeStatistics;
import org.themewright.model.Code;
import org.themewright.model.Theme;

/** The numbers beside themes and the codes they gather. */
final class ThemeRows {

	private final ThemeStatistics statistics;

	ThemeRows(ThemeStatistics statistics) {
		this.statistics = statistics;
	}

	/** How many codes a theme and its sub-themes gather; -1 for a code. */
	static int codes(Object row) {
		return row instanceof Theme theme ? gathered(theme).size() : -1;
	}

	private static Set<Code> gathered(Theme theme) {
		Set<Code> result = new HashSet<>(theme.getCodes());
		theme.getThemes().forEach(each -> result.addAll(gathered(each)));
		return result;
	}

	/** How many codings a theme, or a code with its sub-codes, has. */
	int codings(Object row) {
		return row instanceof Theme theme ? statistics.codings(theme) : statistics.codings((Code) row);
	}

	/** How many participants speak to a theme, or to a code and its sub-codes. */
	int participants(Object row) {
		return row instanceof Theme theme ? statistics.participants(theme) : statistics.participants((Code) row);
	}

	/** How many key quotes a theme has of its own; -1 for a code. */
	static int keyQuotes(Object row) {
		return row instanceof Theme theme ? theme.getKeyQuotes().size() : -1;
	}
}
