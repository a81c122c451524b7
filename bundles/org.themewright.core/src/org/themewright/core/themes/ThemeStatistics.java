package org.themewright.core.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.themewright.core.StudyChange;
import org.themewright.core.internal.ChangedItems;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Participant;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Theme;

/**
 * How many codings themes have and how many participants speak in them: counted once when made, then only what changed,
 * when it is asked for: the codings of a change, or those of a transcript whose text, turns or speakers changed. What
 * {@link ThemeEvidence} finds is the same. Called on the thread that uses the study; a first count of many codings can be
 * left to a job, see {@link #prepare(Study)}.
 *
 * @since 1.0
 */
public final class ThemeStatistics {

	/** A coding as it was counted. */
	private record Counted(Code code, Set<Participant> voices) {
	}

	/** What is counted for one code. */
	private static final class Tally {

		private int codings;
		private final Map<Participant, Integer> voices = new HashMap<>();

		void add(Counted coding, int sign) {
			codings += sign;
			coding.voices().forEach(each -> voices.merge(each, sign, (one, other) -> one + other == 0 ? null : one + other));
		}
	}

	private static final Tally NOTHING = new Tally();
	private static final Set<EStructuralFeature> OF_CODING = Set.of(Literals.CODING__CODE, Literals.CODING__START,
			Literals.CODING__END);
	/** What decides who speaks in a transcript. */
	private static final Set<EStructuralFeature> OF_SOURCE = Set.of(Literals.TRANSCRIPT__TURNS, Literals.TURN__SPEAKER,
			Literals.TURN__START, Literals.TURN__END, Literals.SPEAKER__PARTICIPANT, Literals.SPEAKER__ROLE,
			Literals.TRANSCRIPT__SPEAKERS, Literals.SOURCE__PARTICIPANTS);

	private final Study study;
	private final Predicate<? super Coding> counts;
	private final Map<Coding, Counted> counted = new HashMap<>();
	private final Map<Code, Tally> tallies = new HashMap<>();
	/** What has to be counted anew before anything is said. */
	private final Set<Coding> changedCodings = new HashSet<>();
	private final Set<Source> changedSources = new HashSet<>();

	/** All codings of a study, and who speaks where, as they were at one moment, to be counted on any thread. */
	public static final class FirstCount {

		private record Read(Coding coding, Code code, int start, int end, SpokenTurns turns) {
		}

		private static final int BETWEEN_CHECKS = 1_000;

		private final Study study;
		private final Predicate<? super Coding> counts;
		private final List<Read> codings = new ArrayList<>();

		private FirstCount(Study study, Predicate<? super Coding> counts) {
			this.study = Objects.requireNonNull(study);
			this.counts = Objects.requireNonNull(counts);
			Map<Source, SpokenTurns> turns = new HashMap<>();
			for (CodingSet set : study.getCodingSets()) {
				SpokenTurns ofSource = turns.computeIfAbsent(set.getSource(), SpokenTurns::of);
				for (Coding each : set.getCodings()) {
					if (each.getCode() != null && counts.test(each)) {
						codings.add(new Read(each, each.getCode(), each.getStart(), each.getEnd(), ofSource));
					}
				}
			}
		}

		/**
		 * Counts, without looking at the study. Called once, on any thread. What is returned is used on the thread that
		 * uses the study, where {@link ThemeStatistics#update} has to be told of every change since the codings were read.
		 *
		 * @param monitor for cancelling, or null
		 * @return the counts
		 * @throws OperationCanceledException when it was cancelled
		 */
		public ThemeStatistics count(IProgressMonitor monitor) {
			ThemeStatistics result = new ThemeStatistics(this);
			SubMonitor progress = SubMonitor.convert(monitor, codings.size());
			for (int i = 0; i < codings.size(); i++) {
				if (i % BETWEEN_CHECKS == 0 && progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				progress.worked(1);
				Read each = codings.get(i);
				result.replace(each.coding, new Counted(each.code, each.turns.voices(each.start, each.end)));
			}
			return result;
		}
	}

	/**
	 * Reads the codings of a study, which is quick, so that they can be counted elsewhere, which takes longer.
	 *
	 * @param study the study
	 * @return what is to be counted
	 */
	public static FirstCount prepare(Study study) {
		return prepare(study, each -> true);
	}

	/**
	 * Reads some of the codings of a study, to be counted elsewhere.
	 *
	 * @param study the study
	 * @param counts which codings count, e.g. in blind coding; asked on the thread that uses the study, about a coding of the
	 *               study when it is read and when it has changed
	 * @return what is to be counted
	 */
	public static FirstCount prepare(Study study, Predicate<? super Coding> counts) {
		return new FirstCount(study, counts);
	}

	private ThemeStatistics(FirstCount first) {
		study = first.study;
		counts = first.counts;
	}

	/**
	 * Counts in one pass over the codings.
	 *
	 * @param study the study
	 */
	public ThemeStatistics(Study study) {
		this(study, each -> true);
	}

	/**
	 * Counts some of the codings in one pass over all.
	 *
	 * @param study the study
	 * @param counts which codings count; asked as in {@link #prepare(Study, Predicate)}
	 */
	public ThemeStatistics(Study study, Predicate<? super Coding> counts) {
		this.study = Objects.requireNonNull(study);
		this.counts = Objects.requireNonNull(counts);
		study.getCodingSets().forEach(set -> set.getCodings().forEach(this::count));
	}

	/**
	 * Notes what was changed, in the time that the change took; to be called once for every change, in their order.
	 *
	 * @param change a change of the study
	 * @return whether numbers may be others now
	 */
	public boolean update(StudyChange change) {
		for (Notification each : change.notifications()) {
			Object feature = each.getFeature();
			if (feature == Literals.CODING_SET__CODINGS) {
				addAll(ChangedItems.removed(each));
				addAll(ChangedItems.added(each));
			} else if (feature == Literals.STUDY__CODING_SETS) {
				ChangedItems.removed(each).forEach(set -> changedCodings.addAll(((CodingSet) set).getCodings()));
				ChangedItems.added(each).forEach(set -> changedCodings.addAll(((CodingSet) set).getCodings()));
			} else if (feature == Literals.CODING_SET__SOURCE || feature == Literals.CODING_SET__RESEARCHER) {
				changedCodings.addAll(((CodingSet) each.getNotifier()).getCodings());
			} else if (OF_CODING.contains(feature)) {
				changedCodings.add((Coding) each.getNotifier());
			} else if (OF_SOURCE.contains(feature)) {
				Source source = StudyObjects.ancestor((EObject) each.getNotifier(), Source.class);
				if (source != null) {
					changedSources.add(source);
				}
			} else if (feature == Literals.STUDY__PARTICIPANTS) {
				study.getSources().forEach(changedSources::add);
			}
		}
		change.replacements().forEach(each -> changedSources.add(each.transcript()));
		return !changedCodings.isEmpty() || !changedSources.isEmpty();
	}

	private void addAll(List<EObject> items) {
		items.forEach(each -> changedCodings.add((Coding) each));
	}

	private void settle() {
		if (!changedSources.isEmpty()) {
			study.getCodingSets().stream().filter(set -> changedSources.contains(set.getSource()))
					.forEach(set -> changedCodings.addAll(set.getCodings()));
			changedSources.clear();
		}
		changedCodings.forEach(this::count);
		changedCodings.clear();
	}

	/** Counts a coding as it is now in place of what it was. */
	private void count(Coding coding) {
		CodingSet set = StudyObjects.setOf(coding);
		boolean there = set != null && set.eContainer() == study && coding.getCode() != null && counts.test(coding);
		replace(coding, there ? new Counted(coding.getCode(), CodingVoices.of(coding)) : null);
	}

	private void replace(Coding coding, Counted after) {
		Counted before = after == null ? counted.remove(coding) : counted.put(coding, after);
		if (before != null) {
			tallies.get(before.code()).add(before, -1);
		}
		if (after != null) {
			tallies.computeIfAbsent(after.code(), each -> new Tally()).add(after, 1);
		}
	}

	/**
	 * @param theme a theme of the study
	 * @return the number of codings with the codes that it and its sub-themes gather
	 */
	public int codings(Theme theme) {
		return codings(ThemeEvidence.codesOf(theme));
	}

	/**
	 * @param theme a theme of the study
	 * @return the number of participants who speak in them
	 */
	public int participants(Theme theme) {
		return participants(ThemeEvidence.codesOf(theme));
	}

	/**
	 * @param code a code of the study
	 * @return the number of codings with it and its sub-codes
	 */
	public int codings(Code code) {
		return codings(StudyObjects.withSubcodes(code));
	}

	/**
	 * @param code a code of the study
	 * @return the number of participants who speak in them
	 */
	public int participants(Code code) {
		return participants(StudyObjects.withSubcodes(code));
	}

	private int codings(Collection<Code> codes) {
		settle();
		return codes.stream().mapToInt(each -> tallies.getOrDefault(each, NOTHING).codings).sum();
	}

	private int participants(Collection<Code> codes) {
		settle();
		Set<Participant> result = new HashSet<>();
		codes.forEach(each -> result.addAll(tallies.getOrDefault(each, NOTHING).voices.keySet()));
		return result.size();
	}
}
