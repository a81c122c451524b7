package org.themewright.ui.internal.board;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.themewright.core.StudySession;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.model.Code;
import org.themewright.model.Theme;
import org.themewright.ui.internal.board.BoardModel.Card;

/** Moves cards between and within themes, each time as one step that can be undone. */
final class CardMoves {

	private final StudySession session;

	CardMoves(StudySession session) {
		this.session = session;
	}

	/**
	 * Puts cards into a theme.
	 *
	 * @param cards the cards
	 * @param codes codes that are on no card of this board, or those of the cards
	 * @param theme the theme; null takes the cards out of theirs
	 * @param index the place among the cards of the theme
	 * @param copy whether the cards stay where they are too
	 */
	void put(List<Card> cards, List<Code> codes, Theme theme, int index, boolean copy) {
		ThemeOperations operations = new ThemeOperations(session);
		if (theme == null && copy) {
			return;
		}
		session.execute(theme == null ? Messages.takeOut : Messages.sort, () -> {
			if (!copy) {
				themesOf(cards).stream().filter(each -> each != theme)
						.forEach(each -> operations.sort(codesIn(cards, each), each, null, -1));
			}
			if (theme != null) {
				operations.sort(codes, null, theme, Math.min(index, theme.getCodes().size()));
			}
		});
	}

	/** Takes cards out of their themes. */
	void remove(List<Card> cards) {
		put(cards, List.of(), null, -1, false);
	}

	/** Puts cards of a theme at another place in it. */
	void arrange(Theme theme, List<Code> codes, int index) {
		new ThemeOperations(session).arrange(theme, codes, index);
	}

	private static Set<Theme> themesOf(List<Card> cards) {
		Set<Theme> result = new LinkedHashSet<>();
		cards.stream().map(Card::theme).filter(each -> each != null).forEach(result::add);
		return result;
	}

	private static List<Code> codesIn(List<Card> cards, Theme theme) {
		List<Code> result = new ArrayList<>();
		cards.stream().filter(each -> each.theme() == theme).map(Card::code).forEach(result::add);
		return result;
	}
}
