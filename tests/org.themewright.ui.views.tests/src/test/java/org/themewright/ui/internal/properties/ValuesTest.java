package org.themewright.ui.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "3", "-0.5", "1,5", "12.75" })
	void numbers(String typed) {
		assertNull(Values.checkNumber(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "three", "1.2.3", "1,000,000", "5 years" })
	void notNumbers(String typed) {
		assertTrue(Values.checkNumber(typed).contains(typed), "the message names what is wrong");
	}

	@Test
	void aDecimalCommaIsStoredAsAPoint() {
		assertEquals("1.5", Values.number("1,5"));
		assertEquals("1200", Values.number("1.2e3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2024-02-29" })
	void dates(String typed) {
		assertNull(Values.checkDate(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-02-29", "29.02.2024", "2024", "soon" })
	void notDates(String typed) {
		assertTrue(Values.checkDate(typed).contains(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "101", "50.5", "many" })
	void notWeights(String typed) {
		assertNotNull(Values.checkWeight(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "50", "100" })
	void weights(String typed) {
		assertNull(Values.checkWeight(typed));
	}

	@Test
	void wordsAreCountedAsPeopleCountThem() {
		assertEquals(0, Values.words(null));
		assertEquals(0, Values.words(" \u2014 ... "));
		assertEquals(8, Values.words("I don\u2019t know, it's the part-time peer\nwork."));
		assertEquals(3, Values.words("R\u00f3is\u00edn war m\u00fcde"));
	}
}
