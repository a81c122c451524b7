package org.themewright.ui.internal.widgets;

import org.eclipse.osgi.util.NLS;
import org.themewright.model.Participant;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;

/** Checks pseudonyms of participants: if two had the same, quotes would not tell whose they are. */
public final class Pseudonyms {

	private Pseudonyms() {
	}

	/**
	 * @param participant of a study
	 * @param typed how it is to be called
	 * @return what is wrong with that, or null
	 */
	public static String problem(Participant participant, String typed) {
		Study study = StudyObjects.studyOf(participant);
		boolean taken = study != null && study.getParticipants().stream()
				.anyMatch(each -> each != participant && typed.strip().equalsIgnoreCase(each.getName()));
		return taken ? NLS.bind(Messages.pseudonymTaken, typed.strip()) : null;
	}
}
