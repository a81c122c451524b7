package org.themewright.ui.transcript.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.themewright.model.Turn;

/** Asks for a turn by its number or by a time of the recording. */
final class GoToTurnDialog extends InputDialog {

	private static final Pattern TIME = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}"); //$NON-NLS-1$

	private final List<Turn> turns;

	/**
	 * @param parent the window
	 * @param turns all turns, at least one
	 * @param current the index of the one at the caret, or -1
	 */
	GoToTurnDialog(Shell parent, List<Turn> turns, int current) {
		super(parent, Messages.GoToTurnDialog_title, message(turns), current < 0 ? "" : String.valueOf(current + 1), //$NON-NLS-1$
				input -> find(turns, input) == null ? NLS.bind(Messages.GoToTurnDialog_problem, turns.size()) : null);
		this.turns = turns;
	}

	private static String message(List<Turn> turns) {
		return NLS.bind(turns.stream().anyMatch(each -> each.getTime() >= 0) ? Messages.GoToTurnDialog_numberOrTime
				: Messages.GoToTurnDialog_number, turns.size());
	}

	/** The turn that was asked for. */
	Turn turn() {
		return find(turns, getValue());
	}

	/** The turn with a number, or the last that begins at a time of the recording or before it; null for none. */
	static Turn find(List<Turn> turns, String input) {
		String asked = input.strip();
		Matcher time = TIME.matcher(asked);
		if (time.matches()) {
			int hours = time.group(1) == null ? 0 : Integer.parseInt(time.group(1));
			long milliseconds = ((hours * 60L + Integer.parseInt(time.group(2))) * 60 + Integer.parseInt(time.group(3)))
					* 1000;
			return turns.stream().filter(each -> each.getTime() >= 0 && each.getTime() <= milliseconds)
					.reduce((before, last) -> last).orElse(null);
		}
		if (!NUMBER.matcher(asked).matches()) {
			return null;
		}
		int number = Integer.parseInt(asked);
		return number < 1 || number > turns.size() ? null : turns.get(number - 1);
	}
}
