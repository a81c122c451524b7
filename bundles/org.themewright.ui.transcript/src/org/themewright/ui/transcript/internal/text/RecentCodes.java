package org.themewright.ui.transcript.internal.text;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.notify.Notification;
import org.themewright.core.StudyChange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Researcher;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;

/**
 * Which codes a researcher used last. It is read from the codings themselves, so it outlives the workbench; after that it
 * follows changes, which cost no more where there are many codings.
 */
public final class RecentCodes {

	private final Study study;
	private Researcher researcher;
	/** How often each code was used when; null until somebody asks. */
	private Map<Code, TreeMap<Instant, Integer>> uses;

	/** @param study an open study */
	public RecentCodes(Study study) {
		this.study = study;
	}

	/**
	 * @param who who codes; null for nobody
	 * @param limit how many to find at most
	 * @return the codes, the last used first; those used at the same time in the order of the codebook
	 */
	public List<Code> of(Researcher who, int limit) {
		if (uses == null || who != researcher) {
			researcher = who;
			uses = new HashMap<>();
			study.getCodingSets().stream().filter(this::isOwn).forEach(set -> count(set.getCodings(), 1));
		}
		return StudyObjects.allCodes(study.getCodebook()).stream().filter(uses::containsKey)
				.sorted(Comparator.comparing(code -> uses.get(code).lastKey(), Comparator.reverseOrder())).limit(limit)
				.toList();
	}

	private boolean isOwn(CodingSet set) {
		return researcher != null && set.getResearcher() == researcher;
	}

	/** Follows a change of the study. */
	public void follow(StudyChange change) {
		if (uses == null) {
			return;
		}
		List<Notification> all = change.notifications();
		boolean recoded = all.stream().anyMatch(each -> each.getFeature() == Literals.CODING__CODE);
		for (Notification each : all) {
			if (isReadAnew(each, recoded)) {
				uses = null;
				return;
			}
		}
		for (Notification each : all) {
			if (each.getFeature() == Literals.CODING_SET__CODINGS && isOwn((CodingSet) each.getNotifier())
					&& each.getEventType() != Notification.MOVE) {
				count(each.getOldValue(), -1);
				count(each.getNewValue(), 1);
			} else if (each.getFeature() == Literals.CODING__CODE && isOwn(StudyObjects.setOf((Coding) each.getNotifier()))) {
				Instant when = ((Coding) each.getNotifier()).getCreated();
				count((Code) each.getOldValue(), when, -1);
				count((Code) each.getNewValue(), when, 1);
			}
		}
	}

	/** What is rare need not be followed: it is read anew when somebody asks. */
	private static boolean isReadAnew(Notification notification, boolean recoded) {
		Object feature = notification.getFeature();
		return feature == Literals.STUDY__CODING_SETS || feature == Literals.CODING_SET__RESEARCHER
				|| feature == Literals.CODING__CREATED || recoded && feature == Literals.CODING_SET__CODINGS;
	}

	/** @param value a coding, several, or what an event has besides */
	private void count(Object value, int difference) {
		if (value instanceof Coding coding) {
			count(coding.getCode(), coding.getCreated(), difference);
		} else if (value instanceof Collection<?> all) {
			all.forEach(each -> count(each, difference));
		}
	}

	private void count(Code code, Instant when, int difference) {
		if (code == null || when == null) {
			return;
		}
		TreeMap<Instant, Integer> times = uses.computeIfAbsent(code, key -> new TreeMap<>());
		if (times.merge(when, difference, Integer::sum) <= 0) {
			times.remove(when);
		}
		if (times.isEmpty()) {
			uses.remove(code);
		}
	}
}
