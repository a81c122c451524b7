package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OverviewGridTest {

	private static final int LANES = 5;

	/** A coloured range in a lane. */
	record Piece(int start, int length, int lane, int rgb) {
	}

	@Provide
	Arbitrary<List<Piece>> pieces() {
		return Combinators.combine(Arbitraries.integers().between(0, 150), Arbitraries.integers().between(1, 50),
				Arbitraries.integers().between(0, LANES - 1), Arbitraries.integers().between(0, 0xffffff)).as(Piece::new)
				.list().ofMaxSize(25);
	}

	/** Beside a model that paints character by character; with as many rows as characters each row is one. */
	@Property
	void addsUpWhatPaintingCharacterByCharacterDoes(@ForAll("pieces") List<Piece> pieces,
			@ForAll @IntRange(min = 1, max = 40) int perRow) {
		int rows = 200 / perRow;
		int length = rows * perRow;
		OverviewGrid grid = new OverviewGrid(new OverviewScale(rows, length), LANES);
		double[][] sums = new double[rows * LANES][4];
		for (Piece each : pieces) {
			int end = Math.min(length, each.start() + each.length());
			if (each.start() < end) {
				grid.add(each.start(), end, each.lane(), LANES, each.rgb());
				for (int offset = each.start(); offset < end; offset++) {
					double[] sum = sums[offset / perRow * LANES + each.lane()];
					sum[0] += 1.0 / perRow;
					sum[1] += (each.rgb() >> 16) / (double) perRow;
					sum[2] += (each.rgb() >> 8 & 0xff) / (double) perRow;
					sum[3] += (each.rgb() & 0xff) / (double) perRow;
				}
			}
		}
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < LANES; column++) {
				double[] sum = sums[row * LANES + column];
				assertEquals(sum[0], grid.cover(row, column), 0.001);
				if (sum[0] > 0) {
					int colour = grid.colour(row, column);
					assertEquals(sum[1] / sum[0], colour >> 16, 0.6);
					assertEquals(sum[2] / sum[0], colour >> 8 & 0xff, 0.6);
					assertEquals(sum[3] / sum[0], colour & 0xff, 0.6);
				}
			}
		}
	}

	@Property
	void whatIsInTheTextIsInThePicture(@ForAll @IntRange(min = 1, max = 3000) int rows,
			@ForAll @IntRange(min = 1, max = 2000) int length, @ForAll @IntRange(max = 1999) int at,
			@ForAll @IntRange(max = 30) int lane) {
		int start = at % length;
		OverviewScale scale = new OverviewScale(rows, length);
		OverviewGrid grid = new OverviewGrid(scale, 10);
		grid.add(start, start + 1, lane, 31, 0x102030);
		boolean found = false;
		for (int column = 0; column < 10; column++) {
			found |= grid.cover(scale.row(start), column) > 0;
		}
		assertTrue(found);
	}

	@Property
	void anOffsetLiesInTheRowThatBeginsWithIt(@ForAll @IntRange(min = 1, max = 900) int rows,
			@ForAll @IntRange(min = 1, max = 100_000) int length, @ForAll @IntRange(max = 899) int number) {
		OverviewScale scale = new OverviewScale(rows, length);
		int row = number % rows;
		int offset = scale.offset(row);
		assertTrue(offset >= 0 && offset <= length);
		if (offset < scale.offset(row + 1)) {
			assertEquals(row, scale.row(offset));
		}
	}

	@Test
	void wideLanesHaveAGapBetweenThem() {
		OverviewGrid grid = new OverviewGrid(new OverviewScale(1, 10), 9);
		grid.add(0, 10, 0, 3, 0xff0000);
		grid.add(0, 10, 1, 3, 0x00ff00);
		assertEquals(1, grid.cover(0, 1));
		assertEquals(0, grid.cover(0, 2));
		assertEquals(0x00ff00, grid.colour(0, 3));
	}
}
