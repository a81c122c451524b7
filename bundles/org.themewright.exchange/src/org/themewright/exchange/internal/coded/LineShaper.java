package org.themewright.exchange.internal.coded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.themewright.exchange.internal.coded.FontSet.Glyph;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;

/** Puts the characters of a line into the order in which they are seen, letters of Arabic in their forms. */
final class LineShaper {

	/** What is written in one place, from left to right; the offsets are those in the text. */
	record Cluster(int start, int end, List<Glyph> glyphs, float width) {
	}

	private static final int FIRST_LIGATURE = 0xfef5;
	private static final int LAST_LIGATURE = 0xfefc;

	private final FontSet fonts;
	private final ArabicShaping shaping = new ArabicShaping(
			ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK | ArabicShaping.TEXT_DIRECTION_LOGICAL);

	LineShaper(FontSet fonts) {
		this.fonts = fonts;
	}

	/** Whether a text reads from right to left, by its first letter. */
	static boolean isRightToLeft(String text) {
		return Bidi.getBaseDirection(text) == Bidi.RTL;
	}

	/** The width of a stretch at 1 point, before letters are joined. */
	float width(String text, int start, int end, boolean strong) {
		float width = 0;
		for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
			width += fonts.glyph(text.codePointAt(at), strong).width();
		}
		return width;
	}

	/** A line as it is seen. */
	List<Cluster> shape(String text, int start, int end, boolean rightToLeft, boolean strong) {
		List<Cluster> result = new ArrayList<>(end - start);
		char[] line = text.substring(start, end).toCharArray();
		if (!rightToLeft && !Bidi.requiresBidi(line, 0, line.length)) {
			append(result, text.substring(start, end), null, start, false, strong);
			return result;
		}
		Bidi bidi = new Bidi();
		bidi.setPara(line, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
		for (int i = 0; i < bidi.countRuns(); i++) {
			BidiRun run = bidi.getVisualRun(i);
			String words = text.substring(start + run.getStart(), start + run.getLimit());
			List<Cluster> clusters = new ArrayList<>();
			append(clusters, words, run.isOddRun() ? shaped(words) : null, start + run.getStart(), run.isOddRun(), strong);
			if (run.isOddRun()) {
				Collections.reverse(clusters);
			}
			result.addAll(clusters);
		}
		return result;
	}

	private String shaped(String words) {
		try {
			return shaping.shape(words);
		} catch (ArabicShapingException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A ligature stands for two letters; all else one for one. */
	private void append(List<Cluster> clusters, String words, String forms, int offset, boolean mirrored, boolean strong) {
		int at = 0;
		int form = 0;
		while (at < words.length()) {
			int from = at;
			List<Glyph> glyphs = new ArrayList<>(1);
			do {
				int plain = words.codePointAt(at);
				int shown = forms == null ? plain : forms.codePointAt(form);
				form += Character.charCount(shown);
				at += Character.charCount(plain);
				if (shown >= FIRST_LIGATURE && shown <= LAST_LIGATURE && at < words.length()) {
					at++;
				} else if (shown != plain && !fonts.has(shown)) {
					shown = plain;
				}
				glyphs.add(fonts.glyph(mirrored ? UCharacter.getMirror(shown) : shown, strong));
			} while (at < words.length() && isMark(words.codePointAt(at)));
			float width = 0;
			for (Glyph each : glyphs) {
				width += each.width();
			}
			clusters.add(new Cluster(offset + from, offset + at, glyphs, width));
		}
	}

	private static boolean isMark(int codePoint) {
		int type = Character.getType(codePoint);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}
}
