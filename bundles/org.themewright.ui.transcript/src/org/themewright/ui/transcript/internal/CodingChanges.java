package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.transcript.internal.text.CodingUnit;
import org.themewright.ui.transcript.internal.text.Units;

/** Changes one's own codings by keyboard and menu: where they begin and end, their code and their weight. */
final class CodingChanges {

	private static final int WEIGHT_STEP = 10;
	private static final int LONGEST_END = 30;

	private final Shell shell;
	private final ShownTranscript shown;
	private final ReadingPane pane;
	private final Coder coder;
	private final CodingActions actions;

	CodingChanges(Shell shell, ShownTranscript shown, ReadingPane pane, Coder coder, CodingActions actions) {
		this.shell = shell;
		this.shown = shown;
		this.pane = pane;
		this.coder = coder;
		this.actions = actions;
	}

	/**
	 * Moves an end of the selected coding, or of the one at the caret, by a unit.
	 *
	 * @param end whether its end is moved; else its start
	 * @param extend whether it gets more words; else fewer
	 */
	void resize(boolean end, boolean extend, CodingUnit unit) {
		actions.chooseOwn(Messages.CodingChanges_noCoding, coding -> {
			TextRange before = pane.rangeOf(coding);
			Units units = shown.units();
			int start = end ? before.start()
					: extend ? units.startBefore(unit, before.start()) : units.startAfter(unit, before.start());
			int stop = !end ? before.end()
					: extend ? units.endAfter(unit, before.end()) : units.endBefore(unit, before.end());
			if (start >= stop || !extend && start == before.start() && stop == before.end()) {
				actions.say(Messages.CodingChanges_last);
			} else if (start == before.start() && stop == before.end()) {
				actions.say(Messages.CodingChanges_noMore);
			} else {
				coder.resize(coding, new TextRange(start, stop),
						extend ? Messages.CodingChanges_extend : Messages.CodingChanges_shrink);
				actions.show(coding);
				int edge = end ? stop : start;
				pane.reveal(new TextRange(edge, edge));
				actions.say(NLS.bind(Messages.CodingChanges_resized, StudyLabels.text(coding.getCode()),
						ends(coding.getQuote())));
			}
		});
	}

	/** The first and the last words. */
	private static String ends(String quote) {
		String line = quote.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= 2 * LONGEST_END ? line
				: new TextRange(0, LONGEST_END).withoutSplitPairs(line).in(line).stripTrailing() + " \u2026 " //$NON-NLS-1$
						+ new TextRange(line.length() - LONGEST_END, line.length()).withoutSplitPairs(line).in(line)
								.stripLeading();
	}

	/** Asks for another code for the selected coding, or for the one at the caret. */
	void changeCode() {
		actions.chooseOwn(Messages.CodingChanges_noCoding, coding -> {
			List<Code> others = new ArrayList<>(StudyObjects.allCodes(shown.session().getStudy().getCodebook()));
			others.remove(coding.getCode());
			actions.askForCode(pane.rangeOf(coding), "", Messages.CodingChanges_changeTo, others, //$NON-NLS-1$
					code -> changed(coding, () -> coder.recode(coding, code)),
					name -> changed(coding, () -> coder.recodeWithNew(coding, name)));
		});
	}

	/** Where the same words had that code already, the coding has become one with that. */
	private void changed(Coding coding, Runnable change) {
		change.run();
		actions.show(coding);
	}

	/** Asks for the weight of the selected coding, or of the one at the caret. */
	void weigh() {
		actions.chooseOwn(Messages.CodingChanges_noCoding, coding -> {
			WeightDialog dialog = new WeightDialog(shell, coding);
			if (dialog.open() == WeightDialog.OK && dialog.weight() != coding.getWeight()) {
				weigh(coding, dialog.weight());
			}
		});
	}

	/** Makes the weight a step more or less. */
	void weigh(boolean more) {
		actions.chooseOwn(Messages.CodingChanges_noCoding, coding -> {
			int steps = more ? coding.getWeight() / WEIGHT_STEP + 1 : (coding.getWeight() - 1) / WEIGHT_STEP;
			int weight = Math.clamp(steps * WEIGHT_STEP, CodingOperations.LEAST_WEIGHT, CodingOperations.MOST_WEIGHT);
			weigh(coding, weight);
		});
	}

	private void weigh(Coding coding, int weight) {
		if (weight != coding.getWeight()) {
			coder.setWeight(coding, weight);
		}
		actions.show(coding);
		actions.say(NLS.bind(Messages.CodingChanges_weight, StudyLabels.text(coding.getCode()), weight));
	}
}
