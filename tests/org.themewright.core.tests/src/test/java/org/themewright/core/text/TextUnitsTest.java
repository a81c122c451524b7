package org.themewright.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

class TextUnitsTest {

	private static final String TEXT = "I was scared. Were you? No.\n\nSo what then?";

	private static String sentenceAt(int offset) {
		return TextUnits.sentence(TEXT, TextUnits.paragraph(TEXT, offset), offset, Locale.ENGLISH).in(TEXT);
	}

	@Test
	void findsTheSentenceAroundAnOffset() {
		assertEquals("I was scared.", sentenceAt(0));
		assertEquals("I was scared.", sentenceAt(TEXT.indexOf("scared")));
		assertEquals("Were you?", sentenceAt(TEXT.indexOf("Were")));
		assertEquals("No.", sentenceAt(TEXT.indexOf("No.") + 3), "the end of a paragraph belongs to its last sentence");
		assertEquals("So what then?", sentenceAt(TEXT.length()));
	}

	@Test
	void aFaceBetweenSentencesDoesNotHideTheOffset() {
		String text = "I was given hope by someone who had been there. \ud83d\ude00 Hope! And more.";
		TextRange all = new TextRange(0, text.length());
		TextRange first = TextUnits.sentence(text, all, text.indexOf("given"), Locale.ENGLISH);
		assertEquals(0, first.start());
		assertEquals(first, TextUnits.sentence(text, all, text.indexOf("Hope"), Locale.ENGLISH));
		assertEquals("And more.", TextUnits.sentence(text, all, text.length(), Locale.ENGLISH).in(text));
	}

	@Test
	void sentencesAreFoundFarDownALongParagraph() {
		String text = "One two three. ".repeat(4_000);
		TextRange all = new TextRange(0, text.length());
		assertEquals(new TextRange(45_000, 45_014), TextUnits.sentence(text, all, 45_007, Locale.ENGLISH));
	}

	@Test
	void blankParagraphHasNoSentence() {
		assertEquals("", sentenceAt(TEXT.indexOf("\n\n") + 1));
	}

	@Test
	void sentenceStaysWithinItsTurn() {
		TextRange turn = new TextRange(6, 19);
		assertEquals("scared.", TextUnits.sentence(TEXT, turn, 8, Locale.ENGLISH).in(TEXT));
	}

	@Test
	void findsTheWordAtItsStartWithinItAndAtItsEnd() {
		TextRange all = new TextRange(0, TEXT.length());
		for (int offset : new int[] { 2, 3, 5 }) {
			assertEquals("was", TextUnits.word(TEXT, all, offset, Locale.ENGLISH).in(TEXT));
		}
	}

	@Test
	void findsParagraphs() {
		assertEquals("So what then?", TextUnits.paragraph(TEXT, TEXT.length()).in(TEXT));
		assertEquals(new TextRange(28, 28), TextUnits.paragraph(TEXT, 28));
		assertEquals(new TextRange(0, 0), TextUnits.paragraph("", 0));
	}

	@Test
	void trimsWhiteSpaceOnly() {
		assertEquals(new TextRange(2, 3), TextUnits.trimmed(" \nx\t ", new TextRange(0, 5)));
		assertEquals(new TextRange(1, 1), TextUnits.trimmed("a  b", new TextRange(1, 3)));
	}

	@Property
	void sentenceIsTrimmedAndHoldsTheOffsetUnlessThatIsWhiteSpace(
			@ForAll @CharRange(from = 'a', to = 'e') @Chars({ ' ', '.', '?', '\n', 'A' }) String text,
			@ForAll @IntRange(max = 200) int position) {
		int offset = text.isEmpty() ? 0 : position % text.length();
		TextRange paragraph = TextUnits.paragraph(text, offset);
		TextRange sentence = TextUnits.sentence(text, paragraph, offset, Locale.ENGLISH);
		assertTrue(sentence.start() >= paragraph.start() && sentence.end() <= paragraph.end());
		assertEquals(sentence.in(text).strip(), sentence.in(text));
		if (offset < paragraph.end() && !Character.isWhitespace(text.charAt(offset))) {
			assertTrue(sentence.start() <= offset && offset < sentence.end(), () -> sentence + " at " + offset);
		}
	}
}
