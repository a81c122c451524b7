package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.themewright.analysis.Methods.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.themewright.analysis.methods.internal.codings.Groups;
import org.themewright.analysis.methods.internal.codings.Groups.Numbers;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.AttributeData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.model.AttributeType;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Participants are grouped by numbers as they are, by quartiles, or by ranges of one width. */
class NumberGroupsTest {

	private static final AttributeData YEARS = new AttributeData("a", "years", AttributeType.NUMBER, List.of());

	private static StudySnapshot study(List<String> values) {
		Snapshots study = new Snapshots().attribute("years");
		for (int i = 0; i < values.size(); i++) {
			study.participant("p" + i, true, values.get(i) == null ? Map.of() : Map.of("years", values.get(i)));
		}
		return study.build();
	}

	/** Values by group, in the order of the participants. */
	private static Map<String, List<String>> groups(Numbers numbers, String... values) {
		Map<String, List<String>> result = new LinkedHashMap<>();
		Groups.of(study(List.of(values)), YEARS, numbers)
				.forEach((group, members) -> result.put(group, members.stream().map(each -> each.values().get("years")).toList()));
		return result;
	}

	@Example
	void quartilesHoldAboutAsManyEachAndNameWhatIsInThem() {
		assertEquals(List.of("1 to 2", "3 to 4", "5 to 10", "11 to 40"),
				List.copyOf(groups(Numbers.QUARTILES, "40", "1", "2", "3", "4", "5", "10", "11").keySet()));
		assertEquals(Map.of("1 to 2", List.of("1", "2"), "3", List.of("3"), "4", List.of("4"), "5", List.of("5")),
				groups(Numbers.QUARTILES, "1", "2", "3", "4", "5"), "a quarter of five is two, half of it three");
		assertEquals(Map.of("1", List.of("1", "1", "1"), "2", List.of("2"), "3", List.of("3")),
				groups(Numbers.QUARTILES, "1", "1", "2", "1", "3"), "equal values stay together");
		assertEquals(Map.of("7", List.of("7", "7.0")), groups(Numbers.QUARTILES, "7", "7.0"));
	}

	@Example
	void rangesHaveOneWidthAndABorderBelongsToTheUpperOne() {
		assertEquals(Map.of("0 to under 2.5", List.of("0"), "2.5 to under 5", List.of("2.5", "4.9"), "7.5 to 10", List.of("10")),
				groups(Numbers.RANGES, "10", "0", "2.5", "4.9"));
		assertEquals(Map.of("-1 to under -0.5", List.of("-1"), "0.5 to 1", List.of("1")), groups(Numbers.RANGES, "1", "-1"));
		assertEquals(Map.of("3", List.of("3")), groups(Numbers.RANGES, "3"));
	}

	@Example
	void whatIsNoNumberHasItsOwnGroupAfterThem() {
		assertEquals(List.of("1 to under 1.5", "2.5 to 3", "many"), List.copyOf(groups(Numbers.RANGES, "many", "3", "1").keySet()));
		assertEquals(List.of("many"), List.copyOf(groups(Numbers.QUARTILES, "many").keySet()));
		AttributeData list = new AttributeData("a", "years", AttributeType.CHOICE, List.of("2", "1"));
		assertEquals(List.of("2", "1"), List.copyOf(Groups.of(study(List.of("1", "2")), list, Numbers.RANGES).keySet()));
	}

	@Property(tries = 200)
	void everybodyWithANumberIsInOneGroupAndGroupsFollowEachOther(
			@ForAll @Size(min = 1, max = 40) List<@IntRange(min = -50, max = 50) Integer> values, @ForAll Numbers numbers) {
		List<String> texts = values.stream().map(each -> BigDecimal.valueOf(each, 1).toPlainString()).toList();
		StudySnapshot study = study(texts);
		Map<String, List<ParticipantData>> groups = Groups.of(study, YEARS, numbers);
		List<String> all = groups.values().stream().flatMap(List::stream).map(ParticipantData::id).toList();
		assertEquals(study.participants().stream().map(ParticipantData::id).sorted().toList(), all.stream().sorted().toList());
		assertTrue(numbers == Numbers.EACH || groups.size() <= 4);
		BigDecimal before = null;
		for (List<ParticipantData> members : groups.values()) {
			List<BigDecimal> here = members.stream().map(each -> new BigDecimal(each.values().get("years"))).sorted()
					.collect(Collectors.toCollection(ArrayList::new));
			assertTrue(before == null || before.compareTo(here.getFirst()) < 0, "no value is in two groups");
			before = here.getLast();
			int larger = (values.size() + 3) / 4;
			long distinct = here.stream().distinct().count();
			assertTrue(numbers != Numbers.QUARTILES || distinct == 1 || here.size() <= larger
					|| here.stream().filter(here.getLast()::equals).count() > here.size() - larger,
					"only equal values make a quarter larger");
		}
	}

	@Example
	void methodsOfferIt() throws AnalysisException {
		Snapshots study = new Snapshots().attribute("years").code("Hope").researcher("ann");
		for (int i = 1; i <= 4; i++) {
			study.participant("p" + i, true, Map.of("years", Integer.toString(i * i)));
			study.interview("s" + i, "p" + i, "I: Well?", "Hope does.");
			study.coding("c" + i, "Hope", "s" + i, "ann", "Hope does");
		}
		TableResult table = run("codeFrequency", study.build(), "by", "attribute", "attribute", "years", "numbers", "ranges");
		assertEquals(List.of("1 to under 4.75", "8.5 to under 12.25", "12.25 to 16"),
				table.columns().stream().map(TableResult.Column::name).toList().subList(3, 6));
	}
}
