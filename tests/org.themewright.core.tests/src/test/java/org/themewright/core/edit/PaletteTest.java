package org.themewright.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * New codes get colours that can be told apart by people who do not see all of them. What these people see is simulated
 * after Machado, Oliveira and Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", at full severity, on linear light; distances are those of OKLab (Ottosson 2020).
 */
class PaletteTest {

	private static final int COLOURS = 8;
	/** A just noticeable difference is about 0.02; stripes and swatches are small and lie apart. */
	private static final double LEAST_DISTANCE = 0.07;

	private static final Map<String, double[][]> SEEN_BY = Map.of( //
			"everybody", new double[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }, //
			"protanopia", new double[][] { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
					{ -0.003882, -0.048116, 1.051998 } }, //
			"deuteranopia", new double[][] { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 },
					{ -0.011820, 0.042940, 0.968881 } }, //
			"tritanopia", new double[][] { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 },
					{ 0.004733, 0.691367, 0.303900 } });

	private static final double[][] TO_LMS = { { 0.4122214708, 0.5363325363, 0.0514459929 },
			{ 0.2119034982, 0.6806995451, 0.1073969566 }, { 0.0883024619, 0.2817188376, 0.6299787005 } };
	private static final double[][] TO_LAB = { { 0.2104542553, 0.7936177850, -0.0040720468 },
			{ 1.9779984951, -2.4285922050, 0.4505937099 }, { 0.0259040371, 0.7827717662, -0.8086757660 } };

	private static double[] light(String colour) {
		double[] result = new double[3];
		for (int i = 0; i < 3; i++) {
			double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
			result[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
		}
		return result;
	}

	private static double[] times(double[][] matrix, double[] vector) {
		double[] result = new double[3];
		for (int row = 0; row < 3; row++) {
			for (int i = 0; i < 3; i++) {
				result[row] += matrix[row][i] * vector[i];
			}
		}
		return result;
	}

	private static double[] lab(String colour, double[][] seenBy) {
		double[] seen = times(seenBy, light(colour));
		for (int i = 0; i < 3; i++) {
			seen[i] = Math.clamp(seen[i], 0, 1);
		}
		double[] cones = times(TO_LMS, seen);
		for (int i = 0; i < 3; i++) {
			cones[i] = Math.cbrt(cones[i]);
		}
		return times(TO_LAB, cones);
	}

	private static double distance(double[] one, double[] other) {
		return Math.sqrt(Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2)
				+ Math.pow(one[2] - other[2], 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "everybody", "protanopia", "deuteranopia", "tritanopia" })
	void coloursAreToldApart(String eyes) {
		for (int i = 0; i < COLOURS; i++) {
			for (int j = 0; j < i; j++) {
				String one = Palette.colour(i);
				String other = Palette.colour(j);
				double distance = distance(lab(one, SEEN_BY.get(eyes)), lab(other, SEEN_BY.get(eyes)));
				assertTrue(distance > LEAST_DISTANCE, one + " and " + other + " by " + eyes + ": " + distance);
			}
		}
	}

	@Test
	void coloursShowOnLightAndOnDark() {
		for (int i = 0; i < COLOURS; i++) {
			double[] light = light(Palette.colour(i));
			double luminance = 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
			assertTrue(1.05 / (luminance + 0.05) > 2, Palette.colour(i));
			assertTrue((luminance + 0.05) / 0.0637 > 2, Palette.colour(i) + " on #1f1f1f");
		}
	}

	@Test
	void coloursRepeatAfterTheLast() {
		assertEquals(Palette.colour(0), Palette.colour(COLOURS));
		assertEquals(Palette.colour(COLOURS - 1), Palette.colour(-1));
	}
}
