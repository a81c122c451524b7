package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.model.Code;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Named;
import org.themewright.model.Participant;
import org.themewright.model.SavedSearch;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.internal.codings.BlindCoding;

/**
 * An object of an open study that one can go to.
 *
 * @param session its study
 * @param object  the object
 * @param name    its name; of codes and themes the whole path
 * @param kind    what it is, for people
 * @param number  its number among all, so that equal names keep their order
 */
record Place(StudySession session, Identified object, String name, String kind, int number) {

	/** All objects of open studies that one can go to, without memos that blind coding hides. */
	static List<Place> seen(List<StudySession> sessions) {
		return all(sessions, session -> BlindCoding.now(session, BlindCoding::memos));
	}

	/**
	 * All objects of open studies that one can go to: transcripts, participants, codes, themes, diagrams, memos, searches.
	 *
	 * @param memos the memos of a study that may be seen
	 */
	static List<Place> all(List<StudySession> sessions, Function<StudySession, List<Memo>> memos) {
		List<Place> result = new ArrayList<>();
		for (StudySession session : sessions) {
			Study study = session.getStudy();
			List<Named> objects = new ArrayList<>(study.getSources());
			objects.addAll(study.getParticipants());
			objects.addAll(StudyObjects.allCodes(study.getCodebook()));
			objects.addAll(StudyObjects.allThemes(study.getCodebook()));
			objects.addAll(study.getDiagrams());
			objects.addAll(memos.apply(session));
			objects.addAll(study.getSearches());
			for (Named each : objects) {
				String name = each instanceof Code code ? StudyObjects.path(code)
						: each instanceof Theme theme ? StudyObjects.path(theme) : each.getName();
				if (name != null && !name.isBlank()) {
					String what = sessions.size() == 1 ? kind(each)
							: NLS.bind(Messages.goToKind, kind(each), study.getName());
					result.add(new Place(session, each, name, what, result.size()));
				}
			}
		}
		return result;
	}

	private static String kind(Named object) {
		return switch (object) {
			case Participant participant -> Messages.kindParticipant;
			case Code code -> Messages.kindCode;
			case Theme theme -> Messages.kindTheme;
			case ThemeDiagram diagram -> Messages.kindDiagram;
			case Memo memo -> Messages.kindMemo;
			case SavedSearch search -> Messages.kindSearch;
			default -> Messages.kindTranscript;
		};
	}

	String label() {
		return NLS.bind(Messages.goToLabel, name, kind);
	}
}
