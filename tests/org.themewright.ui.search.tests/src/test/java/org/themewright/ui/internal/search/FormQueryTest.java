package org.themewright.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.themewright.search.StudyIndex;

/** A form makes the query that somebody who knows the language would have written, and never one that is refused. */
class FormQueryTest {

	private static FormQuery words(String base, String all, String any, String phrase, boolean exact, String none) {
		return new FormQuery(base, all, any, phrase, exact, none, "", "", "", "", "", "", "", "", "", "", "");
	}

	private static FormQuery attribute(String name, String from, String to, String since, String until) {
		return new FormQuery("", "", "", "", false, "", "", "", "", "", "", "", name, from, to, since, until);
	}

	@Test
	void nothingFilledInIsNoQuery() {
		assertEquals("", words("", " ", "", "", true, "").text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '\'', nullValues = "-", value = { //
			"hope support;'';'';'';hope support", //
			"'';hope faith;'';'';(hope OR faith)", //
			"'';hope;'';'';hope", //
			"'';'';peer support;'';\"peer support\"", //
			"'';'';'';clinic ward;-clinic -ward", //
			"don't;'';'';'';don't", //
			"peer-support recover*;'';'';'';peer-support recover*", //
			"OR;'';'';'';\"OR\"", //
			"'hope; (faith) ~ \"x:y\"';'';'';'';hope faith x y", //
			"'- * ?';'';'';'';''", //
			"hope;faith trust;a b;ward;hope (faith OR trust) \"a b\" -ward" })
	void wordsBecomeAQuery(String all, String any, String phrase, String none, String query) {
		assertEquals(query, words("", all, any, phrase, false, none).text());
	}

	@Test
	void aPhraseIsMeantInJustTheseFormsIfThatIsTicked() {
		assertEquals("=\"to be OR not\"", words("", "", "", "to be OR not", true, "").text());
		assertEquals("=\"peer support\"", words("", "", "", "peer support", true, "").text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '\'', value = { //
			"hope;ward;hope ward", "hope OR faith;ward;(hope OR faith) ward", "hope OR faith;'';hope OR faith",
			"code:hope;within;(code:hope) within" })
	void whatWasWrittenBeforeStays(String base, String all, String query) {
		assertEquals(query, words(base, all, "", "", false, "").text());
	}

	@Test
	void conditionsArePutInQuotationMarksWhereNamesHaveSeveralWords() {
		assertEquals(
				"hope role:participant speaker:\"Kim Hill\" source:\"interview 3\" code:\"peer work > pay\" coder:AL coded:yes",
				new FormQuery("", "hope", "", "", false, "", "participant", "Kim Hill", "interview 3", "peer work > pay",
						"AL", "yes", "", "", "", "", "").text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '\'', value = { //
			"setting;inpatient;'';'';'';attr.setting:inpatient", //
			"years of work;2;5;'';'';attr.\"years of work\":[2 TO 5]", //
			"years;'';5;'';'';attr.years:[* TO 5]", //
			"setting;'';'';'';'';''", //
			"'';'';'';2024-03;'';date:[2024-03 TO *]", //
			"'';'';'';'';2024;date:[* TO 2024]", //
			"'';'';'';2024-03;2024-03;date:2024-03", //
			"'';'';'';2024-01;2024-06;date:[2024-01 TO 2024-06]" })
	void valuesAndDatesBecomeConditionsOrRanges(String name, String from, String to, String since, String until,
			String query) {
		assertEquals(query, attribute(name, from, to, since, until).text());
	}

	/** Whatever is typed into the fields for words and names, the query can be understood. */
	@Test
	void noFormMakesAQueryThatIsRefused() {
		Random random = new Random(6);
		String signs = "ab AND OR NOT TO \"'\u2019-()[]{}:~^/=+*?\u00E9\u4E2D\u0301 \t.5\\";
		for (int i = 0; i < 20_000; i++) {
			String[] fields = random.ints(10, 0, 9).mapToObj(length -> {
				StringBuilder text = new StringBuilder();
				random.ints(length, 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
				return text.toString();
			}).toArray(String[]::new);
			FormQuery form = new FormQuery("hope OR x", fields[0], fields[1], fields[2], i % 2 == 0, fields[3],
					i % 3 == 0 ? "participant" : "", fields[4], fields[5], fields[6], fields[7], i % 5 == 0 ? "no" : "",
					fields[8], fields[9], "", "2024-03", "");
			String query = form.text();
			assertDoesNotThrow(() -> StudyIndex.check(query), query);
		}
	}
}
