package org.themewright.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.themewright.core.text.TextEdit;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/**
 * Moves the turns of a transcript that begin before an edit of its text ends; those after it have moved along or will.
 * Turns stay in order and do not overlap.
 */
final class TurnMover {

	private final Transcript transcript;
	private final TextEdit edit;
	private final int editEnd;
	/** Where the text goes on that follows the edit, after it. */
	private final int resume;

	TurnMover(Transcript transcript, TextEdit edit) {
		this.transcript = transcript;
		this.edit = edit;
		this.editEnd = edit.offset() + edit.removed();
		this.resume = edit.offset() + edit.inserted().length();
	}

	void run() {
		Turn owner = owner();
		boolean after = false;
		List<Turn> emptied = new ArrayList<>();
		for (Turn turn : transcript.getTurns()) {
			if (turn.getStart() > Math.max(editEnd, resume)) {
				// those that follow begin after it too
				break;
			}
			if (turn == owner) {
				after = true;
				extend(turn, emptied);
			} else if (after || turn.getStart() > edit.offset()) {
				shift(turn, emptied);
			}
		}
		transcript.getTurns().removeAll(emptied);
	}

	private void extend(Turn turn, List<Turn> emptied) {
		if (isLost(turn)) {
			emptied.add(turn);
		} else {
			turn.setEnd(turn.getEnd() >= editEnd ? turn.getEnd() + edit.delta() : resume);
		}
	}

	private void shift(Turn turn, List<Turn> emptied) {
		if (isLost(turn)) {
			emptied.add(turn);
		} else {
			int start = turn.getStart() < editEnd ? resume : turn.getStart() + edit.delta();
			turn.setEnd(Math.max(start, turn.getEnd() + edit.delta()));
			turn.setStart(start);
		}
	}

	/** The turn that gets the new words: the one whose words are replaced first, else the one they are typed into. */
	private Turn owner() {
		Turn touched = null;
		for (Turn turn : transcript.getTurns()) {
			if (turn.getStart() > edit.offset()) {
				break;
			}
			if (turn.getEnd() > edit.offset() && edit.removed() > 0) {
				return turn;
			}
			if (touched == null && turn.getEnd() >= edit.offset()) {
				touched = turn;
			}
		}
		return touched;
	}

	/** Whether all words of a turn go, together with text outside of it, and none come instead. */
	private boolean isLost(Turn turn) {
		if (turn.getStart() == turn.getEnd()) {
			return turn.getStart() > edit.offset() && turn.getStart() < editEnd;
		}
		boolean covered = turn.getStart() >= edit.offset() && turn.getEnd() <= editEnd;
		boolean exactly = turn.getStart() == edit.offset() && turn.getEnd() == editEnd;
		return covered && !exactly && (turn.getStart() > edit.offset() || edit.inserted().isEmpty());
	}
}
