package org.themewright.ui.internal.board;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.themewright.model.Code;
import org.themewright.model.Theme;
import org.themewright.ui.internal.board.BoardModel.Card;
import org.themewright.ui.internal.board.BoardModel.Column;

/** Where on the board the focus is, and which cards are selected. They follow their codes when the board changes. */
final class BoardCursor {

	/** The row of the heading of a column. */
	static final int HEADING = -1;

	/** A selected card, by what it stands for. */
	private record Chosen(Code code, Theme theme) {

		static Chosen of(Card card) {
			return new Chosen(card.code(), card.theme());
		}
	}

	private final Set<Chosen> chosen = new LinkedHashSet<>();
	private BoardModel model;
	private int column;
	private int row = HEADING;
	private int anchor = HEADING;

	BoardCursor(BoardModel model) {
		this.model = model;
	}

	/** Goes on with a board that changed: the focus stays on its card, or where it was. */
	void follow(BoardModel changed) {
		Card focused = card();
		Theme theme = model.column(column).theme();
		model = changed;
		int found = changed.indexOf(theme);
		column = found >= 0 ? found : Math.min(column, changed.columns().size() - 1);
		if (focused != null && !focus(focused.code(), focused.theme())) {
			row = Math.min(row, cards().size() - 1);
		}
		row = Math.min(row, cards().size() - 1);
		anchor = row;
		chosen.removeIf(each -> find(each.code(), each.theme()) == null);
	}

	private Card find(Code code, Theme theme) {
		int at = model.indexOf(theme);
		return at < 0 ? null : model.column(at).cards().stream().filter(each -> each.code() == code).findFirst().orElse(null);
	}

	private List<Card> cards() {
		return model.column(column).cards();
	}

	int column() {
		return column;
	}

	/** The focused card of the column, or {@link #HEADING}. */
	int row() {
		return row;
	}

	/** The focused card; null on a heading. */
	Card card() {
		return row < 0 || row >= cards().size() ? null : cards().get(row);
	}

	Column focusedColumn() {
		return model.column(column);
	}

	boolean isSelected(Card card) {
		return chosen.contains(Chosen.of(card));
	}

	/** The selected cards in the order of the board. */
	List<Card> selected() {
		List<Card> result = new ArrayList<>();
		model.columns().forEach(each -> each.cards().stream().filter(this::isSelected).forEach(result::add));
		return result;
	}

	/** Puts the focus on a card; false when there is none such. */
	boolean focus(Code code, Theme theme) {
		int at = model.indexOf(theme);
		List<Card> there = at < 0 ? List.of() : model.column(at).cards();
		for (int i = 0; i < there.size(); i++) {
			if (there.get(i).code() == code) {
				column = at;
				row = i;
				anchor = i;
				return true;
			}
		}
		return false;
	}

	/** Selects cards and puts the focus on the first of them. */
	void select(List<Code> codes, Theme theme) {
		chosen.clear();
		codes.stream().map(code -> find(code, theme)).filter(each -> each != null).map(Chosen::of).forEach(chosen::add);
		codes.stream().findFirst().ifPresent(code -> focus(code, theme));
	}

	void selectAll() {
		cards().stream().map(Chosen::of).forEach(chosen::add);
	}

	/**
	 * Goes to a place.
	 *
	 * @param toColumn the column
	 * @param toRow the card, or {@link #HEADING}
	 * @param extend whether all from where the focus was in this column become selected
	 * @param toggle whether the card changes between selected and not, and others stay as they are
	 */
	void go(int toColumn, int toRow, boolean extend, boolean toggle) {
		boolean sameColumn = toColumn == column;
		column = toColumn;
		row = Math.clamp(toRow, HEADING, cards().size() - 1);
		if (toggle && card() != null) {
			if (!chosen.remove(Chosen.of(card()))) {
				chosen.add(Chosen.of(card()));
			}
			anchor = row;
			return;
		}
		chosen.clear();
		if (!extend || !sameColumn) {
			anchor = row;
		}
		for (int i = Math.max(0, Math.min(anchor, row)); i <= Math.max(anchor, row); i++) {
			chosen.add(Chosen.of(cards().get(i)));
		}
	}

	/** Goes up or down, over the ends nowhere. */
	void goRows(int step, boolean extend) {
		go(column, Math.clamp(row + (long) step, extend ? Math.min(0, cards().size() - 1) : HEADING, cards().size() - 1), extend, false);
	}

	/** Goes to a column beside. */
	void goColumns(int step) {
		int to = Math.clamp(column + (long) step, 0, model.columns().size() - 1);
		if (to != column) {
			go(to, Math.min(row, model.column(to).cards().size() - 1), false, false);
		}
	}
}
