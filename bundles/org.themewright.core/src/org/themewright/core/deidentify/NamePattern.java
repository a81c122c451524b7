package org.themewright.core.deidentify;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.text.TextRange;

/**
 * How one name may be written in a text, and what its pseudonym looks like in the same form: whatever the case, composed
 * or decomposed letters, either apostrophe, any hyphen, broken over a line, as a possessive, as a plural.
 */
final class NamePattern {

	private static final String APOSTROPHE = "['\u2019\u02BC\u2018`\u00B4]"; //$NON-NLS-1$
	private static final String HYPHEN = "[-\u2010\u2011\u2013]"; //$NON-NLS-1$
	private static final String SPACE = "(?:[\\h\\p{Zs}]+(?:\\n[\\h\\p{Zs}]*)?|\\n[\\h\\p{Zs}]*)"; //$NON-NLS-1$
	private static final Pattern HISSING = Pattern.compile("(?i).*(?:s|x|z|ß|ch|sh)"); //$NON-NLS-1$
	private static final String GERMAN = "de"; //$NON-NLS-1$

	/** A place in a text where the name stands. */
	record Match(TextRange name, TextRange suffix, String pseudonym, String ending, NameForm form, boolean certain) {
	}

	private final PseudonymEntry entry;
	private final Pattern pattern;
	private final boolean isWord;

	NamePattern(PseudonymEntry entry) {
		this.entry = entry;
		String name = entry.realName();
		isWord = Words.isWordPart(name.codePointBefore(name.length()));
		StringBuilder regex = new StringBuilder("("); //$NON-NLS-1$
		name.codePoints().forEach(each -> regex.append(letter(each)));
		regex.append(')').append(isWord ? suffix(name) + "(?![\\p{L}\\p{M}\\p{N}_])" : "()"); //$NON-NLS-1$ //$NON-NLS-2$
		pattern = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static String letter(int c) {
		String letter = Character.toString(c);
		if (c == ' ') {
			return SPACE;
		}
		if (letter.matches(APOSTROPHE)) {
			return APOSTROPHE;
		}
		if (letter.matches(HYPHEN)) {
			return HYPHEN;
		}
		if (c == 'ß' || c == 'ẞ') {
			return "(?:ß|ẞ|ss)"; //$NON-NLS-1$
		}
		String apart = Normalizer.normalize(letter, Form.NFD);
		return apart.equals(letter) ? Pattern.quote(letter)
				: "(?:" + Pattern.quote(letter) + '|' + Pattern.quote(apart) + ')'; //$NON-NLS-1$
	}

	private static String suffix(String name) {
		boolean hisses = HISSING.matcher(name).matches();
		return hisses ? "(" + APOSTROPHE + "s?|es|)" : "(" + APOSTROPHE + "s|s|)"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	PseudonymEntry entry() {
		return entry;
	}

	/** What the first letter is compared by. */
	int key() {
		return key(entry.realName().codePointAt(0));
	}

	/** The form of a letter that is the same for all ways to write it. */
	static int key(int c) {
		int base = c < 128 ? c : Normalizer.normalize(Character.toString(c), Form.NFD).codePointAt(0);
		return base == 'ẞ' ? 's' : base == 'ß' ? 's' : Character.toLowerCase(Character.toUpperCase(base));
	}

	/**
	 * Looks whether the name stands at a place.
	 *
	 * @param text     the text
	 * @param offset   where a word begins, or a sign
	 * @param language of the text; null when unknown
	 * @return how it stands there; null when it does not
	 */
	Match at(String text, int offset, String language) {
		Matcher matcher = pattern.matcher(text).region(offset, text.length()).useTransparentBounds(true);
		if (!matcher.lookingAt()) {
			return null;
		}
		TextRange name = new TextRange(matcher.start(1), matcher.end(1));
		TextRange suffix = new TextRange(matcher.start(2), matcher.end(2));
		if (isClosingQuote(text, name, suffix)) {
			suffix = new TextRange(name.end(), name.end());
		}
		String found = name.in(text);
		boolean common = Words.isCommon(entry.realName());
		boolean lower = found.equals(found.toLowerCase(Locale.ROOT)) && !found.equals(found.toUpperCase(Locale.ROOT))
				&& !isSame(found);
		NameForm form = form(text, name, suffix, found);
		boolean certain = !(common && form != NameForm.POSSESSIVE && (lower || Words.startsSentence(text, name.start())))
				&& !(form == NameForm.PLURAL && followsName(text, name.start()));
		return new Match(name, suffix, pseudonym(text, name, found), ending(suffix.in(text), language), form, certain);
	}

	/** Of a name in single quotation marks that ends in s, the second is no possessive. */
	private static boolean isClosingQuote(String text, TextRange name, TextRange suffix) {
		return suffix.length() == 1 && suffix.in(text).matches(APOSTROPHE) && name.start() > 0
				&& text.substring(name.start() - 1, name.start()).matches(APOSTROPHE);
	}

	private boolean isSame(String found) {
		return plain(found).equals(plain(entry.realName()));
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").replaceAll(APOSTROPHE, "'") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.replaceAll(HYPHEN, "-"); //$NON-NLS-1$
	}

	private NameForm form(String text, TextRange name, TextRange suffix, String found) {
		if (isHyphen(text, name.start() - 1) && Words.isWordPartBefore(text, name.start() - 1)
				|| isHyphen(text, suffix.end()) && Words.isWordPartAt(text, suffix.end() + 1)) {
			return NameForm.HYPHENATED;
		}
		if (!suffix.isEmpty()) {
			return suffix.in(text).matches(APOSTROPHE + ".*") ? NameForm.POSSESSIVE : NameForm.PLURAL; //$NON-NLS-1$
		}
		return isSame(found) ? NameForm.EXACT : NameForm.OTHER_CASE;
	}

	private static boolean isHyphen(String text, int offset) {
		return offset >= 0 && offset < text.length() && text.substring(offset, offset + 1).matches(HYPHEN);
	}

	/** Whether a name or title stands before, so that what looks like a plural is a surname: Julia Roberts. */
	private static boolean followsName(String text, int offset) {
		int end = offset;
		while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
			end--;
		}
		int start = end;
		while (Words.isWordPartBefore(text, start)) {
			start -= Character.charCount(text.codePointBefore(start));
		}
		return end < offset && start < end && Character.isUpperCase(text.codePointAt(start))
				&& !Words.isCommon(text.substring(start, end));
	}

	private String pseudonym(String text, TextRange name, String found) {
		String pseudonym = entry.pseudonym();
		String realName = entry.realName();
		long letters = found.codePoints().filter(Character::isLetter).count();
		if (letters > 1 && isUpper(found) && !isUpper(realName)) {
			return pseudonym.toUpperCase(Locale.ROOT);
		}
		if (isLower(found) && !isLower(realName) && Character.isUpperCase(pseudonym.codePointAt(0))
				&& !isUpper(pseudonym)) {
			return pseudonym.toLowerCase(Locale.ROOT);
		}
		boolean capital = Character.isUpperCase(found.codePointAt(0))
				&& (isLower(realName) || Words.startsSentence(text, name.start()));
		return capital ? Character.toString(Character.toTitleCase(pseudonym.codePointAt(0)))
				+ pseudonym.substring(Character.charCount(pseudonym.codePointAt(0))) : pseudonym;
	}

	private static boolean isUpper(String text) {
		return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
	}

	private static boolean isLower(String text) {
		return text.equals(text.toLowerCase(Locale.ROOT)) && !text.equals(text.toUpperCase(Locale.ROOT));
	}

	/** The ending that the pseudonym takes where the name has one. */
	private String ending(String suffix, String language) {
		if (suffix.isEmpty()) {
			return suffix;
		}
		boolean hisses = HISSING.matcher(entry.pseudonym()).matches();
		boolean upper = isUpper(suffix);
		if (suffix.substring(0, 1).matches(APOSTROPHE)) {
			return suffix.length() == 1 && !hisses ? suffix + 's' : suffix;
		}
		if (!hisses) {
			return upper ? "S" : "s"; //$NON-NLS-1$ //$NON-NLS-2$
		}
		boolean german = language != null && GERMAN.equals(Locale.forLanguageTag(language).getLanguage());
		return german ? "\u2019" : upper ? "ES" : "es"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
