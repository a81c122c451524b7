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
	/** By code; null until somebody asks. */
	private Map<Code, Uses> uses;

	/** How often a code was used when. */
	private static final class Uses {

		private final Code code;
		private final TreeMap<Instant, Integer> times = new TreeMap<>();
		private Instant last;

		Uses(Code code) {
			this.code = code;
		}

		/** Returns whether there are any left. */
		boolean add(Instant when, int difference) {
			if (times.merge(when, difference, Integer::sum) <= 0) {
				times.remove(when);
			}
			last = times.isEmpty() ? null : times.lastKey();
			return last != null;
		}
	}

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
		return uses.values().stream().filter(each -> StudyObjects.studyOf(each.code) == study).sorted(new LastUsedFirst())
				.limit(limit).map(each -> each.code).toList();
	}

	/** Asks for the order of the codebook only where two codes were used last at the same time. */
	private final class LastUsedFirst implements Comparator<Uses> {

		private List<Code> codebook;

		@Override
		public int compare(Uses one, Uses other) {
			int later = other.last.compareTo(one.last);
			return later != 0 || one == other ? later : Integer.compare(place(one.code), place(other.code));
		}

		private int place(Code code) {
			if (codebook == null) {
				codebook = StudyObjects.allCodes(study.getCodebook());
			}
			return codebook.indexOf(code);
		}
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
		if (!uses.computeIfAbsent(code, Uses::new).add(when, difference)) {
			uses.remove(code);
		}
	}
}
