package org.themewright.core.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses the language of a text by its script and its most frequent words, which are much the same in anything that is
 * said in a language (the small-words method; Grefenstette 1995). It knows the languages whose word forms search knows.
 *
 * @since 1.0
 */
public final class LanguageGuess {

	/** So much of a text tells it. */
	private static final int READ = 40_000;
	private static final int FEWEST_WORDS = 20;
	/** What part of the words has to be frequent ones, and how many times more than in the next language. */
	private static final double LEAST = 0.15;
	private static final double AHEAD = 1.15;
	private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)?"); //$NON-NLS-1$

	private static final Map<String, Set<String>> FREQUENT = new LinkedHashMap<>();
	static {
		words("en", "the and to of a i you that it in is was for on my but with not they have we be so this are don't he she what it's like as do at just about me there if your would know because from all them were had one or an can been when then who"); //$NON-NLS-1$ //$NON-NLS-2$
		words("de", "der die und ich das ist nicht du es zu in ein eine dass so mit auf wir ja auch wie den von dann da aber sie er hat habe war mir mich man was wenn dem des im bin noch nur oder schon sich sind f\u00fcr einen sehr kann haben weil mal"); //$NON-NLS-1$ //$NON-NLS-2$
		words("fr", "de je est pas le la que un les et il des une en \u00e0 a c'est qui dans \u00e7a j'ai on pour mais elle ce me avec plus nous vous se du au tout moi m\u00eame comme ils si quand y sur bien fait mon ma ne par sont \u00e9tait donc o\u00f9"); //$NON-NLS-1$ //$NON-NLS-2$
		words("es", "de que no a la el y es en un lo me se una los por con mi est\u00e1 pero para te como yo las s\u00ed su del al m\u00e1s todo qu\u00e9 ya muy cuando porque era hay o esto eso le muchos ni nos donde entonces ser ha tengo fue"); //$NON-NLS-1$ //$NON-NLS-2$
		words("it", "di che non \u00e8 la il e un a per in una mi sono ho ma con lo le i si come da ti cosa se pi\u00f9 mio io anche del questo della al ha ci quando perch\u00e9 tutto era molto gli nel dei alla sempre o poi essere fare c'\u00e8"); //$NON-NLS-1$ //$NON-NLS-2$
		words("pt", "de que n\u00e3o o a e \u00e9 eu um uma se do da em os para com me por isso mas as no na como mais foi ele ela muito ent\u00e3o quando porque tem s\u00e3o era minha meu j\u00e1 est\u00e1 voc\u00ea ser tudo ou at\u00e9 eles assim dos ao gente fazer"); //$NON-NLS-1$ //$NON-NLS-2$
		words("nl", "de het een ik en je van dat is niet in wat op te we zijn er maar met die voor aan heb als ook hij dan was zo ze naar om nog wel of hoe bij kan dit mijn heeft over ja mij uit geen had moet toen door worden veel heel"); //$NON-NLS-1$ //$NON-NLS-2$
		words("sv", "jag det \u00e4r att och i inte en du som p\u00e5 har av f\u00f6r med s\u00e5 den vi var man om till ett de men kan d\u00e5 han hon n\u00e4r vad mig fr\u00e5n eller \u00e4ven ju hade bara mycket sig ska alla d\u00e4r vill n\u00e5got blev hur efter vara"); //$NON-NLS-1$ //$NON-NLS-2$
		words("da", "jeg det er at og i ikke en du som p\u00e5 har af for med s\u00e5 den vi var man om til et de men kan da han hun n\u00e5r hvad mig fra eller ogs\u00e5 jo havde bare meget sig skal alle der vil noget blev hvordan efter v\u00e6re af nogle"); //$NON-NLS-1$ //$NON-NLS-2$
		words("no", "jeg det er at og i ikke en du som p\u00e5 har av for med s\u00e5 den vi var man om til et de men kan da han hun n\u00e5r hva meg fra eller ogs\u00e5 jo hadde bare mye seg skal alle der vil noe ble hvordan etter v\u00e6re noen litt"); //$NON-NLS-1$ //$NON-NLS-2$
		words("fi", "ja on ei se ett\u00e4 en h\u00e4n oli mutta min\u00e4 niin kun mit\u00e4 ne my\u00f6s mun t\u00e4m\u00e4 joka ole sitten kuin olen olla vain jos tai nyt sen siin\u00e4 kyll\u00e4 siell\u00e4 ovat koska voi hyvin paljon me sitä aika mä sä nii tosi vaan"); //$NON-NLS-1$ //$NON-NLS-2$
		words("hu", "a az \u00e9s hogy nem is egy van azt de volt ez meg csak m\u00e1r mert ha mint ami akkor nagyon vagy igen \u00e9n \u0151 olyan \u00edgy ezt kell lehet most m\u00e9g sem aki minden ott itt mi ki nekem voltam amikor engem t\u00f6bb"); //$NON-NLS-1$ //$NON-NLS-2$
		words("ro", "de \u0219i \u015fi nu a c\u0103 s\u0103 este la un o am cu mai pe \u00een din care ce e sunt pentru dar era eu c\u00e2nd au foarte tot asta ei ca fost mi m\u0103 se mie despre sau dac\u0103 fi al acum doar unde avea poate cum"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private LanguageGuess() {
	}

	private static void words(String language, String words) {
		FREQUENT.put(language, new HashSet<>(Arrays.asList(words.split(" ")))); //$NON-NLS-1$
	}

	/**
	 * @param text a text, not null; only its beginning is read
	 * @return the BCP 47 code of its language; empty if it is too short or of none that is known
	 */
	public static Optional<String> of(String text) {
		String read = text.substring(0, Math.min(READ, text.length()));
		Optional<String> byScript = byScript(read);
		return byScript.isPresent() ? byScript : byWords(read);
	}

	private static Optional<String> byScript(String text) {
		Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
		text.codePoints().filter(Character::isLetter)
				.forEach(each -> counts.merge(Character.UnicodeScript.of(each), 1, Integer::sum));
		int all = counts.values().stream().mapToInt(Integer::intValue).sum();
		int kana = counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
				+ counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
		int han = counts.getOrDefault(Character.UnicodeScript.HAN, 0);
		int hangul = counts.getOrDefault(Character.UnicodeScript.HANGUL, 0);
		if (all < FEWEST_WORDS) {
			return Optional.empty();
		}
		if (hangul * 2 > all) {
			return Optional.of("ko"); //$NON-NLS-1$
		}
		if ((kana + han) * 2 > all) {
			return Optional.of(kana * 10 > han ? "ja" : "zh"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return isRussian(text, counts, all) ? Optional.of("ru") : Optional.empty(); //$NON-NLS-1$
	}

	/** Letters that are in Russian only tell it from other languages in the same script. */
	private static boolean isRussian(String text, Map<Character.UnicodeScript, Integer> counts, int all) {
		long own = text.chars().filter(each -> each == '\u044B' || each == '\u044D').count();
		long others = text.chars().filter(each -> each == '\u0456' || each == '\u0457' || each == '\u045E' || each == '\u0458'
				|| each == '\u0459' || each == '\u045A').count();
		return counts.getOrDefault(Character.UnicodeScript.CYRILLIC, 0) * 2 > all && own * 100 > all && others == 0;
	}

	private static Optional<String> byWords(String text) {
		Map<String, Integer> found = new HashMap<>();
		int all = 0;
		Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
		while (words.find()) {
			String word = words.group();
			all++;
			FREQUENT.forEach((language, frequent) -> {
				if (frequent.contains(word)) {
					found.merge(language, 1, Integer::sum);
				}
			});
		}
		String best = null;
		for (String each : found.keySet()) {
			best = best == null || found.get(each) > found.get(best) ? each : best;
		}
		if (best == null || all < FEWEST_WORDS || found.get(best) < all * LEAST) {
			return Optional.empty();
		}
		for (String each : found.keySet()) {
			if (!each.equals(best) && found.get(best) < found.get(each) * AHEAD) {
				return Optional.empty();
			}
		}
		return Optional.of(best);
	}
}
