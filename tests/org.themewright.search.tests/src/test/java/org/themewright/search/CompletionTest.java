package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is proposed while a query is typed. The caret is where the bar is. */
class CompletionTest {

	private static StudyIndex index;

	@BeforeAll
	static void makeIndex() throws Exception {
		index = StudyIndex.inMemory();
		index.update(new StudyBuilder().person("Kim Hill", "Years of work", "3").person("Sam", "Years of work", "12")
				.researcher("Ann Lee", "AL").code("Building connection", null).code("Hope", null).code("Other", "Hope")
				.code("Work", null).codeAs("cOther work", "Work", "Hope").theme("Recovery", null, "Hope").round("Pilot", List.of(), List.of())
				.transcript("Interview 1", StudyBuilder.participant("Kim Hill", "recovery and recovering, recovery of hope"))
				.on("2024-03-15").build(), null);
	}

	@AfterAll
	static void close() throws Exception {
		index.close();
	}

	/** The query after each proposal. */
	private static List<String> completed(String typed) throws Exception {
		int caret = typed.indexOf('|');
		String query = typed.replace("|", "");
		return index.complete(query, caret, 50).stream().map(each -> each.applyTo(query)).toList();
	}

	@Test
	void fieldsAreProposed() throws Exception {
		assertTrue(completed("|").containsAll(List.of("speaker:", "role:", "code:", "attr.", "date:", "memo:")));
		assertEquals(List.of("hope code:", "hope coder:", "hope coded:"), completed("hope cod|").subList(0, 3));
		assertEquals(List.of("-speaker:"), completed("-spe|"));
	}

	@Test
	void namesAreProposedInQuotationMarksWhereNeeded() throws Exception {
		assertEquals(List.of("code:\"Building connection\""), completed("code:bu|"));
		assertEquals(List.of("code:\"Building connection\" hope"), completed("code:\"bui|ld\" hope"));
		assertEquals(List.of("code:\"Building connection\""), completed("code:conn|"));
		assertEquals(List.of("code:Hope"), completed("code:hop|").subList(0, 1));
		assertEquals(List.of("(theme:Recovery"), completed("(theme:|"));
		assertEquals(List.of("coder:\"Ann Lee\""), completed("coder:|"));
		assertEquals(List.of("source:\"Interview 1\""), completed("source:int|"));
		assertEquals(List.of("round:Pilot"), completed("round:p|"));
		assertEquals(List.of("speaker:\"kim hill\""), completed("speaker:k|"));
		assertEquals(List.of("role:interviewer"), completed("role:int|"));
		assertEquals(List.of("coded:yes", "coded:no"), completed("coded:|"));
		assertEquals(List.of("date:2024-03"), completed("date:2|"));
	}

	@Test
	void codesOfOneNameAreToldApartByTheirPaths() throws Exception {
		assertEquals(List.of("code:Work", "code:\"Hope > Work\""), completed("code:wor|"));
	}

	@Test
	void attributesAndTheirValuesAreProposed() throws Exception {
		assertEquals(List.of("attr.\"Years of work\":"), completed("attr.|"));
		assertEquals(List.of("attr.\"Years of work\":12", "attr.\"Years of work\":3"), completed("attr.\"Years of work\":|"));
	}

	@Test
	void relationsAreProposedAfterACode() throws Exception {
		assertEquals(List.of("code:hope overlaps code:", "code:hope within code:", "code:hope near/3 turns code:",
				"code:hope followed by code:"), completed("code:hope |").subList(0, 4));
		assertEquals(List.of("code:\"building connection\" within code:"), completed("code:\"building connection\" wi|"));
		assertEquals(List.of("code:hope overlaps code:Hope"), completed("code:hope overlaps code:hop|").subList(0, 1));
	}

	@Test
	void wordsAndOperatorsAreProposed() throws Exception {
		assertEquals(List.of("recovery", "recovering").stream().sorted().toList(), completed("recov|").stream().sorted().toList());
		assertEquals(List.of("hope =recovering"), completed("hope =recoveri|"));
		assertEquals(List.of("hope AND", "hope and"), completed("hope an|"));
		assertEquals(List.of("memo:recovering"), completed("memo:recoveri|"));
		assertEquals(List.of(), completed("\"recov|"));
		assertEquals(List.of(), completed("/recov|"));
	}

	@Test
	void whatIsProposedCanBeUnderstood() throws Exception {
		for (String typed : List.of("code:", "speaker:", "role:", "coded:", "date:", "theme:", "round:", "source:", "coder:",
				"participant:", "attr.\"Years of work\":", "memo:rec", "re")) {
			List<QueryCompletion> proposals = index.complete(typed, typed.length(), 50);
			assertTrue(!proposals.isEmpty(), typed);
			for (QueryCompletion each : proposals) {
				if (each.kind() != QueryCompletion.Kind.FIELD) {
					assertDoesNotThrow(() -> StudyIndex.check(each.applyTo(typed)), each.applyTo(typed));
				}
			}
		}
	}

	@Test
	void nothingTypedIsTooOdd() throws Exception {
		String[] pieces = { "code:", "\"", " ", "(", ")", "attr.", "hope", ":", "/", "=", "-", "\uD83D", "near/3", "followed" };
		Random random = new Random(7);
		for (int i = 0; i < 5000; i++) {
			StringBuilder query = new StringBuilder();
			for (int left = random.nextInt(7); left > 0; left--) {
				query.append(pieces[random.nextInt(pieces.length)]);
			}
			int caret = random.nextInt(query.length() + 3) - 1;
			for (QueryCompletion each : index.complete(query.toString(), caret, 5)) {
				assertTrue(each.applyTo(query.toString()).contains(each.text()));
			}
		}
	}

	@Test
	void anEmptyIndexProposesNothing() throws Exception {
		try (StudyIndex empty = StudyIndex.inMemory()) {
			assertEquals(List.of(), empty.complete("co", 2, 10));
		}
	}
}
