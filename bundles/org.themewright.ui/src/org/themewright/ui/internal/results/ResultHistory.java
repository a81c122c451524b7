package org.themewright.ui.internal.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.themewright.core.StudySession;

/** The results that can be looked at again, the latest first. */
final class ResultHistory {

	private static final int MOST = 20;

	private final List<MadeResult> results = new ArrayList<>();

	/** Puts a result at the front; the oldest of its study goes when there are too many. */
	void add(MadeResult result) {
		results.add(0, result);
		List<MadeResult> ofStudy = of(result.session());
		if (ofStudy.size() > MOST) {
			results.remove(ofStudy.getLast());
		}
	}

	/** The results of a study, the latest first. */
	List<MadeResult> of(StudySession session) {
		return results.stream().filter(each -> each.session() == session).toList();
	}

	/** Puts a result into the place of another. */
	void replace(MadeResult before, MadeResult after) {
		results.replaceAll(each -> each == before ? after : each);
	}

	void remove(MadeResult result) {
		results.removeIf(each -> each == result);
	}

	/** Forgets results of studies that are not open any more. */
	void retain(Collection<StudySession> open) {
		results.removeIf(each -> !open.contains(each.session()));
	}
}
