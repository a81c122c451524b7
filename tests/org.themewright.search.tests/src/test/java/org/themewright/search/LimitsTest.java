package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would take too much are refused, with the place and what to do; those that look bad but are not pass. */
class LimitsTest {

	private static StudyIndex index;

	@BeforeAll
	static void makeIndex() throws Exception {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 130_000; i++) {
			text.append((char) ('a' + i % 26)).append('x').append(i).append(i % 100 == 0 ? "\n\n" : " ");
		}
		text.append("a".repeat(900));
		index = StudyIndex.inMemory();
		index.update(new StudyBuilder().text("A", text.toString()).build(), null);
	}

	@AfterAll
	static void close() throws Exception {
		index.close();
	}

	private static int total(String query) throws Exception {
		return index.search(query, SearchOptions.DEFAULT.withLimit(1), null).total();
	}

	private static QuerySyntaxException refused(String query) {
		return assertThrows(QuerySyntaxException.class, () -> total(query), () -> query.substring(0, Math.min(60, query.length())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hope ?x*", "hope *x*", "hope /.*/", "hope /[a-z].*/", "hope /.+|x/" })
	void whatStandsForTooManyWordsIsRefusedWhereItIs(String query) {
		QuerySyntaxException refused = refused(query);
		assertEquals(6, refused.getColumn());
		assertTrue(refused.getMessage().contains("20000"), refused.getMessage());
	}

	@Test
	void manyThatStandForManyAreRefusedTogether() throws Exception {
		assertTrue(total("ax* OR bx*") > 9000);
		StringBuilder query = new StringBuilder("ax*");
		for (char letter = 'b'; letter <= 'z'; letter++) {
			query.append(" OR ").append(letter).append("x*");
		}
		assertTrue(refused(query.toString()).getMessage().contains("100000"));
	}

	@Test
	void orderLooksAtFewerWords() throws Exception {
		assertEquals(6, refused("hope before/3 ax*").getColumn() - 9);
		assertTrue(total("ax1000* before/30 bx1000*") >= 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/(a+)+b/", "/(a|a)*b/", "/(a|aa)+$/", "/(.*a){12}b/", "/((a*)*)*b/", "/a{1,999}b/", "/(x+x+)+y/",
			"*a*a*a*a*a*a*a*a*a*b", "a?????????????????*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa~2" })
	void whatIsSlowElsewhereIsQuickOrRefusedHere(String query) throws Exception {
		try {
			assertTrue(total(query) >= 0);
		} catch (QuerySyntaxException e) {
			assertEquals(1, e.getColumn());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/((a{99}){99}){99}/", "/a{9999999999}/", "/(a{1,}){1,2000}/", "/a{1000}{1000}/" })
	void repetitionsOfRepetitionsAreRefused(String query) {
		assertEquals(1, refused(query).getColumn());
	}

	@Test
	void largeAndDeepQueriesAreRefused() {
		refused("a ".repeat(600_000));
		refused("/" + "(".repeat(3000) + "a" + ")".repeat(3000) + "/");
		refused("/" + "a|".repeat(4000) + "a/");
		refused("(".repeat(200) + "a" + ")".repeat(200));
		refused("a OR ".repeat(400) + "a");
		refused("memo:" + "x".repeat(20_000));
		refused("attr." + "x".repeat(20_000) + ":1");
		refused("\"" + "a ".repeat(6000) + "\"");
	}

	@Test
	void aLongNearIsRefusedOrAnswered() throws Exception {
		assertEquals(0, total("\"" + "hope ".repeat(1900) + "\"~5"));
		assertEquals(0, total("=\"" + "hope-".repeat(1900) + "a\""));
	}

	@Test
	void oddNumbersAreRefused() {
		for (String query : new String[] { "a^", "a^x", "a^1e9", "a^99999", "a~9", "a~11", "\"a b\"~-1", "a before/ b",
				"a before/99999 b", "a before/3", "a before/3 (b)", "a before/1 b before/1 c", "\"a b\"~3 before/2 c", "date:2024-13",
				"date:[2024]", "date:yesterday", "date:[2024 TO x]", "attr.x:[1 TO", "attr.x:[TO 5]", "attr.:5", "attr.\"x\"5",
				"coded:maybe", "memo:", "code:a near/x turns code:b", "code:a overlaps code:", "/a", "/", "//", "/[/", "/a/b" }) {
			QuerySyntaxException refused = assertThrows(QuerySyntaxException.class, () -> StudyIndex.check(query), query);
			assertTrue(refused.getColumn() >= 1 && refused.getColumn() <= query.length() + 1, query);
		}
	}

	@Test
	void anythingIsUnderstoodOrRefusedInAnyScope() throws Exception {
		String[] pieces = { "hope", "recovery", " ", " ", " ", "\"", "before/2", "/", "~1", "^2", "code:", "x", "overlaps", "within",
				"near/2", "turns", "followed", "by", "attr.", ":", "[1 TO 2]", "{", "]", "memo:", "theme:", "round:", "coded:no", "date:",
				"2024", "NOT", "OR", "(", ")", "=", "*", "\\", "\uD83D", "e\u0301" };
		StudyBuilder study = new StudyBuilder().person("Kim", "x", "1").researcher("Ann", "A").code("x", null).theme("x", null, "x")
				.transcript("One", StudyBuilder.participant("Kim", "hope and recovery x")).coding("One", "hope", "x", "Ann", "recovery")
				.memo("x", "hope", "Ann", "One", "hope");
		Random random = new Random(20261129);
		try (StudyIndex small = StudyIndex.inMemory()) {
			small.update(study.build(), null);
			for (int i = 0; i < 6_000; i++) {
				StringBuilder query = new StringBuilder();
				for (int left = random.nextInt(9); left >= 0; left--) {
					query.append(pieces[random.nextInt(pieces.length)]);
				}
				SearchOptions options = SearchOptions.DEFAULT.withScope(SearchScope.values()[i % SearchScope.values().length])
						.withOrder(HitOrder.values()[i % HitOrder.values().length]).withAccentsFolded(i % 4 == 0);
				try {
					small.search(query.toString(), i % 3 == 0 ? options.withAllFacets() : options, null);
				} catch (QuerySyntaxException e) {
					assertTrue(e.getColumn() >= 1 && e.getColumn() <= query.length() + 1, query.toString());
				}
			}
		}
	}
}
