package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlacesInParagraphsTest {

	record Edit(int at, int removed, String inserted) {
	}

	@Provide
	Arbitrary<List<Edit>> edits() {
		Arbitrary<Edit> edit = Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 12),
				Arbitraries.strings().withChars("ab\n").ofMaxLength(6)).as(Edit::new);
		return edit.list().ofMinSize(1).ofMaxSize(8);
	}

	@Property
	void whatIsRememberedIsWhereItIs(@ForAll("edits") List<Edit> edits) {
		String text = "one\ntwo words\n\nthree\nfour and more\n";
		PlacesInParagraphs<Integer> places = new PlacesInParagraphs<>();
		for (Edit each : edits) {
			askAll(places, text);
			int at = Math.min(each.at, text.length());
			int removed = Math.min(each.removed, text.length() - at);
			int delta = each.inserted.length() - removed;
			String before = text;
			text = text.substring(0, at) + each.inserted + text.substring(at + removed);
			places.edited(start(text, at), end(text, at + each.inserted.length()) - delta, delta);
			assertTrue(places.size() >= kept(before, at, removed), "paragraphs that were not edited are remembered");
		}
		askAll(places, text);
	}

	/** Asks for all offsets; what is remembered has to be what would be found now. */
	private static void askAll(PlacesInParagraphs<Integer> places, String text) {
		for (int i = 0; i <= text.length(); i++) {
			int offset = i;
			assertEquals(place(text, offset), places.get(offset, key -> place(text, key)), () -> offset + " in " + text);
		}
	}

	/** Depends on the whole paragraph and on the offset in it, as where a word is on the screen does. */
	private static int place(String text, int offset) {
		int start = start(text, offset);
		return text.substring(start, end(text, offset)).hashCode() * 31 + offset - start;
	}

	private static int start(String text, int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	private static int end(String text, int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end;
	}

	/** How many offsets are in paragraphs that an edit does not touch. */
	private static int kept(String text, int at, int removed) {
		return start(text, at) + text.length() - end(text, at + removed);
	}

	@Test
	void aLetterForgetsItsParagraphOnly() {
		PlacesInParagraphs<Integer> places = new PlacesInParagraphs<>();
		String text = "one\ntwo\nthree";
		askAll(places, text);
		places.edited(4, 7, 1);
		assertEquals(14 - 4, places.size());
		assertEquals(place(text, 8), places.get(9, key -> -1));
	}
}
