package org.themewright.search.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/** Words whose accents do not count. */
public final class Accents {

	/** Letters that are another letter with a stroke, which Unicode does not take apart. */
	private static final String STROKED = "\u00F8o\u0142l\u0111d\u0127h\u0167t"; //$NON-NLS-1$
	private static final Map<Integer, int[]> VARIANTS = variants();

	private Accents() {
	}

	/**
	 * @param text folded words, with wildcards or without
	 * @return the same without accents
	 */
	public static String strip(String text) {
		StringBuilder result = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().filter(each -> !Words.isMark(each))
				.forEach(each -> result.appendCodePoint(base(each)));
		return result.toString();
	}

	/**
	 * @param glob a folded word with wildcards or without
	 * @return what matches it and all words that differ from it in accents only; not deterministic
	 */
	public static Automaton automaton(String glob) {
		List<Automaton> signs = new ArrayList<>();
		strip(glob).codePoints().forEach(each -> signs.add(switch (each) {
			case '*' -> Automata.makeAnyString();
			case '?' -> Automata.makeAnyChar();
			default -> VARIANTS.containsKey(each) ? Automata.makeCharSet(VARIANTS.get(each)) : Automata.makeChar(each);
		}));
		return Operations.concatenate(signs);
	}

	private static int base(int codePoint) {
		int at = STROKED.indexOf(codePoint);
		return at >= 0 && at % 2 == 0 ? STROKED.charAt(at + 1) : codePoint;
	}

	private static Map<Integer, int[]> variants() {
		Map<Integer, List<Integer>> found = new HashMap<>();
		// Latin and Greek; in other alphabets marks make other letters.
		addVariants(found, 0x00C0, 0x024F);
		addVariants(found, 0x0370, 0x03FF);
		addVariants(found, 0x1E00, 0x1FFF);
		Map<Integer, int[]> result = new HashMap<>();
		found.forEach((letter, all) -> {
			all.add(letter);
			result.put(letter, all.stream().mapToInt(Integer::intValue).sorted().distinct().toArray());
		});
		return result;
	}

	private static void addVariants(Map<Integer, List<Integer>> found, int from, int to) {
		for (int letter = from; letter <= to; letter++) {
			if (Character.isLowerCase(letter)) {
				String stripped = strip(Character.toString(letter));
				if (stripped.codePointCount(0, stripped.length()) == 1 && stripped.codePointAt(0) != letter) {
					found.computeIfAbsent(stripped.codePointAt(0), key -> new ArrayList<>()).add(letter);
				}
			}
		}
	}
}
