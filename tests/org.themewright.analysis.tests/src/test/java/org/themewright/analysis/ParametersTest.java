package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.analysis.ParameterDeclaration.Choice;

/** Defaults, checks and messages of parameters. */
class ParametersTest {

	private static final ParameterDeclaration UNIT = new ParameterDeclaration("unit", "Unit", ParameterType.CHOICE,
			"turn", List.of(new Choice("turn", "Turn"), new Choice("overlap", "Overlap")), false, false, null, null, "");
	private static final ParameterDeclaration LEAST = new ParameterDeclaration("least", "Least", ParameterType.NUMBER,
			"1", List.of(), false, true, BigDecimal.ONE, BigDecimal.TEN, "");
	private static final ParameterDeclaration SHARE = new ParameterDeclaration("share", "Share", ParameterType.NUMBER,
			null, List.of(), false, false, null, null, "");
	private static final ParameterDeclaration DEEP = new ParameterDeclaration("deep", "Deep", ParameterType.BOOLEAN,
			"false", List.of(), false, false, null, null, "");
	private static final ParameterDeclaration WORD = new ParameterDeclaration("word", "Word", ParameterType.TEXT, null,
			List.of(), true, false, null, null, "");
	private static final List<ParameterDeclaration> ALL = List.of(UNIT, LEAST, SHARE, DEEP);

	@Test
	void whatIsNotGivenHasItsDefault() throws ParameterException {
		Parameters parameters = Parameters.of(ALL, Map.of());
		assertEquals("turn", parameters.choice("unit"));
		assertEquals(1, parameters.wholeNumber("least"));
		assertFalse(parameters.isTrue("deep"));
		assertFalse(parameters.isSet("share"));
		assertEquals(Map.of("unit", "turn", "least", "1", "deep", "false"), parameters.asMap());
	}

	@Test
	void whatIsGivenIsBroughtIntoNormalForm() throws ParameterException {
		Parameters parameters = Parameters.of(ALL,
				Map.of("unit", "OVERLAP", "least", "+07", "share", "0.50", "deep", "Yes"));
		assertEquals("overlap", parameters.choice("unit"));
		assertEquals(7, parameters.wholeNumber("least"));
		assertEquals(0.5, parameters.number("share"));
		assertTrue(parameters.isTrue("deep"));
		assertEquals("0.5", parameters.asMap().get("share"));
	}

	@Test
	void nullIsAsGoodAsNotGiven() throws ParameterException {
		Map<String, String> given = new HashMap<>();
		given.put("unit", null);
		assertEquals("turn", Parameters.of(ALL, given).choice("unit"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "11", "1.5", "one", "", "1e1", "NaN", "0x1", "99999999999999999999" })
	void aNumberOutOfItsBoundsIsRefused(String value) {
		ParameterException e = assertThrows(ParameterException.class, () -> Parameters.of(ALL, Map.of("least", value)));
		assertEquals("least", e.getParameterId());
		assertEquals("Parameter \"least\": \"" + value + "\" is not allowed. Give a whole number from 1 to 10.",
				e.getMessage());
	}

	@Test
	void aWrongChoiceIsAnsweredWithTheRightOnes() {
		ParameterException e = assertThrows(ParameterException.class,
				() -> Parameters.of(ALL, Map.of("unit", "paragraph")));
		assertEquals("Parameter \"unit\": \"paragraph\" is not allowed. Give one of turn, overlap.", e.getMessage());
	}

	@Test
	void aWrongBooleanIsRefused() {
		assertEquals("Parameter \"deep\": \"1\" is not allowed. Give true or false.",
				assertThrows(ParameterException.class, () -> Parameters.of(ALL, Map.of("deep", "1"))).getMessage());
	}

	@Test
	void anUnknownParameterIsAnsweredWithTheKnownOnes() {
		ParameterException e = assertThrows(ParameterException.class, () -> Parameters.of(ALL, Map.of("lest", "2")));
		assertEquals("There is no parameter \"lest\". The parameters are: unit, least, share, deep.", e.getMessage());
	}

	@Test
	void aRequiredTextIsAskedFor() throws ParameterException {
		assertEquals("Parameter \"word\" is missing. Give any text.",
				assertThrows(ParameterException.class, () -> Parameters.of(List.of(WORD), Map.of())).getMessage());
		assertThrows(ParameterException.class, () -> Parameters.of(List.of(WORD), Map.of("word", " ")));
		assertEquals(" hope ", Parameters.of(List.of(WORD), Map.of("word", " hope ")).text("word"));
	}

	@Test
	void aMethodThatAsksWhatItDidNotDeclareIsToldSo() throws ParameterException {
		Parameters parameters = Parameters.of(ALL, Map.of());
		assertThrows(IllegalArgumentException.class, () -> parameters.choice("unti"));
		assertThrows(IllegalArgumentException.class, () -> parameters.text("unit"));
		assertThrows(IllegalArgumentException.class, () -> parameters.number("share"));
		assertThrows(IllegalArgumentException.class, () -> parameters.wholeNumber("share"));
		assertThrows(UnsupportedOperationException.class, () -> parameters.asMap().put("unit", "x"));
		assertNull(Parameters.of(List.of(new ParameterDeclaration("t", "T", ParameterType.TEXT, null, List.of(), false,
				false, null, null, "")), Map.of()).text("t"));
	}
}
