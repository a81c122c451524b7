package org.themewright.core.deidentify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.deidentify.Proposal.Place;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;

/**
 * Proposes what in the transcripts of a study may tell who somebody is, by rules and word lists; made for English, with the
 * most frequent German forms. It overlooks some and proposes some that are none: people decide. Immutable; any thread may
 * use it.
 *
 * @since 1.0
 */
public final class IdentifierFinder {

	/** What is less likely is not proposed. */
	public static final double LEAST_CONFIDENCE = 0.25;
	/** From here on a proposal is more likely right than wrong. */
	public static final double LIKELY = 0.5;

	/** What speakers are called whose names are not told. */
	private static final Set<String> NOT_SPEAKERS = Set.of("interviewer", "interviewee", "participant", "researcher", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"moderator", "facilitator", "speaker", "respondent", "narrator", "unknown", "break", "person", "patient", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"peer", "worker", "group", "voice"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** Are in every German text, and in no English one. */
	private static final Set<String> GERMAN_WORDS = Set.of("und", "ich", "nicht", "ist", "das", "wir", "auch", "ein", "habe", "sie"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
	/** Of so many words one is among these. */
	private static final int GERMAN_SHARE = 25;

	private final Set<String> places;
	private final Set<String> ignored;

	/**
	 * @param places  places to look for besides those that are known, not null; of one word or several
	 * @param ignored what is not to be proposed, such as pseudonyms, whatever its case; not null
	 */
	public IdentifierFinder(Set<String> places, Set<String> ignored) {
		this.places = Set.copyOf(places);
		this.ignored = ignored.stream().map(IdentifierFinder::key).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Looks through all transcripts of a study.
	 *
	 * @param study   the study, not null
	 * @param monitor for progress and cancel, or null
	 * @return what was found, one proposal for the same words of the same category, in whatever case; by category, then the
	 *         most likely first, then the most frequent
	 * @throws OperationCanceledException if cancelled
	 */
	public List<Proposal> find(StudySnapshot study, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 2 * study.sources().size());
		WordCounts counts = new WordCounts();
		Map<String, List<Hit>> forms = new HashMap<>();
		for (SourceData source : study.sources()) {
			progress.split(1);
			List<Hit> found = FormRules.find(source.text());
			forms.put(source.id(), found);
			counts.add(Token.of(source.text()), found);
		}
		NameRules names = new NameRules(counts, places, speakers(study));
		Map<String, Group> groups = new LinkedHashMap<>();
		for (SourceData source : study.sources()) {
			progress.split(1);
			List<Hit> all = new ArrayList<>(forms.get(source.id()));
			List<Token> tokens = Token.of(source.text());
			all.addAll(names.find(source.text(), tokens, forms.get(source.id()), isGerman(source, tokens)));
			all.sort(Comparator.comparingInt(each -> each.range().start()));
			for (Hit each : all) {
				String words = each.range().in(source.text()).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
				String key = key(words);
				if (!ignored.contains(key) && each.confidence() >= LEAST_CONFIDENCE) {
					groups.computeIfAbsent(key, text -> new Group(words)).add(source, each);
				}
			}
		}
		return groups.values().stream().map(Group::proposal)
				.sorted(Comparator.comparing(Proposal::category)
						.thenComparing(Comparator.comparingDouble(Proposal::confidence).reversed())
						.thenComparing(Comparator.comparingInt((Proposal each) -> each.places().size()).reversed())
						.thenComparing(each -> key(each.text())))
				.toList();
	}

	/** By the language that was told or, where none was, by the words. */
	private static boolean isGerman(SourceData source, List<Token> tokens) {
		if (source.language() != null) {
			return "de".equals(Locale.forLanguageTag(source.language()).getLanguage()); //$NON-NLS-1$
		}
		return tokens.stream().filter(each -> GERMAN_WORDS.contains(each.folded())).count() > tokens.size() / GERMAN_SHARE;
	}

	/**
	 * @param words any words
	 * @return the form in which words are compared, for lists of what is ignored
	 */
	public static String key(String words) {
		return words.strip().replace('\u2019', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The words of the names of people in the study that are no signs such as P07. */
	private static Set<String> speakers(StudySnapshot study) {
		Set<String> names = new HashSet<>();
		study.participants().stream().map(ParticipantData::name).forEach(names::add);
		study.sources().stream().flatMap(each -> each.turns().stream()).map(TurnData::speaker).forEach(names::add);
		names.remove(null);
		return names.stream().flatMap(each -> Stream.of(each.split("[^\\p{L}\\p{M}'\u2019-]+"))) //$NON-NLS-1$
				.filter(each -> each.length() > 2 && Character.isUpperCase(each.charAt(0))
						&& each.chars().anyMatch(Character::isLowerCase))
				.map(Words::folded).filter(each -> !Words.isNeverName(each) && !NOT_SPEAKERS.contains(each))
				.collect(Collectors.toUnmodifiableSet());
	}

	/** The same words at all their places. */
	private static final class Group {

		private final String text;
		private final List<Place> places = new ArrayList<>();
		private Hit best;

		Group(String text) {
			this.text = text;
		}

		void add(SourceData source, Hit hit) {
			places.add(new Place(source.id(), hit.range()));
			if (best == null || hit.confidence() > best.confidence()) {
				best = hit;
			}
		}

		Proposal proposal() {
			return new Proposal(best.category(), text, best.confidence(), best.reason(), places);
		}
	}
}
