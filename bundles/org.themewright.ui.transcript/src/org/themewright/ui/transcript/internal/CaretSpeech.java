package org.themewright.ui.transcript.internal;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Turn;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.widgets.Coalescer;

/**
 * Lets a screen reader say what is said in the status line, who speaks and which codings and memos are at the caret; none
 * of it is in the text.
 */
final class CaretSpeech extends AccessibleAdapter {

	private final StyledText text;
	private final ShownTranscript shown;
	private final Supplier<List<Coding>> codings;
	private final Supplier<String> said;
	private final Coalescer speaking;
	private String spoken = ""; //$NON-NLS-1$

	/**
	 * @param codings gives the selected coding or those at the caret
	 * @param said gives what the status line says, or null
	 */
	CaretSpeech(StyledText text, ShownTranscript shown, Supplier<List<Coding>> codings, Supplier<String> said) {
		this.text = text;
		this.shown = shown;
		this.codings = codings;
		this.said = said;
		speaking = new Coalescer(text, this::speak);
	}

	/** Begins to answer screen readers. */
	void install() {
		text.getAccessible().addAccessibleListener(this);
		text.addCaretListener(event -> refresh());
	}

	/** Tells screen readers when there is something else to say, once it can be seen. */
	void refresh() {
		speaking.requestAfterPaint();
	}

	private void speak() {
		String now = describe();
		if (!now.equals(spoken)) {
			spoken = now;
			text.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
		}
	}

	@Override
	public void getDescription(AccessibleEvent event) {
		event.result = describe();
	}

	private String describe() {
		Turn turn = shown.turns().at(text.getCaretOffset());
		String speaker = turn == null || turn.getSpeaker() == null ? "" //$NON-NLS-1$
				: NLS.bind(Messages.CaretSpeech_speaks, StudyLabels.text(turn.getSpeaker()));
		List<Coding> all = codings.get();
		String coded = all.isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.CaretSpeech_coded,
						String.join("; ", all.stream().map(CaretSpeech::describe).toList())); //$NON-NLS-1$
		List<MarginNote> notes = shown.memos().at(new TextRange(text.getCaretOffset(), text.getCaretOffset()));
		String written = notes.isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.CaretSpeech_memos, String.join("; ", notes.stream().map(MemoActions::describe).toList())); //$NON-NLS-1$
		String message = said.get() == null ? "" : said.get() + ' '; //$NON-NLS-1$
		return (message + speaker + ' ' + coded + ' ' + written).strip();
	}

	private static String describe(Coding coding) {
		Researcher researcher = StudyObjects.setOf(coding).getResearcher();
		String code = StudyLabels.text(coding.getCode());
		String who = researcher == null ? code
				: NLS.bind(Messages.CaretSpeech_codeBy, code, StudyLabels.text(researcher));
		String weight = coding.getWeight() == CodingOperations.MOST_WEIGHT ? "" //$NON-NLS-1$
				: NLS.bind(Messages.CaretSpeech_weight, coding.getWeight());
		return who + weight + (coding.getMemo() == null ? "" : Messages.CaretSpeech_memo); //$NON-NLS-1$
	}
}
