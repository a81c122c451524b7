package org.themewright.ui.transcript.internal;

import org.themewright.core.text.TextRange;
import org.themewright.ui.transcript.internal.text.CodingUnit;
import org.themewright.ui.transcript.internal.text.SelectionSteps;
import org.themewright.ui.transcript.internal.text.Units;

/** Selects the words, sentences, turns and answers at the caret. */
final class UnitSelection {

	private final ShownTranscript shown;
	private final ReadingPane pane;
	private final CodingActions actions;
	private final SelectionSteps steps = new SelectionSteps();

	UnitSelection(ShownTranscript shown, ReadingPane pane, CodingActions actions) {
		this.shown = shown;
		this.pane = pane;
		this.actions = actions;
	}

	/** Selects the unit at the caret or what is selected widened to whole units; when it is so already, the next one too. */
	void select(CodingUnit unit) {
		Units units = shown.units();
		TextRange now = pane.selection();
		TextRange whole = now.isEmpty() ? units.at(unit, now.start()) : units.snapped(unit, now);
		if (whole.isEmpty()) {
			actions.say(Messages.UnitSelection_nothing);
		} else if (whole.equals(now)) {
			int end = units.endAfter(unit, now.end());
			pane.select(new TextRange(now.start(), end));
			pane.reveal(new TextRange(end, end));
		} else {
			show(whole);
		}
	}

	/** Selects what is said from the last question to the next, and the question too if wanted. */
	void answer(boolean withQuestion) {
		int caret = pane.selection().start();
		TextRange answer = withQuestion ? shown.units().answerWithQuestion(caret) : shown.units().answer(caret);
		if (answer.isEmpty()) {
			actions.say(Messages.UnitSelection_noAnswer);
		} else {
			show(answer);
		}
	}

	/** Selects the word at the caret; when it is selected the sentence, then the turn and so on. */
	void widen() {
		show(steps.wider(shown.units(), pane.selection()));
	}

	/** Takes a step of widening back. */
	void narrow() {
		show(steps.narrower(shown.units(), pane.selection()));
	}

	private void show(TextRange range) {
		pane.select(range);
		pane.reveal(new TextRange(range.start(), range.start()));
	}
}
