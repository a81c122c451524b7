package org.themewright.core.deidentify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.themewright.core.deidentify.Proposal.Category;
import org.themewright.core.deidentify.Proposal.Reason;
import org.themewright.core.text.TextRange;

/** Finds what is known by its form: addresses, numbers, dates, ages. */
final class FormRules {

	private static final int CUE_REACH = 48;
	private static final int SHORT_REACH = 24;
	private static final int FEWEST_DIGITS = 7;
	private static final int MOST_DIGITS = 15;

	private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember)"; //$NON-NLS-1$
	private static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th|\\.)?)"; //$NON-NLS-1$
	private static final String NINETIES = "ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?: and [a-z]+)?"; //$NON-NLS-1$
	private static final String OLD = "(?:9\\d|1[01]\\d|" + NINETIES + ")"; //$NON-NLS-1$ //$NON-NLS-2$

	/** What a line must have for a rule to be tried, which few lines have. */
	private enum Sign {
		AT, DOT, DIGIT, NUMBER_WORD
	}

	/**
	 * One form.
	 *
	 * @param cue what has to stand before it within reach; null for nothing
	 */
	private record Rule(Category category, double confidence, Set<Sign> signs, Pattern form, Pattern cue) {
	}

	private static final Pattern BORN = insensitive("born|birth|dob\\b|d\\.o\\.b|geboren|geburt"); //$NON-NLS-1$
	private static final Pattern HEALTH_NUMBER = insensitive("\\bnhs\\b|hospital number|patient number|insurance number"); //$NON-NLS-1$
	private static final Pattern POSTAL = insensitive("post ?code|zip(?: code)?\\b|postleitzahl|\\bplz\\b"); //$NON-NLS-1$

	/** Earlier ones take what later ones would find in the same place. */
	private static final List<Rule> RULES = List.of(
			rule(Category.EMAIL, 0.98, "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+", null), //$NON-NLS-1$
			rule(Category.EMAIL, 0.7, "\\b[\\w.]{2,} at [\\w-]+ dot (?:com|org|net|de|edu|co dot uk|ac dot uk)\\b", null), //$NON-NLS-1$
			rule(Category.WEB, 0.9, "(?:https?://|www\\.)[^\\s<>\"]*[^\\s<>\".,;:!?)\\]'\u2019\u201D]", null), //$NON-NLS-1$
			rule(Category.WEB, 0.75, "\\b(?:[a-z0-9-]+\\.)+(?:com|org|net|co\\.uk|org\\.uk|ac\\.uk|nhs\\.uk|gov\\.uk|edu|info|de|ie)\\b(?:/[^\\s,;]*[^\\s.,;:!?)])?", null), //$NON-NLS-1$
			rule(Category.WEB, 0.85, "(?<![\\p{L}\\p{N}@.])@[A-Za-z_][\\w.]{1,29}\\b", null), //$NON-NLS-1$
			rule(Category.NUMBER, 0.95, "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b", null, 0), //$NON-NLS-1$
			rule(Category.NUMBER, 0.9, "\\b[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b", null, 0), //$NON-NLS-1$
			rule(Category.NUMBER, 0.9, "(?<![\\d-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])", null), //$NON-NLS-1$
			rule(Category.NUMBER, 0.95, "(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)", HEALTH_NUMBER), //$NON-NLS-1$
			rule(Category.DATE, 0.95, "(?<![\\d./-])(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})(?![\\d/-])", BORN), //$NON-NLS-1$
			rule(Category.DATE, 0.95, "\\b" + DAY + "(?: of)? " + MONTH + "\\b(?:,? (?:19|20)\\d{2}\\b)?|\\b" + MONTH + " " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					+ DAY + "\\b(?:,? (?:19|20)\\d{2}\\b)?|\\b" + MONTH + ",? (?:19|20)\\d{2}\\b", BORN), //$NON-NLS-1$ //$NON-NLS-2$
			rule(Category.DATE, 0.7, "\\b(?:19|20)\\d{2}\\b", insensitive("(?:born|birth|dob|geboren)[^.!?\n]{0,16}$")), //$NON-NLS-1$ //$NON-NLS-2$
			rule(Category.DATE, 0.45, "(?<![\\d./-])(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})(?![\\d/-])|\\b" + DAY //$NON-NLS-1$
					+ "(?: of)? " + MONTH + ",? (?:19|20)\\d{2}\\b|\\b" + MONTH + " " + DAY + ",? (?:19|20)\\d{2}\\b", null), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			rule(Category.AGE, 0.9, "\\b" + OLD + "(?=[- ]years?[- ]old\\b| years? of age\\b| jahre alt\\b)", null), //$NON-NLS-1$ //$NON-NLS-2$
			rule(Category.AGE, 0.8, "\\b" + OLD + "\\b(?! ?(?:%|per|percent|pounds|minutes|hours|days|weeks|months|miles|people|degrees|of the|times))", //$NON-NLS-1$ //$NON-NLS-2$
					insensitive("(?:\\baged?(?: of)?|\\bturn(?:ed|ing|s)|\\b(?:s?he|i)(?:['\u2019](?:s|m)| is| am| was)(?: now| nearly| almost| about)?) $")), //$NON-NLS-1$
			rule(Category.POSTCODE, 0.95, "\\b(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2})\\b", null, 0), //$NON-NLS-1$
			rule(Category.POSTCODE, 0.9, "\\b[A-PR-UWYZ][A-HK-Y]?\\d{1,2}[A-Z]?\\b", POSTAL, 0), //$NON-NLS-1$
			rule(Category.POSTCODE, 0.9, "(?<=\\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) )\\d{5}(?:-\\d{4})?\\b", null, 0), //$NON-NLS-1$
			rule(Category.POSTCODE, 0.9, "(?<!\\d)\\d{5}(?:-\\d{4})?(?!\\d)", POSTAL), //$NON-NLS-1$
			rule(Category.POSTCODE, 0.8, "(?<![\\d.,€$£])(?:D-)?\\d{5}(?= \\p{Lu}\\p{Ll}+)", null, 0), //$NON-NLS-1$
			rule(Category.PHONE, 0.9, "(?<![\\p{L}\\p{N}+€$£])(?:\\+|00)?\\(?\\d[\\d ()./-]{5,20}\\d(?![\\p{L}\\p{N}])", null)); //$NON-NLS-1$

	private FormRules() {
	}

	private static Pattern insensitive(String regex) {
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Rule rule(Category category, double confidence, String regex, Pattern cue) {
		return rule(category, confidence, regex, cue, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Rule rule(Category category, double confidence, String regex, Pattern cue, int flags) {
		Set<Sign> signs = switch (category) {
		case EMAIL -> EnumSet.of(Sign.AT, Sign.NUMBER_WORD);
		case WEB -> EnumSet.of(Sign.AT, Sign.DOT);
		case AGE -> EnumSet.of(Sign.DIGIT, Sign.NUMBER_WORD);
		default -> EnumSet.of(Sign.DIGIT);
		};
		return new Rule(category, confidence, signs, Pattern.compile(regex, flags), cue);
	}

	/** Finds them in a text; by offset, none overlaps another. */
	static List<Hit> find(String text) {
		List<Hit> result = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			findInLine(text, start, end, result);
			start = end + 1;
		}
		return result;
	}

	private static void findInLine(String text, int start, int end, List<Hit> result) {
		Set<Sign> signs = signs(text, start, end);
		if (signs.isEmpty()) {
			return;
		}
		List<Hit> found = new ArrayList<>();
		for (Rule rule : RULES) {
			if (rule.signs().stream().noneMatch(signs::contains)) {
				continue;
			}
			Matcher matcher = rule.form().matcher(text).region(start, end).useTransparentBounds(true);
			while (matcher.find()) {
				TextRange range = new TextRange(matcher.start(), matcher.end());
				if (isMeant(rule, text, range) && found.stream().noneMatch(each -> each.range().overlaps(range))) {
					found.add(new Hit(range, rule.category(), rule.confidence(),
							rule.cue() == null ? Reason.FORM : Reason.FORM_AND_WORD));
				}
			}
		}
		found.sort(Comparator.comparingInt(each -> each.range().start()));
		result.addAll(found);
	}

	private static Set<Sign> signs(String text, int start, int end) {
		Set<Sign> result = EnumSet.noneOf(Sign.class);
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c == '@') {
				result.add(Sign.AT);
			} else if (c >= '0' && c <= '9') {
				result.add(Sign.DIGIT);
			} else if ((c == '.' || c == ':') && i + 1 < end
					&& (text.charAt(i + 1) == '/' || Character.isLetter(text.charAt(i + 1)))) {
				result.add(Sign.DOT);
			} else if (c == 'n' && text.startsWith("ninety", i) || c == 'h' && text.startsWith("hundred", i) //$NON-NLS-1$ //$NON-NLS-2$
					|| c == 'd' && text.startsWith("dot ", i)) { //$NON-NLS-1$
				result.add(Sign.NUMBER_WORD);
			}
		}
		return result;
	}

	private static boolean isMeant(Rule rule, String text, TextRange range) {
		if (rule.category() == Category.PHONE) {
			return isPhone(range.in(text));
		}
		return rule.cue() == null || rule.cue().matcher(sentenceBefore(text, range.start())).find()
				|| rule.cue() == POSTAL && rule.cue().matcher(text).region(range.end(),
						Math.min(text.length(), range.end() + SHORT_REACH)).find();
	}

	private static String sentenceBefore(String text, int end) {
		String before = text.substring(Math.max(0, end - CUE_REACH), end);
		int line = before.lastIndexOf('\n');
		return before.substring(line + 1);
	}

	/** Numbers of many digits are phone numbers when they are grouped and begin as these are. */
	private static boolean isPhone(String words) {
		String digits = words.replaceAll("\\D", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS
				|| words.matches("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|.*[ ./()-]{4,}.*|(?:19|20)\\d{2} ?- ?(?:19|20)\\d{2}")) { //$NON-NLS-1$
			return false;
		}
		return words.startsWith("+") || words.startsWith("0") && digits.length() >= 9 || words.startsWith("(") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| words.matches("(?:1[ .-])?\\d{3}[ .-]\\d{3}[ .-]\\d{4}|\\d{3}[.-]\\d{4}"); //$NON-NLS-1$
	}
}
