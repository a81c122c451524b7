package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is kept of a search beside its query comes back as it was. */
class SearchSettingsTest {

	@Provide
	Arbitrary<SearchOptions> options() {
		Arbitrary<String> texts = Arbitraries.strings().withChars("ab.=&+% \n\u00e9\ud83d\ude42").ofMinLength(1).ofMaxLength(8)
				.filter(each -> each.codePoints().noneMatch(c -> c >= 0xd800 && c < 0xe000));
		Arbitrary<Set<String>> sets = texts.set().ofMaxSize(3);
		Arbitrary<FacetKey> keys = Combinators.combine(Arbitraries.of(FacetField.class), texts, texts).as((field, name,
				value) -> new FacetKey(field, field == FacetField.ATTRIBUTE ? name : null, value));
		return Combinators
				.combine(Arbitraries.of(HitOrder.class), sets, sets, sets, texts.list().ofMaxSize(3), keys.set().ofMaxSize(3),
						Arbitraries.of(true, false))
				.as((order, some, others, codes, within, narrowed, folded) -> SearchOptions.DEFAULT.withOrder(order)
						.withSources(some).withSpeakers(others).withParticipants(some).withCodes(codes).withinResultsOf(within)
						.withNarrowed(narrowed).withAccentsFolded(folded));
	}

	@Property(tries = 300)
	void comeBackAsTheyWere(@ForAll("options") SearchOptions options) {
		assertEquals(options, SearchOptions.DEFAULT.withSettings(options.settings()));
		assertEquals(options.settings(), SearchOptions.DEFAULT.withSettings(options.settings()).settings());
	}

	@Property(tries = 300)
	void whatIsNotUnderstoodIsPassedOver(@ForAll String anything) {
		SearchOptions.DEFAULT.withSettings(anything);
		assertEquals(HitOrder.RIGHT, SearchOptions.DEFAULT.withSettings("new=1&order=RIGHT&" + anything.replace("order", "")).order());
	}

	@Example
	void whatNobodyChangedIsNothing() {
		assertEquals("", SearchOptions.DEFAULT.settings());
		assertEquals(SearchOptions.DEFAULT, SearchOptions.DEFAULT.withSettings(""));
		assertEquals(SearchOptions.DEFAULT, SearchOptions.DEFAULT.withSettings(null));
		assertEquals("accents=folded&order=LEFT&narrowed.ATTRIBUTE.Years+of+work=2",
				SearchOptions.DEFAULT.withAccentsFolded(true).withOrder(HitOrder.LEFT)
						.withNarrowed(Set.of(new FacetKey(FacetField.ATTRIBUTE, "Years of work", "2"))).withinResultsOf(List.of())
						.settings());
	}
}
