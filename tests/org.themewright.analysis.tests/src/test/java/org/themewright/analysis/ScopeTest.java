package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.SummaryData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/** What a method sees of a study that is narrowed. */
class ScopeTest {

	private static final StudySnapshot STUDY = new StudySnapshot("id", "Study", 3,
			List.of(new ResearcherData("ann", "Ann Lee", "AL", null), new ResearcherData("bob", "Bob Ray", "BR", null)),
			List.of(participant("p1"), participant("p2"), participant("p3")), List.of(),
			List.of(code("W", null, 0), code("W1", "W", 1), code("W11", "W1", 2), code("H", null, 0)),
			List.of(new ThemeData("t", "Theme", null, null, 0, List.of("W1", "H"), List.of(), List.of(),
					List.of(new SummaryData("s1", "p1", "one"), new SummaryData("s2", "p2", "two")))),
			List.of(source("one", List.of("p1")), source("two", List.of("p2")),
					source("group", List.of("p1", "p3"), turn(0, 0, 10, null), turn(1, 10, 20, "p1"), turn(2, 20, 30, "p3"))),
			List.of(coding("a", "W", "one", "ann", 0), coding("b", "W1", "two", "ann", 0),
					coding("c", "H", "group", "bob", 12), coding("d", "W11", "group", "ann", 22),
					coding("e", "H", "group", null, 18)),
			List.of());

	private static ParticipantData participant(String id) {
		return new ParticipantData(id, "Participant " + id, true, Map.of());
	}

	private static CodeData code(String id, String parent, int depth) {
		return new CodeData(id, "Code " + id, "Code " + id, parent, depth, null, null);
	}

	private static SourceData source(String id, List<String> participants, TurnData... turns) {
		return new SourceData(id, id, "Source " + id, "x".repeat(30), "en", participants, List.of(turns));
	}

	private static TurnData turn(int index, int start, int end, String participant) {
		return new TurnData(index, start, end, null, SpeakerRole.OTHER, participant, -1);
	}

	private static CodingData coding(String id, String code, String source, String researcher, int start) {
		return new CodingData(id, code, source, researcher, start, start + 4, 0, null, Instant.EPOCH);
	}

	private static StudySnapshot narrowed(String... kindsAndNames) throws ParameterException {
		Map<String, List<String>> given = new LinkedHashMap<>();
		for (int i = 0; i < kindsAndNames.length; i += 2) {
			given.computeIfAbsent(kindsAndNames[i], kind -> new ArrayList<>()).add(kindsAndNames[i + 1]);
		}
		return Scope.of(given, STUDY).of(STUDY);
	}

	private static <T> List<String> ids(List<T> objects, Function<T, String> id) {
		return objects.stream().map(id).toList();
	}

	private static List<String> codings(StudySnapshot study) {
		return ids(study.codings(), CodingData::id);
	}

	@Test
	void nothingSaidIsTheWholeStudy() throws ParameterException {
		assertSame(STUDY, narrowed());
		assertSame(Scope.ALL, Scope.of(Map.of("codes", List.of()), STUDY));
	}

	@Test
	void otherSourcesAndTheirCodingsAreLeftOut() throws ParameterException {
		StudySnapshot study = narrowed("sources", "source GROUP", "sources", "one");
		assertEquals(List.of("one", "group"), ids(study.sources(), SourceData::id));
		assertEquals(List.of("a", "c", "d", "e"), codings(study));
	}

	@Test
	void aParticipantHasItsSourcesAndInAGroupItsTurns() throws ParameterException {
		StudySnapshot study = narrowed("participants", "Participant p1");
		assertEquals(List.of("p1"), ids(study.participants(), ParticipantData::id));
		assertEquals(List.of("one", "group"), ids(study.sources(), SourceData::id));
		// d is on words of p3 only, e reaches from p1 to p3
		assertEquals(List.of("a", "c", "e"), codings(study));
		assertEquals(List.of("s1"), ids(study.themes().getFirst().summaries(), SummaryData::id));
		assertEquals(List.of("a", "c", "d", "e"), codings(narrowed("participants", "p1", "participants", "p3")));
	}

	@Test
	void otherResearchersAndWhatNobodyCodedAreLeftOut() throws ParameterException {
		StudySnapshot study = narrowed("researchers", "AL");
		assertEquals(List.of("ann"), ids(study.researchers(), ResearcherData::id));
		assertEquals(List.of("a", "b", "d"), codings(study));
	}

	@Test
	void aCodeStaysWithAllBelowIt() throws ParameterException {
		StudySnapshot study = narrowed("codes", "Code W1");
		assertEquals(Stream.of("W1 null 0", "W11 W1 1").toList(),
				ids(study.codes(), each -> each.id() + ' ' + each.parentId() + ' ' + each.depth()));
		assertEquals(List.of("b", "d"), codings(study));
		assertEquals(List.of("W1"), study.themes().getFirst().codeIds());
	}

	@Test
	void severalKindsNarrowTogether() throws ParameterException {
		assertEquals(List.of("d"), codings(narrowed("codes", "W", "researchers", "ann", "participants", "p3")));
	}

	@Test
	void whatIsNotThereIsToldOf() {
		assertEquals("An analysis cannot be narrowed by \"words\". It can be by: sources, participants, researchers, codes.",
				assertThrows(ParameterException.class, () -> narrowed("words", "x")).getMessage());
		assertEquals("Scope, researchers: there is no \"Cy\". There are: AL, BR.",
				assertThrows(ParameterException.class, () -> narrowed("researchers", "Cy")).getMessage());
	}

	@Test
	void aScopeIsReadBackFromItsMap() throws ParameterException {
		Scope scope = Scope.of(Map.of("codes", List.of("Code H"), "researchers", List.of("BR", "Ann Lee")), STUDY);
		assertEquals(Map.of("researchers", List.of("ann", "bob"), "codes", List.of("H")), scope.asMap());
		assertEquals(scope, Scope.of(scope.asMap(), STUDY));
		assertEquals(Map.of("Only researchers", "Ann Lee, Bob Ray", "Only codes", "Code H"), scope.inWords(STUDY));
	}
}
