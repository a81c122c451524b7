package org.themewright.core.deidentify;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.model.AnalysisRun;
import org.themewright.model.Study;

/**
 * Finds names in kept results of analyses. They hold words in pieces that no rule for names in texts sees: a list of
 * words has them in lower case, each apart. So a result is dropped when any word of a name stands in it; that takes too
 * many rather than too few, and every one of them can be made again.
 */
final class KeptResults {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{2,}"); //$NON-NLS-1$
	private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL); //$NON-NLS-1$

	private final Set<String> words = new HashSet<>();

	KeptResults(Collection<PseudonymEntry> entries) {
		for (PseudonymEntry each : entries) {
			for (Matcher word = WORD.matcher(each.realName()); word.find();) {
				words.add(word.group().toLowerCase(Locale.ROOT));
			}
		}
	}

	/** Called within a command. */
	void drop(Study study) {
		for (AnalysisRun each : study.getAnalyses()) {
			if (each.getResult() != null && holdsName(each.getResult())) {
				each.setResult(null);
			}
		}
	}

	private boolean holdsName(String json) {
		for (Matcher word = WORD.matcher(plain(json)); word.find();) {
			if (words.contains(word.group().toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	/** JSON with its escapes as what they stand for; line breaks and the like as blanks. */
	private static String plain(String json) {
		return ESCAPED.matcher(json).replaceAll(each -> Matcher.quoteReplacement(each.group(1) == null
				? "\"\\/".contains(each.group(2)) ? each.group(2) : " " //$NON-NLS-1$ //$NON-NLS-2$
				: String.valueOf((char) Integer.parseInt(each.group(1), 16))));
	}
}
