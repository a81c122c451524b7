package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken queries are refused with the place of the trouble; whole ones are not. */
class QuerySyntaxTest {

	private static QuerySyntaxException refused(String query) {
		return assertThrows(QuerySyntaxException.class, () -> StudyIndex.check(query), query);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '\u0000', value = { //
			"hope \"and recovery|6", //
			"\"|1", //
			"=\"hope|2", //
			"(hope|1", //
			"hope AND ((a OR b)|10", //
			"(|1", //
			"hope)|5", //
			")|1", //
			"()|1", //
			"hope ( )|6", //
			"AND hope|1", //
			"hope AND|6", //
			"hope OR |6", //
			"hope OR OR recovery|6", //
			"hope AND OR recovery|6", //
			"(hope AND) recovery|7", //
			"NOT|1", //
			"hope NOT|6", //
			"hope -|6", //
			"hope - recovery|6", //
			"+|1", //
			"colour:red|1", //
			"hope colour:red|6", //
			"hope AND (a colour:red)|13", //
			"speaker:|1", //
			"hope code: x|6", //
			"role:boss|6", //
			"code:\"hope|6", //
			"...|1", //
			"hope ...|6", //
			"=|1", //
			"= hope|1", //
			"\"...\"|1", //
			"*|1", //
			"hope ?*|6", //
			"and/o*|1", //
			"\"recover* hope\"|9", //
			"\"h?pe\"|3", //
			"hope~3|5", //
			"\"hope recovery\"~|16", //
			"\"hope recovery\"~x|16", //
			"\"hope recovery\"~99999|16" })
	void namesTheColumn(String query, int column) {
		assertEquals(column, refused(query).getColumn(), query);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n\u00A0" })
	void nothingIsRefused(String query) {
		assertEquals(1, refused(query).getColumn());
	}

	@Test
	void theMessageSaysWhatIsWrong() {
		assertTrue(refused("hope colour:red").getMessage().contains("colour"));
		assertTrue(refused("hope colour:red").getMessage().contains("speaker"));
		assertTrue(refused("hope AND").getMessage().contains("AND"));
		assertTrue(refused("role:boss").getMessage().contains("interviewer"));
		assertFalse(refused("and/o*").getMessage().contains("{"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "and", "android", "ORgan", "hope NOTHING", "12:31", "it's", "-hope", "NOT (a OR b)", "-\u201Chope\u201D",
			"=\u201Chope and\u201D", "\"how are you?\"", "(a)(b)\"c\"d", "SPEAKER:kim", "code:\"a b\"", "+a -b", "-(a b)", "--a",
			"a OR (b AND NOT c)", "\"a b\"~0" })
	void wholeQueriesPass(String query) {
		assertDoesNotThrow(() -> StudyIndex.check(query));
	}

	@Test
	void hostileQueriesAreRefusedQuickly() {
		refused("(".repeat(5000) + "a" + ")".repeat(4900));
		refused("-".repeat(9000) + "a");
		refused("NOT ".repeat(2000) + "a");
		refused("a ".repeat(4999));
		refused("a".repeat(20_000));
	}

	@Test
	void anythingIsUnderstoodOrRefusedWithAPlaceInTheQuery() throws Exception {
		String[] pieces = { "hope", "AND", "OR", "NOT", "(", ")", "\"", "\u201C", "~", "3", "*", "?", "=", "-", "+", ":", "code:",
				"speaker:", "x:", " ", " ", " ", "'", "\uD83D\uDE00", "\uD83D", "e\u0301", "\\", "/", "[", "{" };
		Random random = new Random(20261123);
		try (StudyIndex index = StudyIndex.inMemory()) {
			index.update(new StudyBuilder().text("A", "hope and recovery 3").build(), null);
			for (int i = 0; i < 20_000; i++) {
				StringBuilder query = new StringBuilder();
				for (int pieceCount = random.nextInt(9); pieceCount >= 0; pieceCount--) {
					query.append(pieces[random.nextInt(pieces.length)]);
				}
				try {
					index.search(query.toString(), SearchOptions.DEFAULT, null);
				} catch (QuerySyntaxException e) {
					assertTrue(e.getColumn() >= 1 && e.getColumn() <= query.length() + 1, query.toString());
				}
			}
		}
	}
}
