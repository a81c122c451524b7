package org.themewright.analysis.methods.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.themewright.analysis.methods.internal.agreement.Unitizing.Section;
import org.themewright.analysis.methods.internal.cooccurrence.Association;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Every published value in shared/agreement/worked-examples.json comes out, to the digits that are printed. */
class WorkedExamplesTest {

	private static final Map<String, Function<Ratings, Double>> VALUES = Map.ofEntries(
			Map.entry("alpha_nominal", each -> Agreement.alpha(each, Metric.NOMINAL).value()),
			Map.entry("alpha_ordinal", each -> Agreement.alpha(each, Metric.ORDINAL).value()),
			Map.entry("alpha_interval", each -> Agreement.alpha(each, Metric.INTERVAL).value()),
			Map.entry("alpha_ratio", each -> Agreement.alpha(each, Metric.RATIO).value()),
			Map.entry("Do", each -> Agreement.alpha(each, Metric.NOMINAL).observed()),
			Map.entry("De", each -> Agreement.alpha(each, Metric.NOMINAL).expected()),
			Map.entry("Do_nominal", each -> Agreement.alpha(each, Metric.NOMINAL).observed()),
			Map.entry("De_nominal", each -> Agreement.alpha(each, Metric.NOMINAL).expected()),
			Map.entry("Do_interval", each -> Agreement.alpha(each, Metric.INTERVAL).observed()),
			Map.entry("De_interval", each -> Agreement.alpha(each, Metric.INTERVAL).expected()),
			Map.entry("percent", each -> Agreement.percent(each).value()),
			Map.entry("po", each -> Agreement.cohen(each).agreement()),
			Map.entry("pe", each -> 1 - Agreement.cohen(each).expected()),
			Map.entry("pe_cohen", each -> 1 - Agreement.cohen(each).expected()),
			Map.entry("kappa_max", Agreement::cohenMaximum),
			Map.entry("kappa_n", each -> Agreement.brennanPrediger(each).value()),
			Map.entry("bennett_s", each -> Agreement.brennanPrediger(each).value()),
			Map.entry("scott_pi", each -> Agreement.fleiss(each).value()),
			Map.entry("gwet_ac1", each -> Agreement.gwet(each).value()),
			Map.entry("ac1", each -> Agreement.gwet(each).value()),
			Map.entry("ac1_pe", each -> 1 - Agreement.gwet(each).expected()),
			Map.entry("P", each -> Agreement.fleiss(each).agreement()),
			Map.entry("Pe", each -> 1 - Agreement.fleiss(each).expected()),
			// Of two observers it is Cohen's, of more it is Fleiss'.
			Map.entry("kappa", each -> (each.observers() == 2 ? Agreement.cohen(each) : Agreement.fleiss(each)).value()));

	@TestFactory
	List<DynamicTest> publishedValues() throws IOException {
		List<DynamicTest> result = new ArrayList<>();
		Set<String> unknown = new HashSet<>();
		for (JsonElement each : examples()) {
			JsonObject example = each.getAsJsonObject();
			if (!example.get("units").isJsonArray()) {
				continue;
			}
			Example data = Example.of(example.getAsJsonArray("units"));
			example.getAsJsonObject("expected").asMap().forEach((name, expected) -> {
				String label = example.get("id").getAsString() + " " + name;
				if (expected.isJsonObject()) {
					Function<Ratings, Coefficient> measure = name.equals("kappa_cat") ? Agreement::fleiss
							: ratings -> Agreement.alpha(ratings, Metric.NOMINAL);
					// Fleiss reckoned these by hand from rounded shares: 0.248 for 0.2448 and so on.
					double off = name.equals("kappa_cat") ? 0.0035 : 0.001;
					expected.getAsJsonObject().asMap().forEach((category, value) -> result.add(DynamicTest.dynamicTest(
							label + " " + category, () -> assertEquals(value.getAsDouble(), measure
									.apply(data.ratings.against(data.categories.indexOf(category))).value(), off))));
				} else if (VALUES.containsKey(name)) {
					result.add(DynamicTest.dynamicTest(label,
							() -> assertPrinted(expected, VALUES.get(name).apply(data.ratings))));
				} else {
					unknown.add(label);
				}
			});
		}
		assertEquals(Set.of(), unknown, "values that no coefficient here answers to");
		assertTrue(result.size() > 50);
		return result;
	}

	private static JsonArray examples() throws IOException {
		try (Reader reader = Files.newBufferedReader(Shared.path("agreement/worked-examples.json"))) {
			return JsonParser.parseReader(reader).getAsJsonArray();
		}
	}

	private static JsonObject example(String id) throws IOException {
		return examples().asList().stream().map(JsonElement::getAsJsonObject)
				.filter(each -> each.get("id").getAsString().equals(id)).findFirst().orElseThrow();
	}

	/** The last printed digit may have been cut off instead of rounded. */
	private static void assertPrinted(JsonElement expected, double actual) {
		String printed = expected.getAsString();
		int digits = printed.length() - printed.indexOf('.') - 1;
		assertEquals(expected.getAsDouble(), actual, Math.max(Math.pow(10, -digits), 1e-4));
	}

	@Test
	void unitsOfTwoCategories() throws IOException {
		JsonObject example = example("kripp2004_unitizing");
		JsonObject expected = example.getAsJsonObject("expected");
		Coefficient c = unitizing(example, "c", 150, 450, 1);
		Coefficient k = unitizing(example, "k", 150, 450, 1);
		assertPrinted(expected.get("Do_c"), c.observed());
		assertPrinted(expected.get("De_c"), c.expected());
		assertPrinted(expected.get("u_alpha_c"), c.value());
		assertPrinted(expected.get("Do_k"), k.observed());
		assertPrinted(expected.get("De_k"), k.expected());
		assertPrinted(expected.get("u_alpha_k"), k.value());
		assertPrinted(expected.get("u_alpha_overall"), Coefficient.pooled(List.of(c, k)).value());
	}

	@Test
	void unitsOnALongContinuum() throws IOException {
		JsonObject example = example("kripp1995_unitizing_A");
		JsonObject expected = example.getAsJsonObject("expected");
		long stretch = example.getAsJsonObject("units").get("stretch").getAsLong();
		Coefficient found = unitizing(example, null, 0,
				example.getAsJsonObject("units").get("L").getAsLong() * stretch, stretch);
		assertPrinted(expected.get("Do"), found.observed());
		assertPrinted(expected.get("De"), found.expected());
		assertPrinted(expected.get("u_alpha"), found.value());
	}

	private static Coefficient unitizing(JsonObject example, String category, long start, long end, long stretch) {
		List<List<Section>> observers = new ArrayList<>();
		for (String observer : List.of("i", "j")) {
			List<Section> units = new ArrayList<>();
			for (JsonElement each : example.getAsJsonObject("units").getAsJsonArray(observer)) {
				JsonArray unit = each.getAsJsonArray();
				if (category == null || unit.get(2).getAsString().equals(category)) {
					long from = unit.get(0).getAsLong() * stretch;
					units.add(new Section(from, from + unit.get(1).getAsLong() * stretch));
				}
			}
			units.sort(Comparator.comparingLong(Section::start));
			observers.add(units);
		}
		return Unitizing.alpha(observers, start, end);
	}

	@Test
	void coefficientOfCooccurrence() throws IOException {
		JsonObject units = example("atlasti_c_coefficient").getAsJsonObject("units");
		assertPrinted(example("atlasti_c_coefficient").getAsJsonObject("expected").get("c"),
				Association.jaccard(units.get("n1").getAsDouble(), units.get("n2").getAsDouble(),
						units.get("n12").getAsDouble()));
	}

	@Test
	void percentageByCharacter() throws IOException {
		JsonObject units = example("nvivo_percent").getAsJsonObject("units");
		Ratings.Builder ratings = new Ratings.Builder(2, 0, 1);
		ratings.add(new int[] { 1, 1 }, units.get("both").getAsLong());
		ratings.add(new int[] { 1, 0 }, units.get("one").getAsLong());
		ratings.add(new int[] { 0, 0 }, units.get("neither").getAsLong());
		assertPrinted(example("nvivo_percent").getAsJsonObject("expected").get("agreement_percent"),
				100 * Agreement.percent(ratings.build()).value());
	}

	private record Example(Ratings ratings, List<String> categories) {

		static Example of(JsonArray units) {
			Set<String> names = new TreeSet<>();
			units.forEach(unit -> unit.getAsJsonArray().forEach(value -> {
				if (!value.isJsonNull()) {
					names.add(value.getAsString());
				}
			}));
			List<String> categories = List.copyOf(names);
			double[] values = categories.stream()
					.mapToDouble(each -> each.matches("\\d+") ? Double.parseDouble(each) : categories.indexOf(each))
					.toArray();
			Ratings.Builder ratings = new Ratings.Builder(units.get(0).getAsJsonArray().size(), values);
			units.forEach(unit -> ratings.add(unit.getAsJsonArray().asList().stream()
					.mapToInt(value -> value.isJsonNull() ? Ratings.MISSING : categories.indexOf(value.getAsString()))
					.toArray(), 1));
			return new Example(ratings.build(), categories);
		}
	}
}
