package org.themewright.ui.transcript.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.themewright.core.text.TextRange;
import org.themewright.model.Turn;

/** The turns of a transcript, found by offset. */
public final class TurnIndex {

	private final List<Turn> turns;

	/** @param turns in text order; they do not overlap */
	public TurnIndex(List<Turn> turns) {
		this.turns = new ArrayList<>(turns);
	}

	/** @return all turns in text order */
	public List<Turn> all() {
		return turns;
	}

	/**
	 * @param offset an offset in the text
	 * @return the turn that holds it or ends there, or null
	 */
	public Turn at(int offset) {
		int index = first(Turn::getEnd, offset);
		return index < turns.size() && turns.get(index).getStart() <= offset ? turns.get(index) : null;
	}

	/**
	 * @param turn one of the turns
	 * @return its number, from 1
	 */
	public int numberOf(Turn turn) {
		int index = first(Turn::getStart, turn.getStart());
		while (turns.get(index) != turn) {
			index++;
		}
		return index + 1;
	}

	/**
	 * @param from first offset of a stretch
	 * @param to offset after its last
	 * @return the turns that have an offset in common with it or are empty within it, in order; a view
	 */
	public List<Turn> overlapping(int from, int to) {
		int first = first(Turn::getEnd, from);
		int last = first;
		while (last < turns.size() && turns.get(last).getStart() < to) {
			last++;
		}
		return turns.subList(first, last);
	}

	/**
	 * @param offset an offset in the text
	 * @param step 1 for the next turn, -1 for the one before
	 * @return the first turn that starts after the offset, or the last that starts before it; null when there is none
	 */
	public Turn beside(int offset, int step) {
		int index = step > 0 ? first(Turn::getStart, offset + 1) : first(Turn::getStart, offset) - 1;
		return index >= 0 && index < turns.size() ? turns.get(index) : null;
	}

	/** The index of the first turn whose start or end is at an offset or after it. */
	private int first(ToIntFunction<Turn> edge, int offset) {
		int low = 0;
		int high = turns.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (edge.applyAsInt(turns.get(middle)) < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * @param turn a turn
	 * @return its range
	 */
	public static TextRange range(Turn turn) {
		return new TextRange(turn.getStart(), turn.getEnd());
	}
}
