package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.analysis.ParameterDeclaration.Choice;
import org.themewright.analysis.ParameterDeclaration.Condition;
import org.themewright.core.snapshot.StudySnapshot;

/** Defaults, checks and messages of parameters. */
class ParametersTest {

	private static final StudySnapshot STUDY = new Snapshots().code("Work").code("Work > Pay").code("Home")
			.code("Home > Pay").source("one", "text").source("two", "text").build();

	private static final ParameterDeclaration UNIT = new ParameterDeclaration("unit", "Unit", ParameterType.CHOICE,
			"turn", List.of(new Choice("turn", "Turn"), new Choice("overlap", "Overlap")), false, null, null, null,
			List.of(), "");
	private static final ParameterDeclaration LEAST = new ParameterDeclaration("least", "Least", ParameterType.INTEGER,
			"1", List.of(), false, BigDecimal.ONE, BigDecimal.TEN, null, List.of(), "");
	private static final ParameterDeclaration SHARE = plain("share", ParameterType.NUMBER, null, false);
	private static final ParameterDeclaration DEEP = plain("deep", ParameterType.BOOLEAN, "false", false);
	private static final ParameterDeclaration WORD = plain("word", ParameterType.TEXT, null, true);
	private static final ParameterDeclaration CODES = plain("codes", ParameterType.CODES, null, false);

	private static ParameterDeclaration plain(String id, ParameterType type, String defaultValue, boolean required) {
		return new ParameterDeclaration(id, id, type, defaultValue, List.of(), required, null, null, null, List.of(), "");
	}

	private static Parameters of(List<ParameterDeclaration> declared, String... idsAndValues)
			throws ParameterException {
		Map<String, List<String>> given = new HashMap<>();
		for (int i = 0; i < idsAndValues.length; i += 2) {
			given.computeIfAbsent(idsAndValues[i], id -> new ArrayList<>()).add(idsAndValues[i + 1]);
		}
		return Parameters.of(declared, given, STUDY);
	}

	private static final List<ParameterDeclaration> ALL = List.of(UNIT, LEAST, SHARE, DEEP);

	@Test
	void whatIsNotGivenHasItsDefault() throws ParameterException {
		Parameters parameters = of(ALL);
		assertEquals("turn", parameters.choice("unit"));
		assertEquals(1, parameters.wholeNumber("least"));
		assertFalse(parameters.isTrue("deep"));
		assertFalse(parameters.isSet("share"));
		assertEquals(Map.of("unit", List.of("turn"), "least", List.of("1"), "deep", List.of("false")), parameters.asMap());
	}

	@Test
	void whatIsGivenIsBroughtIntoNormalForm() throws ParameterException {
		Parameters parameters = of(ALL, "unit", "OVERLAP", "least", "+07", "share", "0.50", "deep", "Yes");
		assertEquals("overlap", parameters.choice("unit"));
		assertEquals(7, parameters.wholeNumber("least"));
		assertEquals(0.5, parameters.number("share"));
		assertTrue(parameters.isTrue("deep"));
		assertEquals(List.of("0.5"), parameters.asMap().get("share"));
	}

	@Test
	void nullIsAsGoodAsNotGiven() throws ParameterException {
		Map<String, List<String>> given = new HashMap<>();
		given.put("unit", null);
		given.put("least", List.of());
		assertEquals("turn", Parameters.of(ALL, given, STUDY).choice("unit"));
		assertEquals(1, Parameters.of(ALL, given, STUDY).wholeNumber("least"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "11", "1.5", "one", "", "1e1", "NaN", "0x1", "99999999999999999999" })
	void aNumberOutOfItsBoundsIsRefused(String value) {
		ParameterException e = assertThrows(ParameterException.class, () -> of(ALL, "least", value));
		assertEquals("least", e.getParameterId());
		assertEquals("Parameter \"least\": \"" + value + "\" is not allowed. Give a whole number from 1 to 10.",
				e.getMessage());
	}

	@Test
	void aWrongChoiceIsAnsweredWithTheRightOnes() {
		ParameterException e = assertThrows(ParameterException.class,
				() -> of(ALL, "unit", "paragraph"));
		assertEquals("Parameter \"unit\": \"paragraph\" is not allowed. Give one of turn, overlap.", e.getMessage());
	}

	@Test
	void aWrongBooleanIsRefused() {
		assertEquals("Parameter \"deep\": \"1\" is not allowed. Give true or false.",
				assertThrows(ParameterException.class, () -> of(ALL, "deep", "1")).getMessage());
	}

	@Test
	void anUnknownParameterIsAnsweredWithTheKnownOnes() {
		ParameterException e = assertThrows(ParameterException.class, () -> of(ALL, "lest", "2"));
		assertEquals("There is no parameter \"lest\". The parameters are: unit, least, share, deep.", e.getMessage());
	}

	@Test
	void aRequiredTextIsAskedFor() throws ParameterException {
		assertEquals("Parameter \"word\" is missing. Give any text.",
				assertThrows(ParameterException.class, () -> of(List.of(WORD))).getMessage());
		assertThrows(ParameterException.class, () -> of(List.of(WORD), "word", " "));
		assertEquals(" hope ", of(List.of(WORD), "word", " hope ").text("word"));
	}

	@Test
	void aMethodThatAsksWhatItDidNotDeclareIsToldSo() throws ParameterException {
		Parameters parameters = of(ALL);
		assertThrows(IllegalArgumentException.class, () -> parameters.choice("unti"));
		assertThrows(IllegalArgumentException.class, () -> parameters.text("unit"));
		assertThrows(IllegalArgumentException.class, () -> parameters.number("share"));
		assertThrows(IllegalArgumentException.class, () -> parameters.wholeNumber("share"));
		assertThrows(UnsupportedOperationException.class, () -> parameters.asMap().put("unit", List.of("x")));
		assertNull(of(List.of(plain("t", ParameterType.TEXT, null, false))).text("t"));
	}

	@Test
	void objectsOfTheStudyAreNamedByPathNameOrIdAndKeptInTheOrderOfTheStudy() throws ParameterException {
		assertEquals(List.of("Work", "Home > Pay"),
				of(List.of(CODES), "codes", "home>pay", "codes", "WORK", "codes", "Work").values("codes"));
		assertEquals(List.of(), of(List.of(CODES)).values("codes"));
		assertEquals("Parameter \"codes\": there is no \"Play\". There are: Work, Work > Pay, Home, Home > Pay."
				+ " Give codes by name or path, one for each value.",
				assertThrows(ParameterException.class, () -> of(List.of(CODES), "codes", "Play")).getMessage());
		assertTrue(assertThrows(ParameterException.class, () -> of(List.of(CODES), "codes", "Pay")).getMessage()
				.contains("\"Pay\" can be each of these, name it by its id: Work > Pay (Work > Pay), Home > Pay (Home > Pay)."));
		ParameterDeclaration round = plain("round", ParameterType.ROUND, null, false);
		assertEquals("Parameter \"round\": there is no \"1\": the study has none. Give the name of a round of coding.",
				assertThrows(ParameterException.class, () -> of(List.of(round), "round", "1")).getMessage());
	}

	@Test
	void onlySetsTakeSeveralValues() {
		assertEquals("Parameter \"unit\" takes one value, not several: turn, overlap.", assertThrows(
				ParameterException.class, () -> of(ALL, "unit", "turn", "unit", "overlap")).getMessage());
	}

	@Test
	void aTextMatchesItsPattern() throws ParameterException {
		ParameterDeclaration two = new ParameterDeclaration("two", "Two", ParameterType.TEXT, null, List.of(), false,
				null, null, Pattern.compile("[a-z]{2}"), List.of(), "");
		assertEquals("en", of(List.of(two), "two", "en").text("two"));
		assertEquals("Parameter \"two\": \"eng\" is not allowed. Give a text that matches [a-z]{2}.",
				assertThrows(ParameterException.class, () -> of(List.of(two), "two", "eng")).getMessage());
	}

	@Test
	void aParameterIsAskedForOnlyWhenItsConditionHolds() throws ParameterException {
		ParameterDeclaration distance = new ParameterDeclaration("distance", "Distance", ParameterType.INTEGER, "3",
				List.of(), true, null, null, null, List.of(new Condition("unit", List.of("turn"))), "");
		ParameterDeclaration deeper = new ParameterDeclaration("deeper", "Deeper", ParameterType.BOOLEAN, "true",
				List.of(), false, null, null, null, List.of(new Condition("codes", List.of())), "");
		List<ParameterDeclaration> all = List.of(UNIT, distance, CODES, deeper);
		assertEquals(3, of(all).wholeNumber("distance"));
		assertFalse(of(all, "unit", "overlap").isSet("distance"));
		assertFalse(of(all).isTrue("deeper"));
		assertTrue(of(all, "codes", "Home").isTrue("deeper"));
		assertEquals("Parameter \"distance\" is used only when \"unit\" is turn.", assertThrows(
				ParameterException.class, () -> of(all, "unit", "overlap", "distance", "2")).getMessage());
		assertEquals("Parameter \"deeper\" is used only when \"codes\" has a value.",
				assertThrows(ParameterException.class, () -> of(all, "deeper", "yes")).getMessage());
	}

	@Test
	void valuesCanBeReadByPeople() throws ParameterException {
		assertEquals(Map.of("Unit", "Overlap", "Least", "2", "deep", "yes", "codes", "Work, Pay"),
				of(List.of(UNIT, LEAST, DEEP, CODES), "unit", "overlap", "least", "2", "deep", "true", "codes", "Work > Pay",
						"codes", "Work").inWords(STUDY));
	}
}
