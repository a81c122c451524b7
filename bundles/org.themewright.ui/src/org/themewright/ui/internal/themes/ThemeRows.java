package org.themewright.ui.internal.themes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.themewright.core.themes.ThemeStatistics;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Study;
import org.themewright.model.Theme;

/** The numbers beside themes and the codes they gather. */
final class ThemeRows {

	private static final int UNKNOWN = -1;

	private final Supplier<ThemeStatistics> statistics;
	private final Predicate<? super Coding> counts;

	/**
	 * @param statistics the numbers that there are at the time; null while they are still being counted
	 * @param counts which codings count
	 */
	ThemeRows(Supplier<ThemeStatistics> statistics, Predicate<? super Coding> counts) {
		this.statistics = statistics;
		this.counts = counts;
	}

	/** Rows of which all numbers are known: where they are not yet, they are counted now. */
	ThemeRows counted(Study study) {
		ThemeStatistics now = statistics.get() == null ? new ThemeStatistics(study, counts) : statistics.get();
		return new ThemeRows(() -> now, counts);
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

	/** How many codings a theme, or a code with its sub-codes, has; -1 while that is not known. */
	int codings(Object row) {
		ThemeStatistics now = statistics.get();
		return now == null ? UNKNOWN : row instanceof Theme theme ? now.codings(theme) : now.codings((Code) row);
	}

	/** How many participants speak to a theme, or to a code and its sub-codes; -1 while that is not known. */
	int participants(Object row) {
		ThemeStatistics now = statistics.get();
		return now == null ? UNKNOWN : row instanceof Theme theme ? now.participants(theme) : now.participants((Code) row);
	}

	/** How many key quotes a theme has of its own; -1 for a code. */
	int keyQuotes(Object row) {
		return row instanceof Theme theme ? count(theme.getKeyQuotes()) : -1;
	}

	/** How many contrary cases a theme has of its own. */
	int contraryCases(Theme theme) {
		return count(theme.getContraryCases());
	}

	private int count(List<Coding> codings) {
		return (int) codings.stream().filter(counts).count();
	}
}
