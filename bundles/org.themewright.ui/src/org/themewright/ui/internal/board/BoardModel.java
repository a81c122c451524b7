package org.themewright.ui.internal.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.themewright.model.Code;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

/** The columns of the board with their cards, as the study is at one moment. */
final class BoardModel {

	/**
	 * A code in a column.
	 *
	 * @param code the code
	 * @param theme the theme of the column; null for codes of no theme
	 * @param codings how many codings the code and its sub-codes have, or {@link BoardModel#NOT_COUNTED}
	 */
	record Card(Code code, Theme theme, int codings) {

		/** Whether two cards stand for the same code in the same column. */
		boolean isSame(Card other) {
			return other != null && other.code == code && other.theme == theme;
		}
	}

	/**
	 * A theme with the codes it gathers itself; the first column has the codes of no theme.
	 *
	 * @param theme the theme; null for codes of no theme
	 * @param depth 0 for an overarching theme
	 * @param cards the codes in order
	 */
	record Column(Theme theme, int depth, List<Card> cards) {
	}

	/** Instead of a number, while the codings are still being counted. */
	static final int NOT_COUNTED = -1;

	private final List<Column> columns = new ArrayList<>();
	private final ToIntFunction<Code> codings;

	/**
	 * @param study   the study
	 * @param codings how many codings a code and its sub-codes have, or {@link #NOT_COUNTED}
	 */
	BoardModel(Study study, ToIntFunction<Code> codings) {
		this.codings = codings;
		Set<Code> gathered = new HashSet<>();
		List<Theme> themes = StudyObjects.allThemes(study.getCodebook());
		themes.forEach(each -> each.getCodes().forEach(code -> gathered.addAll(StudyObjects.withSubcodes(code))));
		columns.add(new Column(null, 0, StudyObjects.allCodes(study.getCodebook()).stream()
				.filter(code -> !gathered.contains(code)).map(code -> card(code, null)).toList()));
		themes.forEach(each -> columns.add(new Column(each, depth(each),
				each.getCodes().stream().filter(code -> !code.eIsProxy()).map(code -> card(code, each)).toList())));
	}

	private Card card(Code code, Theme theme) {
		return new Card(code, theme, codings.applyAsInt(code));
	}

	private static int depth(Theme theme) {
		return theme.eContainer() instanceof Theme parent ? depth(parent) + 1 : 0;
	}

	List<Column> columns() {
		return columns;
	}

	Column column(int index) {
		return columns.get(index);
	}

	/** The column of a theme; of null the first; -1 when it is gone. */
	int indexOf(Theme theme) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).theme() == theme) {
				return i;
			}
		}
		return -1;
	}
}
