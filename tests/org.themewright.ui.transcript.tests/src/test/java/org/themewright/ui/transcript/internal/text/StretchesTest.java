package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;

import org.themewright.core.text.TextRange;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StretchesTest {

	@Provide
	Arbitrary<List<TextRange>> ranges() {
		return Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 12))
				.as((start, length) -> new TextRange(start, start + length)).list().ofMaxSize(12);
	}

	private static BitSet offsets(List<TextRange> ranges) {
		BitSet result = new BitSet();
		ranges.forEach(each -> result.set(each.start(), each.end()));
		return result;
	}

	@Property(tries = 500)
	void theSameOffsetsInTheFewestRanges(@ForAll("ranges") List<TextRange> ranges) {
		List<TextRange> merged = Stretches.merged(ranges);
		assertEquals(offsets(ranges), offsets(merged));
		for (int i = 0; i < merged.size(); i++) {
			assertTrue(!merged.get(i).isEmpty());
			assertTrue(i == 0 || merged.get(i).start() > merged.get(i - 1).end());
		}
	}
}
