package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.themewright.core.text.TextRange;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StubTest {

	private static final String LONG = "Could you tell me how you came to be a peer support worker, and what the first weeks were like?";

	private static TextRange hidden(String text, int start, int end) {
		return Stub.hidden(text, new TextRange(start, end), Locale.ENGLISH);
	}

	@Test
	void theFirstWholeWordsStayInSight() {
		TextRange hidden = hidden(LONG + "\nAnswer\n", 0, LONG.length());
		assertEquals(LONG.length(), hidden.end());
		assertEquals("Could you tell me how you came to be a peer support worker, and", LONG.substring(0, hidden.start()));
	}

	@Test
	void theFirstParagraphStaysWhereItIsShort() {
		String turn = "Thank you.\nAnd what did you think when you read it for the first time?";
		assertEquals(new TextRange(10, turn.length()), hidden(turn + "\n", 0, turn.length()));
	}

	@Test
	void whatIsShortOrHasNoLinesOfItsOwnCannotBeFolded() {
		assertNull(hidden("And then?\nAnswer\n", 0, 9));
		assertNull(hidden(LONG + " Well.\n", 0, LONG.length()), "somebody else speaks in the same line");
		assertNull(hidden(LONG, 0, LONG.length()), "nothing comes after it");
		assertNull(hidden("\n", 0, 0));
	}

	@Provide
	Arbitrary<String> turns() {
		return Arbitraries.strings().withChars('a', ' ', '\u0301', '\ud83d', '\ude42', '\u4e00').ofMinLength(70)
				.ofMaxLength(200);
	}

	@Property
	void whatStaysIsShortAndEndsAtAWholeCharacter(@ForAll("turns") String turn) {
		TextRange hidden = hidden(turn + "\n", 0, turn.length());
		if (hidden != null) {
			assertTrue(hidden.start() <= 64, () -> "stub of " + hidden.start());
			assertEquals(turn.length(), hidden.end());
			assertFalse(hidden.start() > 0 && Character.isHighSurrogate(turn.charAt(hidden.start() - 1))
					&& Character.isLowSurrogate(turn.charAt(hidden.start())), "a character is cut in two");
		}
	}
}
