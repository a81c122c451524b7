package org.themewright.search.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds the words of a text. A word is a run of letters, digits and combining marks that begins with a letter or digit.
 * An apostrophe between two of these belongs to the word; a single hyphen between two of them joins two words. What is
 * not seen, such as a soft hyphen, does not end a word. Of Chinese, Japanese and Korean, each sign is a word.
 * <p>
 * The form of a word is free of case, of the kind of apostrophe, and of how its characters are composed (NFKC), so that
 * two spellings that look alike are the same word.
 */
public final class Words {

	/** Longer forms are cut: Lucene takes no terms of more than 32,766 bytes. */
	private static final int MAX_FORM = 1000;
	/** No script of syllables or whole words is before this. */
	private static final int FIRST_SIGN = 0x1100;
	/** Of Korean syllables that are written letter by letter, what does not come first. */
	private static final int FIRST_VOWEL = 0x1160;
	private static final int LAST_FINAL = 0x11FF;

	private final CharSequence text;
	private final int limit;
	private final StringBuilder form = new StringBuilder();
	private int position;
	private boolean plain;

	private Words(CharSequence text, int start, int end) {
		this.text = text;
		this.position = start;
		this.limit = end;
	}

	/**
	 * @param text a text
	 * @param start where to begin
	 * @param end where to stop
	 * @return the words of that range by place; offsets count from the start of the text
	 */
	public static List<Word> in(CharSequence text, int start, int end) {
		return new Words(text, start, end).all();
	}

	/**
	 * @param text a text
	 * @return its words
	 */
	public static List<Word> in(CharSequence text) {
		return in(text, 0, text.length());
	}

	/**
	 * @param name a name
	 * @return the forms of its words, with one space between them
	 */
	public static String fold(String name) {
		return in(name).stream().map(Word::form).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	/**
	 * @param words words of one text
	 * @param first index of the first part of a hyphenated word
	 * @return the index after its last part; {@code first + 1} if the word is not hyphenated
	 */
	public static int endOfCompound(List<Word> words, int first) {
		int next = first + 1;
		while (next < words.size() && words.get(next).joined()) {
			next++;
		}
		return next;
	}

	/**
	 * @param parts the parts of a hyphenated word
	 * @return the form of the whole, with simple hyphens
	 */
	public static String compound(List<Word> parts) {
		return cut(parts.stream().map(Word::form).collect(Collectors.joining("-"))); //$NON-NLS-1$
	}

	/**
	 * @param codePoint a character
	 * @return the apostrophe or hyphen it stands for, or the character without case
	 */
	static int fold(int codePoint) {
		if (isApostrophe(codePoint)) {
			return '\'';
		}
		return isHyphen(codePoint) ? '-' : Character.toLowerCase(Character.toUpperCase(codePoint));
	}

	static boolean isApostrophe(int codePoint) {
		return switch (codePoint) {
			case '\'', 0x2019, 0x2018, 0x02BC, 0xFF07 -> true;
			default -> false;
		};
	}

	static boolean isHyphen(int codePoint) {
		return switch (codePoint) {
			case '-', 0x2010, 0x2011, 0xFE63, 0xFF0D -> true;
			default -> false;
		};
	}

	private static boolean isUnseen(int codePoint) {
		return switch (codePoint) {
			case 0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> true;
			default -> false;
		};
	}

	static boolean isLetterOrDigit(int codePoint) {
		if (codePoint < 128) {
			return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z'
					|| codePoint >= '0' && codePoint <= '9';
		}
		return !isApostrophe(codePoint) && (Character.isLetterOrDigit(codePoint)
				|| Character.getType(codePoint) == Character.LETTER_NUMBER
				|| Character.getType(codePoint) == Character.OTHER_NUMBER);
	}

	static boolean isMark(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
			default -> false;
		};
	}

	private List<Word> all() {
		List<Word> result = new ArrayList<>();
		boolean joined = false;
		while (position < limit) {
			if (!isLetterOrDigit(at(position))) {
				position += Character.charCount(at(position));
				joined = false;
				continue;
			}
			int start = position;
			readForm();
			result.add(new Word(start, position, folded(), joined));
			joined = position < limit && isHyphen(at(position)) && isLetterOrDigit(at(position + 1));
			if (joined) {
				position++;
			}
		}
		return result;
	}

	/** Moves behind the word that begins here. */
	private void readForm() {
		form.setLength(0);
		plain = true;
		while (position < limit) {
			int codePoint = at(position);
			int next = position + Character.charCount(codePoint);
			if (isLetterOrDigit(codePoint) || codePoint >= 128 && isMark(codePoint)) {
				if (endsBefore(codePoint)) {
					return;
				}
				form.appendCodePoint(fold(codePoint));
				plain &= codePoint < 128;
			} else if (isApostrophe(codePoint) && isLetterOrDigit(at(next))) {
				form.append('\'');
			} else if (!isUnseen(codePoint) || !isLetterOrDigit(at(next)) || endsBefore(at(next))) {
				return;
			}
			position = next;
		}
	}

	/** Whether a letter begins another word than the one that is read: where there are no spaces, each sign is a word. */
	private boolean endsBefore(int codePoint) {
		if (form.isEmpty() || plain && codePoint < FIRST_SIGN) {
			return false;
		}
		boolean part = isMark(codePoint) || codePoint == 0xFF9E || codePoint == 0xFF9F
				|| codePoint >= FIRST_VOWEL && codePoint <= LAST_FINAL;
		return !part && (isSign(form.codePointAt(0)) || isSign(codePoint));
	}

	/** Whether it belongs to a script of syllables or whole words. */
	static boolean isSign(int codePoint) {
		if (codePoint < FIRST_SIGN) {
			return false;
		}
		return switch (Character.UnicodeScript.of(codePoint)) {
			case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
			default -> false;
		};
	}

	private String folded() {
		return cut(plain ? form.toString() : Normalizer.normalize(form, Normalizer.Form.NFKC));
	}

	private static String cut(String form) {
		if (form.length() <= MAX_FORM) {
			return form;
		}
		return form.substring(0, Character.isHighSurrogate(form.charAt(MAX_FORM - 1)) ? MAX_FORM - 1 : MAX_FORM);
	}

	/** @return the code point at a place, or -1 behind the end */
	private int at(int offset) {
		return offset < limit ? Character.codePointAt(text, offset) : -1;
	}
}
