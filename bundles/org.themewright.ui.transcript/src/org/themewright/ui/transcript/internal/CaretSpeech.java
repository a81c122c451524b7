package org.themewright.ui.transcript.internal;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Turn;
import org.themewright.ui.StudyLabels;

/** Lets a screen reader say who speaks and which codings are at the caret; neither is in the text. */
final class CaretSpeech extends AccessibleAdapter {

	private final StyledText text;
	private final ShownTranscript shown;
	private final Supplier<List<Coding>> codings;
	private String spoken = ""; //$NON-NLS-1$

	CaretSpeech(StyledText text, ShownTranscript shown, Supplier<List<Coding>> codings) {
		this.text = text;
		this.shown = shown;
		this.codings = codings;
	}

	/** Begins to answer screen readers. */
	void install() {
		Accessible accessible = text.getAccessible();
		accessible.addAccessibleListener(this);
		text.addCaretListener(event -> {
			String now = describe();
			if (!now.equals(spoken)) {
				spoken = now;
				accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
			}
		});
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
		return (speaker + ' ' + coded).strip();
	}

	private static String describe(Coding coding) {
		Researcher researcher = StudyObjects.setOf(coding).getResearcher();
		String code = StudyLabels.text(coding.getCode());
		return researcher == null ? code : NLS.bind(Messages.CaretSpeech_codeBy, code, StudyLabels.text(researcher));
	}
}
