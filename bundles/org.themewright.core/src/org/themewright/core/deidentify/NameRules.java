package org.themewright.core.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.themewright.core.deidentify.Proposal.Category;
import org.themewright.core.deidentify.Proposal.Reason;
import org.themewright.core.text.TextRange;

/**
 * Finds names by how they are written and by what stands around them. A name is one word or several with capitals, one after
 * the other.
 */
final class NameRules {

	private static final Set<String> FIRST_NAMES = Words.list("names"); //$NON-NLS-1$
	private static final Set<String> PLACES = Words.list("places"); //$NON-NLS-1$
	private static final Set<String> COUNTRIES = Words.list("countries"); //$NON-NLS-1$
	private static final Set<String> NATIONALITIES = Words.list("nationalities"); //$NON-NLS-1$
	private static final Set<String> CALENDAR = Words.list("calendar"); //$NON-NLS-1$
	private static final Set<String> TITLES = Words.list("titles"); //$NON-NLS-1$
	private static final Set<String> RELATIONS = Words.list("relations"); //$NON-NLS-1$
	private static final Set<String> CUES = Words.list("cues"); //$NON-NLS-1$
	private static final Set<String> ORGANISATIONS = Words.list("organisations"); //$NON-NLS-1$
	private static final Set<String> PLACE_WORDS = Words.list("placewords"); //$NON-NLS-1$
	private static final Set<String> GENERIC = Words.list("generic"); //$NON-NLS-1$
	private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "from", "to", "around", "outside", "towards", "via"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	/** Stand in the middle of names of people. */
	private static final Set<String> PARTICLES = Set.of("de", "la", "van", "von", "der", "den", "di", "da", "del", "bin", "al", "el"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
	/** Stand in the middle of names of organisations. */
	private static final Set<String> LINKS = Set.of("of", "for", "and", "the"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final int LONGEST_PLACE = 5;

	private final WordCounts counts;
	private final Set<String> places;
	private final Set<String> speakers;

	/**
	 * @param counts   how words are written in the study
	 * @param places   places that somebody added
	 * @param speakers words of the names of those who speak
	 */
	NameRules(WordCounts counts, Set<String> places, Set<String> speakers) {
		this.counts = counts;
		this.places = places.stream().map(each -> Words.folded(each.strip()).replace('-', ' '))
				.filter(each -> !each.isEmpty()).collect(Collectors.toUnmodifiableSet());
		this.speakers = speakers;
	}

	/**
	 * Finds the names in a text, but not where other rules found something.
	 *
	 * @param nouns whether all nouns are written with capitals, as in German; a capital alone then tells nothing
	 */
	List<Hit> find(String text, List<Token> tokens, List<Hit> taken, boolean nouns) {
		return new Search(text, tokens, taken, nouns).run();
	}

	/** The search in one text. */
	private final class Search {

		private final String text;
		private final List<Token> tokens;
		private final List<Hit> taken;
		private final List<Hit> hits = new ArrayList<>();
		private final boolean nouns;
		private int nextTaken;

		Search(String text, List<Token> tokens, List<Hit> taken, boolean nouns) {
			this.nouns = nouns;
			this.text = text;
			this.tokens = tokens;
			this.taken = taken;
		}

		List<Hit> run() {
			int next = 0;
			for (int i = 0; i < tokens.size(); i = next) {
				next = i + 1;
				Token token = tokens.get(i);
				boolean never = Words.isNeverName(token.folded()) && !TITLES.contains(token.folded());
				if (never || !token.isCapital() || !isFree(token)) {
					continue;
				}
				int place = placeAt(i);
				if (place > i) {
					next = place;
				} else {
					int end = chainEnd(i);
					chain(i, end);
					next = end;
				}
			}
			return hits;
		}

		/** Asked in order, but for a few words ahead. */
		private boolean isFree(Token token) {
			while (nextTaken > 0 && taken.get(nextTaken - 1).range().end() > token.start()) {
				nextTaken--;
			}
			while (nextTaken < taken.size() && taken.get(nextTaken).range().end() <= token.start()) {
				nextTaken++;
			}
			return nextTaken == taken.size() || taken.get(nextTaken).range().start() >= token.end();
		}

		private String gap(int after) {
			return after < 0 || after + 1 >= tokens.size() ? "\n" //$NON-NLS-1$
					: text.substring(tokens.get(after).after(), tokens.get(after + 1).start());
		}

		/** Adds a place of the lists that begins at a word; returns the word after it, or the same when there is none. */
		private int placeAt(int from) {
			StringBuilder phrase = new StringBuilder();
			int found = from;
			boolean country = false;
			for (int i = from; i < Math.min(from + LONGEST_PLACE, tokens.size()); i++) {
				phrase.append(i == from ? "" : " ").append(tokens.get(i).folded().replace('-', ' ')); //$NON-NLS-1$ //$NON-NLS-2$
				String words = phrase.toString();
				boolean own = places.contains(words);
				if (own || PLACES.contains(words) || COUNTRIES.contains(words)) {
					found = i + 1;
					country = !own && COUNTRIES.contains(words);
				}
				if (tokens.get(i).end() != tokens.get(i).after() || !gap(i).equals(" ")) { //$NON-NLS-1$
					break;
				}
			}
			if (found == from || isPartOfLonger(from, found)) {
				return from;
			}
			Token first = tokens.get(from);
			boolean unsure = found == from + 1 && (Words.isCommon(first.folded()) || FIRST_NAMES.contains(first.folded())
					|| CALENDAR.contains(first.folded()));
			if (unsure && (first.first() || !PREPOSITIONS.contains(before(from)))) {
				return from;
			}
			add(from, found, Category.PLACE, country ? 0.45 : 0.9, Reason.KNOWN_PLACE);
			return found;
		}

		/** Whether more words with capitals stand beside a place: Leeds Recovery College, Jack London. */
		private boolean isPartOfLonger(int from, int end) {
			boolean goesOn = gap(end - 1).equals(" ") && tokens.get(end).isCapital() && tokens.get(end - 1).end() == tokens.get(end - 1).after(); //$NON-NLS-1$
			boolean follows = gap(from - 1).equals(" ") && isName(from - 1); //$NON-NLS-1$
			return goesOn && !CALENDAR.contains(tokens.get(end).folded()) && !Words.isNeverName(tokens.get(end).folded())
					|| follows;
		}

		private boolean isName(int index) {
			Token token = tokens.get(index);
			return token.isCapital() && (FIRST_NAMES.contains(token.folded()) || TITLES.contains(token.folded()))
					&& !Words.isNeverName(token.folded());
		}

		/** The word after the last of the words with capitals that begin at one. */
		private int chainEnd(int from) {
			int end = from + 1;
			boolean organisation = ORGANISATIONS.contains(tokens.get(from).folded());
			while (end < tokens.size() && isFree(tokens.get(end))) {
				Token last = tokens.get(end - 1);
				boolean closed = last.end() != last.after() && !isPossessiveInName(end);
				String gap = gap(end - 1);
				boolean close = gap.equals(" ") || gap.equals(". ") && isAbbreviated(last); //$NON-NLS-1$ //$NON-NLS-2$
				if (closed || !close) {
					break;
				}
				if (tokens.get(end).isCapital()) {
					organisation |= ORGANISATIONS.contains(tokens.get(end).folded());
					end++;
					continue;
				}
				int over = end;
				boolean link = organisation && LINKS.contains(tokens.get(over).folded());
				while (over < tokens.size() && over < end + 2 && gap(over).equals(" ") //$NON-NLS-1$
						&& (PARTICLES.contains(tokens.get(over).folded()) || link && LINKS.contains(tokens.get(over).folded()))) {
					over++;
				}
				if (over == end || over >= tokens.size() || !tokens.get(over).isCapital()
						|| Words.isNeverName(tokens.get(over).folded())) {
					break;
				}
				end = over + 1;
			}
			return end;
		}

		/** St Mary's Hospital, but not Anna's Tom. */
		private boolean isPossessiveInName(int next) {
			for (int i = next; i < Math.min(next + 3, tokens.size()) && tokens.get(i).isCapital(); i++) {
				if (ORGANISATIONS.contains(tokens.get(i).folded()) || PLACE_WORDS.contains(tokens.get(i).folded())) {
					return true;
				}
			}
			return false;
		}

		private static boolean isAbbreviated(Token token) {
			return token.word().length() == 1 || TITLES.contains(token.folded()) || token.folded().equals("st"); //$NON-NLS-1$
		}

		/** The word before, in the form in which words are looked up; empty when another sentence or phrase ends there. */
		private String before(int index) {
			return gap(index - 1).equals(" ") ? tokens.get(index - 1).folded() : ""; //$NON-NLS-1$ //$NON-NLS-2$
		}

		/** Takes words with capitals apart where names cannot go on, and adds what is left. */
		private void chain(int from, int end) {
			int start = from;
			for (int i = from; i <= end; i++) {
				if (i == end || isBreak(i, from, end)) {
					if (i > start) {
						name(start, i);
					}
					start = i + 1;
				}
			}
		}

		private boolean isBreak(int index, int from, int end) {
			Token token = tokens.get(index);
			if (NATIONALITIES.contains(token.folded()) && !isInOrganisation(index, end)) {
				add(index, index + 1, Category.NATIONALITY, 0.4, Reason.KNOWN_NATIONALITY);
				return true;
			}
			boolean titled = index > from && TITLES.contains(tokens.get(index - 1).folded());
			if (titled) {
				return false;
			}
			if (CALENDAR.contains(token.folded()) && !TITLES.contains(token.folded())) {
				return true;
			}
			boolean link = token.isLower();
			return !link && Words.isNeverName(token.folded()) || token.first() && end - index > 1 && isOrdinary(token);
		}

		private boolean isInOrganisation(int index, int end) {
			return end - index > 1 && ORGANISATIONS.contains(tokens.get(end - 1).folded());
		}

		/** Whether a word that begins a sentence is a name nowhere else. */
		private boolean isOrdinary(Token token) {
			return !counts.isInsideSomewhere(token) && counts.isLowerSomewhere(token) && !isKnown(token)
					&& !TITLES.contains(token.folded());
		}

		private boolean isKnown(Token token) {
			return FIRST_NAMES.contains(token.folded()) || speakers.contains(token.folded());
		}

		/** Adds what a name is, if it is one. */
		private void name(int from, int end) {
			int start = from;
			while (start < end && TITLES.contains(tokens.get(start).folded())
					&& !(end - start > 1 && isOrganisation(start, end))) {
				start++;
			}
			for (int i = start; nouns && i < end - 1; i++) {
				// where all nouns have capitals, others may stand before a title
				boolean title = TITLES.contains(tokens.get(i).folded()) || RELATIONS.contains(tokens.get(i).folded());
				start = title ? i + 1 : start;
			}
			if (start == end) {
				return;
			}
			boolean titled = start > from;
			int last = end;
			while (last > start && tokens.get(last - 1).isLower()) {
				last--;
			}
			Token first = tokens.get(start);
			if (!titled && last - start > 1 && isOrganisation(start, last)) {
				boolean ordinary = areOrdinary(start, last);
				add(start, last, Category.ORGANISATION, ordinary ? 0.35 : 0.8, Reason.ORGANISATION_WORD);
			} else if (!titled && last - start > 1 && PLACE_WORDS.contains(tokens.get(last - 1).folded())) {
				add(start, last, Category.PLACE, areOrdinary(start, last) && !isNumbered(start) ? 0.4 : 0.85, Reason.PLACE_WORD);
			} else if (titled) {
				add(start, last, Category.PERSON, 0.95, Reason.TITLE);
			} else if (first.word().length() > 1 || last - start > 1) {
				person(start, last);
			}
		}

		private boolean isOrganisation(int start, int end) {
			for (int i = start; i < end; i++) {
				if (ORGANISATIONS.contains(tokens.get(i).folded())) {
					return i > start || end - start > 2;
				}
			}
			return false;
		}

		/** Whether all words stand in lower case elsewhere, too, or are words of any organisation. */
		private boolean areOrdinary(int start, int end) {
			for (int i = start; i < end; i++) {
				Token token = tokens.get(i);
				boolean ordinary = counts.isLowerSomewhere(token) || ORGANISATIONS.contains(token.folded())
						|| PLACE_WORDS.contains(token.folded()) || GENERIC.contains(token.folded())
						|| Words.isNeverName(token.folded());
				if (token.isCapital() && !ordinary) {
					return false;
				}
			}
			return true;
		}

		private boolean isNumbered(int start) {
			int at = tokens.get(start).start();
			return at > 1 && text.charAt(at - 1) == ' ' && Character.isLetterOrDigit(text.charAt(at - 2))
					&& text.substring(Math.max(0, at - 5), at).matches(".*\\d\\p{L}? "); //$NON-NLS-1$
		}

		private void person(int start, int end) {
			Token first = tokens.get(start);
			boolean single = end - start == 1;
			boolean ambiguous = single && Words.isAmbiguous(first.folded());
			boolean ordinary = areOrdinary(start, end);
			if (isRelated(start) && !(ordinary && !isKnown(first))) {
				add(start, end, Category.PERSON, 0.9, Reason.RELATION);
			} else if (isIntroduced(start) && !(ordinary && !isKnown(first))) {
				add(start, end, Category.PERSON, 0.85, Reason.INTRODUCED);
			} else if (isSpeaker(start, end) && !(ambiguous && first.first())) {
				add(start, end, Category.PERSON, 0.9, Reason.SPEAKER);
			} else if (isBeforeOrganisation(end) && !FIRST_NAMES.contains(first.folded()) && !first.first() && !ordinary) {
				add(start, end, Category.ORGANISATION, 0.7, Reason.ORGANISATION_WORD);
			} else if (FIRST_NAMES.contains(first.folded()) && !ambiguous) {
				add(start, end, Category.PERSON, single && first.first() && counts.isLowerSomewhere(first) ? 0.3 : 0.85,
						Reason.FIRST_NAME);
			} else if (FIRST_NAMES.contains(first.folded()) && !first.first()) {
				add(start, end, Category.PERSON, 0.6, Reason.FIRST_NAME);
			} else if (nouns) {
				return;
			} else if (!first.first() && PREPOSITIONS.contains(before(start)) && !ordinary) {
				add(start, end, Category.PLACE, 0.6, Reason.AFTER_PREPOSITION);
			} else if (!first.first()) {
				add(start, end, Category.PERSON, ordinary ? 0.25 : 0.55, Reason.INSIDE_SENTENCE);
			} else if (counts.isInsideSomewhere(first) && !ordinary && !ambiguous || !single && !ordinary) {
				add(start, end, Category.PERSON, 0.5, Reason.ELSEWHERE_INSIDE_SENTENCE);
			}
		}

		private boolean isRelated(int start) {
			String gap = gap(start - 1);
			return (gap.equals(" ") || gap.equals(", ")) && RELATIONS.contains(tokens.get(start - 1).folded()) //$NON-NLS-1$ //$NON-NLS-2$
					&& tokens.get(start - 1).isLower() && tokens.get(start - 1).end() == tokens.get(start - 1).after();
		}

		private boolean isIntroduced(int start) {
			String gap = gap(start - 1);
			if (!gap.equals(" ") && !gap.equals(", ")) { //$NON-NLS-1$ //$NON-NLS-2$
				return false;
			}
			Token before = tokens.get(start - 1);
			if (CUES.contains(before.folded())) {
				return true;
			}
			if (!gap.equals(" ")) { //$NON-NLS-1$
				return false;
			}
			boolean name = before.folded().equals("name") && before.after() > before.end(); //$NON-NLS-1$
			return name || before.folded().equals("i'm") && !counts.isLowerSomewhere(tokens.get(start)) //$NON-NLS-1$
					|| start > 1 && gap(start - 2).equals(" ") //$NON-NLS-1$
							&& CUES.contains(tokens.get(start - 2).folded() + ' ' + before.folded());
		}

		private boolean isSpeaker(int start, int end) {
			for (int i = start; i < end; i++) {
				if (speakers.contains(tokens.get(i).folded())) {
					return true;
				}
			}
			return false;
		}

		/** The Maudsley hospital. */
		private boolean isBeforeOrganisation(int end) {
			return end < tokens.size() && gap(end - 1).equals(" ") && tokens.get(end).isLower() //$NON-NLS-1$
					&& ORGANISATIONS.contains(tokens.get(end).folded());
		}

		private void add(int from, int end, Category category, double confidence, Reason reason) {
			hits.add(new Hit(new TextRange(tokens.get(from).start(), tokens.get(end - 1).end()), category, confidence, reason));
		}
	}
}
