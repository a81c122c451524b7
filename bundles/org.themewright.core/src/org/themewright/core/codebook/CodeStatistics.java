package org.themewright.core.codebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
import org.themewright.model.Researcher;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;

/**
 * How each code of a study is used: counted once when made, and kept up with each change in the time that the change
 * took. Called on the thread that uses the study; a first count of many codings can be left to a job, see
 * {@link #prepare(Study)}.
 *
 * @since 1.0
 */
public final class CodeStatistics {

	/**
	 * How codes are used.
	 *
	 * @param codings the number of codings
	 * @param sources in how many sources they are
	 * @param participants of how many participants these sources are, as the transcripts name them
	 * @param words how many words were coded; words that were coded twice count twice
	 * @param lastUsed when the latest of the codings was made; null when there is none, or none says when
	 * @param researchers who coded, by name; immutable
	 */
	public record Count(int codings, int sources, int participants, int words, Instant lastUsed,
			List<Researcher> researchers) {

		/** Of codes that are not used. */
		public static final Count NONE = new Count(0, 0, 0, 0, null, List.of());
	}

	/** A coding as it was counted. */
	private record Counted(Code code, Source source, Researcher researcher, int words, Instant created) {
	}

	private static final Set<EStructuralFeature> OF_CODING = Set.of(Literals.CODING__CODE, Literals.CODING__QUOTE,
			Literals.CODING__CREATED);
	private static final Set<EStructuralFeature> OF_SET = Set.of(Literals.CODING_SET__SOURCE,
			Literals.CODING_SET__RESEARCHER);
	private static final Set<EStructuralFeature> TREE = Set.of(Literals.CODEBOOK__CODES, Literals.CODE__CODES);
	/** What the names in a count, or their order, depend on. */
	private static final Set<EStructuralFeature> SHARED = Set.of(Literals.SOURCE__PARTICIPANTS, Literals.NAMED__NAME,
			Literals.RESEARCHER__INITIALS);
	private static final Tally UNUSED = new Tally();

	private final Study study;
	private final Predicate<? super Coding> counts;
	private final Map<Coding, Counted> counted = new HashMap<>();
	private final Map<Code, Tally> tallies = new HashMap<>();
	/** Counts with sub-codes that were asked for and still hold. */
	private final Map<Code, Count> sums = new HashMap<>();
	/** Counts of codes alone that were asked for and still hold. */
	private final Map<Code, Count> owns = new HashMap<>();

	/** What is counted for one code, so that any part of it can be taken away again. */
	private static final class Tally {

		private int codings;
		private int words;
		private final Map<Source, Integer> sources = new HashMap<>();
		private final Map<Researcher, Integer> researchers = new HashMap<>();
		private final NavigableMap<Instant, Integer> times = new TreeMap<>();

		void add(Counted coding, int sign) {
			codings += sign;
			words += sign * coding.words();
			count(sources, coding.source(), sign);
			count(researchers, coding.researcher(), sign);
			count(times, coding.created(), sign);
		}

		private static <T> void count(Map<T, Integer> numbers, T item, int sign) {
			if (item != null) {
				numbers.merge(item, sign, (one, other) -> one + other == 0 ? null : one + other);
			}
		}
	}

	/** All codings of a study as they were at one moment, to be counted on any thread. */
	public static final class FirstCount {

		/** What is read from a coding at once; to count its words takes longer. */
		private record Read(Coding coding, Code code, Source source, Researcher researcher, String quote,
				Instant created) {
		}

		private static final int BETWEEN_CHECKS = 1_000;

		private final Study study;
		private final Predicate<? super Coding> counts;
		private final List<Read> codings = new ArrayList<>();

		private FirstCount(Study study, Predicate<? super Coding> counts) {
			this.study = Objects.requireNonNull(study);
			this.counts = Objects.requireNonNull(counts);
			for (CodingSet set : study.getCodingSets()) {
				for (Coding each : set.getCodings()) {
					if (each.getCode() != null && counts.test(each)) {
						codings.add(new Read(each, each.getCode(), set.getSource(), set.getResearcher(), each.getQuote(),
								each.getCreated()));
					}
				}
			}
		}

		/**
		 * Counts, without looking at the study. Called once, on any thread. What is returned is used on the thread that
		 * uses the study, where {@link CodeStatistics#update} has to be told of every change since the codings were read.
		 *
		 * @param monitor for cancelling, or null
		 * @return the counts
		 * @throws OperationCanceledException when it was cancelled
		 */
		public CodeStatistics count(IProgressMonitor monitor) {
			CodeStatistics result = new CodeStatistics(this);
			SubMonitor progress = SubMonitor.convert(monitor, codings.size());
			for (int i = 0; i < codings.size(); i++) {
				if (i % BETWEEN_CHECKS == 0 && progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				progress.worked(1);
				Read each = codings.get(i);
				result.add(each.coding, new Counted(each.code, each.source, each.researcher, words(each.quote), each.created));
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
	 *               study when it is read and when it changes
	 * @return what is to be counted
	 */
	public static FirstCount prepare(Study study, Predicate<? super Coding> counts) {
		return new FirstCount(study, counts);
	}

	private CodeStatistics(FirstCount first) {
		study = first.study;
		counts = first.counts;
	}

	/**
	 * Counts in one pass over the codings.
	 *
	 * @param study the study
	 */
	public CodeStatistics(Study study) {
		this(study, each -> true);
	}

	/**
	 * Counts some of the codings in one pass over all.
	 *
	 * @param study the study
	 * @param counts which codings count; asked as in {@link #prepare(Study, Predicate)}
	 */
	public CodeStatistics(Study study, Predicate<? super Coding> counts) {
		this.study = Objects.requireNonNull(study);
		this.counts = Objects.requireNonNull(counts);
		study.getCodingSets().forEach(set -> set.getCodings().forEach(coding -> count(coding, new HashSet<>())));
	}

	/**
	 * Takes over what was changed; to be called once for every change, in their order.
	 *
	 * @param change a change of the study
	 * @return the codes that are used differently now, without those above them; a new set
	 */
	public Set<Code> update(StudyChange change) {
		Set<Coding> codings = new HashSet<>();
		Set<Code> changed = new HashSet<>();
		boolean tree = false;
		for (Notification each : change.notifications()) {
			Object feature = each.getFeature();
			if (feature == Literals.CODING_SET__CODINGS) {
				addAll(codings, ChangedItems.removed(each));
				addAll(codings, ChangedItems.added(each));
			} else if (feature == Literals.STUDY__CODING_SETS) {
				ChangedItems.removed(each).forEach(set -> codings.addAll(((CodingSet) set).getCodings()));
				ChangedItems.added(each).forEach(set -> codings.addAll(((CodingSet) set).getCodings()));
			} else if (OF_SET.contains(feature)) {
				codings.addAll(((CodingSet) each.getNotifier()).getCodings());
			} else if (OF_CODING.contains(feature)) {
				codings.add((Coding) each.getNotifier());
			} else if (TREE.contains(feature)) {
				tree = true;
			} else if (SHARED.contains(feature)) {
				tree = true;
				changed.addAll(codesWith((EObject) each.getNotifier()));
			}
		}
		codings.forEach(each -> count(each, changed));
		if (tree) {
			sums.clear();
			owns.clear();
		} else {
			changed.forEach(this::forgetSums);
		}
		return changed;
	}

	private static void addAll(Set<Coding> codings, List<EObject> items) {
		items.forEach(each -> codings.add((Coding) each));
	}

	private Set<Code> codesWith(EObject object) {
		Set<Code> result = new HashSet<>();
		if (object instanceof Source || object instanceof Researcher) {
			tallies.forEach((code, tally) -> {
				if (tally.sources.containsKey(object) || tally.researchers.containsKey(object)) {
					result.add(code);
				}
			});
		}
		return result;
	}

	/** Counts a coding as it is now in place of what it was. */
	private void count(Coding coding, Set<Code> changed) {
		Counted before = counted.get(coding);
		Counted after = counted(coding);
		if (Objects.equals(before, after)) {
			return;
		}
		if (before != null) {
			Tally tally = tallies.get(before.code());
			tally.add(before, -1);
			if (tally.codings == 0) {
				tallies.remove(before.code());
			}
			changed.add(before.code());
		}
		if (after == null) {
			counted.remove(coding);
		} else {
			add(coding, after);
			changed.add(after.code());
		}
	}

	private void add(Coding coding, Counted now) {
		counted.put(coding, now);
		tallies.computeIfAbsent(now.code(), each -> new Tally()).add(now, 1);
	}

	private Counted counted(Coding coding) {
		CodingSet set = StudyObjects.setOf(coding);
		return set == null || set.eContainer() != study || coding.getCode() == null || !counts.test(coding) ? null
				: new Counted(coding.getCode(), set.getSource(), set.getResearcher(), words(coding.getQuote()),
						coding.getCreated());
	}

	/**
	 * @param text any text, or null
	 * @return how many words it has: runs of letters, digits and what is between them
	 */
	static int words(String text) {
		int result = 0;
		boolean inside = false;
		for (int i = 0; text != null && i < text.length(); i++) {
			boolean space = Character.isWhitespace(text.charAt(i));
			result += !space && !inside ? 1 : 0;
			inside = !space;
		}
		return result;
	}

	private void forgetSums(Code code) {
		owns.remove(code);
		for (EObject each = code; each instanceof Code; each = each.eContainer()) {
			sums.remove(each);
		}
	}

	/**
	 * @param code a code of the study
	 * @return for the code alone
	 */
	public Count own(Code code) {
		return owns.computeIfAbsent(code, each -> of(List.of(each)));
	}

	/**
	 * @param code a code of the study
	 * @return for the code and all below it
	 */
	public Count withSubcodes(Code code) {
		Count known = sums.get(code);
		if (known == null) {
			known = of(StudyObjects.withSubcodes(code));
			sums.put(code, known);
		}
		return known;
	}

	/**
	 * @param codes codes of the study, each once
	 * @return for all of them together
	 */
	public Count of(Collection<Code> codes) {
		int codings = 0;
		int words = 0;
		Instant lastUsed = null;
		Set<Source> sources = new HashSet<>();
		Set<Researcher> researchers = new HashSet<>();
		for (Code each : codes) {
			Tally tally = tallies.getOrDefault(each, UNUSED);
			codings += tally.codings;
			words += tally.words;
			sources.addAll(tally.sources.keySet());
			researchers.addAll(tally.researchers.keySet());
			if (!tally.times.isEmpty() && (lastUsed == null || tally.times.lastKey().isAfter(lastUsed))) {
				lastUsed = tally.times.lastKey();
			}
		}
		return codings == 0 ? Count.NONE
				: new Count(codings, sources.size(), participants(sources), words, lastUsed, sorted(researchers));
	}

	private static int participants(Set<Source> sources) {
		Set<Participant> result = new HashSet<>();
		for (Source each : sources) {
			if (each instanceof Transcript transcript && !each.eIsProxy()) {
				result.addAll(transcript.getParticipants());
			}
		}
		return result.size();
	}

	private static List<Researcher> sorted(Set<Researcher> researchers) {
		return researchers.stream().sorted(Comparator
				.comparing(Researcher::getName, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Researcher::getId, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}
}
