package org.themewright.exchange.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.themewright.model.SpeakerRole;

/** What labels mean by themselves, in the ways interviews are usually transcribed. */
final class KnownLabels {

	private static final String NUMBER = "[ _-]?#?(?:\\d{1,3}|[a-h])?"; //$NON-NLS-1$
	private static final Pattern INTERVIEWER = Pattern.compile(
			"(?:the )?(?:interviewers?|int|intv|intvr|ivr|interv|i|q|question|questioner|researcher|moderator|mod|facilitator|fac|host)" //$NON-NLS-1$
					+ NUMBER);
	private static final Pattern PARTICIPANT = Pattern.compile(
			"(?:the )?(?:participants?|ppt|pt|p|respondent|resp|res|interviewee|ie|informant|a|answer|guest|client|patient|service user)" //$NON-NLS-1$
					+ NUMBER);
	/** Researcher or respondent: the other labels tell. */
	private static final Pattern RESEARCHER_OR_RESPONDENT = Pattern.compile("r" + NUMBER); //$NON-NLS-1$
	private static final Pattern NEUTRAL = Pattern.compile(
			"(?:speaker|spk|s|m|f|male|female|voice|unknown(?: speaker)?|unidentified(?: speaker)?|all)" + NUMBER); //$NON-NLS-1$
	private static final Pattern GENERIC = Pattern.compile(
			"(?:the )?(?:participants?|ppt|pt|p|respondent|resp|res|r|interviewee|ie|informant|a|answer|guest|client|patient|service user|speaker|spk|s|m|f|male|female|voice)[.]?"); //$NON-NLS-1$
	private static final Pattern IN_BRACKETS = Pattern.compile("^(.*?)\\s*\\(([^)]*)\\)$"); //$NON-NLS-1$

	/** Words of sentences, which no name has. */
	private static final Set<String> SENTENCE = Set.of("i", "i'm", "he", "she", "we", "they", "you", "it", "it's", "and", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"but", "so", "then", "that", "that's", "this", "these", "those", "said", "says", "say", "saying", "asked", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
			"thought", "think", "was", "were", "is", "are", "be", "like", "because", "the", "to", "for", "my", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$
			"your", "his", "her", "our", "their", "me", "him", "them", "us", "what", "why", "how", "when", "where", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$
			"who", "which", "there", "here", "if", "or", "not", "no", "yes", "well", "just", "about", "with", "in", "on", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$
			"at", "from", "as", "did", "does", "had", "have", "has"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	/** What stands before a colon at the start of a line and is no speaker. */
	private static final Set<String> NO_SPEAKER = Set.of("note", "notes", "nb", "n.b", "ps", "p.s", "example", "examples", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"e.g", "i.e", "eg", "ie.", "warning", "tip", "remember", "date", "time", "place", "location", "duration", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			"length", "title", "subject", "topic", "theme", "summary", "abstract", "keywords", "transcript", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"transcription", "transcribed by", "transcriber", "recorded", "recording", "file", "page", "version", "chapter", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"section", "part", "step", "source", "ok", "okay", "yeah", "also", "actually", "anyway", "first", "second", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			"third", "finally", "conclusion", "introduction", "background", "http", "https", "mailto", "re", "important", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"setting", "pseudonym", "consent", "interview", "study", "project"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Set<String> PARTICLES = Set.of("de", "van", "von", "der", "den", "la", "le", "el", "bin", "al", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"y", "du", "da", "di", "del", "of", "dos", "zu"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	private static final int MOST_WORDS = 4;

	private KnownLabels() {
	}

	/** One key for all ways to write a label. */
	static String key(String label) {
		return label.strip().replaceAll("\\s+", " ").replaceAll("[.]$", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	static boolean isKnown(String key) {
		return isInterviewer(key) || isParticipant(key) || matches(RESEARCHER_OR_RESPONDENT, key) || matches(NEUTRAL, key);
	}

	static boolean isInterviewer(String key) {
		return matches(INTERVIEWER, key);
	}

	static boolean isParticipant(String key) {
		return matches(PARTICIPANT, key);
	}

	static boolean isResearcherOrRespondent(String key) {
		return matches(RESEARCHER_OR_RESPONDENT, key);
	}

	/** Whether many different people are called this in different files. */
	static boolean isGeneric(String key) {
		return GENERIC.matcher(key).matches();
	}

	/** Also in "Maya (P1)" and "Interviewer (Jo)". */
	private static boolean matches(Pattern pattern, String key) {
		var brackets = IN_BRACKETS.matcher(key);
		if (brackets.matches()) {
			return pattern.matcher(brackets.group(1)).matches() || pattern.matcher(brackets.group(2)).matches();
		}
		return pattern.matcher(key).matches();
	}

	/** The role that a label says by itself; R needs the other labels and is OTHER here. */
	static SpeakerRole role(String key) {
		if (isInterviewer(key)) {
			return SpeakerRole.INTERVIEWER;
		}
		return isParticipant(key) ? SpeakerRole.PARTICIPANT : SpeakerRole.OTHER;
	}

	static boolean isNoSpeaker(String key) {
		return NO_SPEAKER.contains(key);
	}

	/** Whether it is written as names are: a few words, each with a capital, none that only sentences have. */
	static boolean looksLikeName(String label) {
		String plain = label.replaceAll("\\([^)]*\\)", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		String[] words = plain.split("[ _]+"); //$NON-NLS-1$
		if (plain.isEmpty() || words.length > MOST_WORDS || isNoSpeaker(key(plain))) {
			return false;
		}
		for (String word : words) {
			int first = word.codePointAt(0);
			String lower = word.toLowerCase(Locale.ROOT);
			if (SENTENCE.contains(lower.replace('\u2019', '\''))) {
				return false;
			}
			if (Character.isLowerCase(first) && !PARTICLES.contains(lower)) {
				return false;
			}
		}
		return plain.codePoints().anyMatch(Character::isLetter) && !Character.isLowerCase(plain.codePointAt(0));
	}
}
