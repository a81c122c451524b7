package org.themewright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.themes.CodingVoices;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.generate.DataDiagrams;
import org.themewright.diagram.generate.DataDiagrams.Refreshed;
import org.themewright.diagram.generate.EdgeEvidence;
import org.themewright.diagram.scene.AwtTextMeasure;
import org.themewright.diagram.scene.CodingCounts;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeKind;
import org.themewright.model.Participant;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Diagrams out of data show what a naive count of the data shows, and keep by refresh what people did to them. */
class DataDiagramsTest {

	@TempDir
	Path folder;

	private final CodedStudy coded = CodedStudy.random(11);
	private StudySession session;
	private DataDiagrams generator;
	private List<Code> codes;

	/** Moves the made-up study into one that can be changed by commands. */
	@BeforeEach
	void open() throws Exception {
		session = StudySession.create(folder.resolve("study"), "Study");
		session.execute("fill", () -> {
			session.getStudy().getAttributes().addAll(new ArrayList<>(coded.study.getAttributes()));
			session.getStudy().getParticipants().addAll(new ArrayList<>(coded.study.getParticipants()));
			session.getStudy().getCodebook().getCodes().addAll(new ArrayList<>(coded.diagrams.codebook.getCodes()));
			session.getStudy().getCodebook().getThemes().addAll(new ArrayList<>(coded.diagrams.codebook.getThemes()));
			session.getStudy().getSources().addAll(new ArrayList<>(coded.study.getSources()));
			session.getStudy().getCodingSets().addAll(new ArrayList<>(coded.study.getCodingSets()));
		});
		generator = new DataDiagrams(session);
		codes = coded.codes;
	}

	@AfterEach
	void close() {
		session.close();
	}

	private List<Coding> codings() {
		return session.getStudy().getCodingSets().stream().flatMap(set -> set.getCodings().stream()).toList();
	}

	private Transcript source(Coding coding) {
		return (Transcript) ((CodingSet) coding.eContainer()).getSource();
	}

	/** Turns in which both codes are used, the slow way. */
	private Set<String> shared(Code first, Code second) {
		Set<String> result = new TreeSet<>();
		for (Transcript transcript : coded.transcripts) {
			for (Turn turn : transcript.getTurns()) {
				boolean one = codings().stream().anyMatch(each -> each.getCode() == first && touches(each, transcript, turn));
				boolean other = codings().stream().anyMatch(each -> each.getCode() == second && touches(each, transcript, turn));
				if (one && other) {
					result.add(transcript.getId() + " " + turn.getStart());
				}
			}
		}
		return result;
	}

	private boolean touches(Coding coding, Transcript transcript, Turn turn) {
		return source(coding) == transcript && coding.getStart() < turn.getEnd() && turn.getStart() < coding.getEnd();
	}

	@Test
	void cooccurrenceJoinsCodesThatShareEnoughPassages() {
		for (int threshold : new int[] { 1, 8, 20, 1000 }) {
			ThemeDiagram diagram = generator.fromCooccurrence(List.of(), threshold);
			Map<Set<Code>, Integer> shown = new HashMap<>();
			diagram.getEdges().forEach(edge -> shown.put(ends(edge), edge.getWeight()));
			Map<Set<Code>, Integer> expected = new HashMap<>();
			for (int i = 0; i < codes.size(); i++) {
				for (int j = i + 1; j < codes.size(); j++) {
					int count = shared(codes.get(i), codes.get(j)).size();
					if (count >= threshold) {
						expected.put(Set.of(codes.get(i), codes.get(j)), count);
					}
				}
			}
			assertEquals(expected, shown, "threshold " + threshold);
			Set<Object> joined = new HashSet<>();
			expected.keySet().forEach(joined::addAll);
			assertEquals(joined, new HashSet<>(diagram.getNodes().stream().map(DiagramNode::getSubject).toList()));
			diagram.getEdges().forEach(edge -> assertEquals(EdgeTypes.OCCURS_WITH, edge.getType()));
		}
	}

	private static Set<Code> ends(DiagramEdge edge) {
		return Set.of((Code) edge.getSource().getSubject(), (Code) edge.getTarget().getSubject());
	}

	@Test
	void cooccurrenceOfSomeCodesLooksAtThoseOnly() {
		ThemeDiagram diagram = generator.fromCooccurrence(codes.subList(0, 3), 1);
		assertTrue(codes.subList(0, 3).containsAll(diagram.getNodes().stream().map(DiagramNode::getSubject).toList()));
		assertFalse(diagram.getEdges().isEmpty());
		assertEquals(codes.subList(0, 3), diagram.getOrigin().getCodes());
	}

	@Test
	void anEdgeKnowsThePassagesItRestsOn() {
		ThemeDiagram diagram = generator.fromCooccurrence(List.of(), 1);
		for (DiagramEdge edge : diagram.getEdges()) {
			List<Code> ends = List.copyOf(ends(edge));
			EdgeEvidence evidence = EdgeEvidence.of(edge);
			assertEquals(edge.getWeight(), evidence.passages().size());
			Set<String> places = new TreeSet<>();
			evidence.passages().forEach(passage -> {
				places.add(passage.source().getId() + " " + passage.range().start());
				passage.codings().forEach(coding -> assertTrue(ends.contains(coding.getCode())));
			});
			assertEquals(shared(ends.get(0), ends.get(1)), places);
		}
		assertEquals(List.of(), EdgeEvidence.of(new DiagramOperations(session).connect(diagram.getNodes().get(0), "x",
				new DiagramOperations(session).createText(diagram, "text", 0, 0))).passages());
	}

	@Test
	void whatDoesNotCountIsAsIfItWasNotThere() {
		List<Coding> all = codings();
		Predicate<Coding> counts = each -> all.indexOf(each) % 2 == 0;
		DataDiagrams some = new DataDiagrams(session, counts);
		Participant participant = session.getStudy().getParticipants().get(1);
		List<ThemeDiagram> without = List.of(some.fromCooccurrence(List.of(), 1), some.fromParticipant(participant));
		List<List<Integer>> passages = passages(without, counts);
		List<Integer> sizes = sizes(without.get(0), CodingCounts.of(session.getStudy(), counts));
		assertNotEquals(sizes, sizes(without.get(0), CodingCounts.of(session.getStudy())));
		session.execute("Delete the others", () -> session.getStudy().getCodingSets()
				.forEach(set -> set.getCodings().removeIf(each -> !counts.test(each))));
		List<ThemeDiagram> deleted = List.of(generator.fromCooccurrence(List.of(), 1), generator.fromParticipant(participant));
		for (int i = 0; i < deleted.size(); i++) {
			assertEquals(edges(deleted.get(i)), edges(without.get(i)));
			assertFalse(edges(deleted.get(i)).isEmpty());
		}
		assertEquals(passages(deleted, each -> true), passages);
		assertEquals(sizes(deleted.get(0), CodingCounts.of(session.getStudy())), sizes);
	}

	private static List<String> edges(ThemeDiagram diagram) {
		return diagram.getEdges().stream().map(edge -> edge.getSource().getSubject().getId() + " "
				+ edge.getTarget().getSubject().getId() + " " + edge.getWeight()).toList();
	}

	private static List<List<Integer>> passages(List<ThemeDiagram> diagrams, Predicate<Coding> counts) {
		return diagrams.stream().map(diagram -> diagram.getEdges().stream()
				.map(edge -> EdgeEvidence.of(edge, counts).codings().size()).toList()).toList();
	}

	private static List<Integer> sizes(ThemeDiagram diagram, CodingCounts counts) {
		return diagram.getNodes().stream().map(counts::codings).toList();
	}

	@Test
	void aParticipantIsJoinedToTheCodesOfItsWords() {
		Participant participant = session.getStudy().getParticipants().get(1);
		ThemeDiagram diagram = generator.fromParticipant(participant);
		for (Code code : codes) {
			List<Coding> spoken = codings().stream()
					.filter(each -> each.getCode() == code && CodingVoices.of(each).contains(participant)).toList();
			Set<String> turns = new HashSet<>();
			spoken.forEach(each -> source(each).getTurns().stream().filter(turn -> touches(each, source(each), turn))
					.forEach(turn -> turns.add(source(each).getId() + turn.getStart())));
			List<DiagramEdge> edges = diagram.getEdges().stream().filter(edge -> edge.getTarget().getSubject() == code).toList();
			assertEquals(turns.isEmpty() ? 0 : 1, edges.size());
			for (DiagramEdge edge : edges) {
				assertSame(participant, edge.getSource().getSubject());
				assertEquals(turns.size(), edge.getWeight());
				assertEquals(turns.size(), EdgeEvidence.of(edge).passages().size());
				assertEquals(new HashSet<>(spoken), new HashSet<>(EdgeEvidence.of(edge).codings()));
			}
		}
	}

	@Test
	void aThemeIsDrawnWithSubThemesAndCodesAboveWhatTheyHold() {
		Theme theme = coded.themes.get(0);
		ThemeDiagram diagram = generator.fromTheme(theme);
		assertEquals("Theme: Theme 0", diagram.getName());
		assertEquals(6, diagram.getNodes().size(), "two themes with two codes each");
		assertEquals(5, diagram.getEdges().size());
		DiagramScene scene = DiagramScene.of(diagram, new AwtTextMeasure(), ColourScheme.LIGHT);
		SceneBox top = scene.node(diagram.getNodes().get(0).getId()).box();
		for (DiagramEdge edge : diagram.getEdges()) {
			assertEquals(EdgeTypes.PART_OF, edge.getType());
			assertTrue(scene.node(edge.getSource().getId()).box().y() > scene.node(edge.getTarget().getId()).box().y());
			assertEquals("", scene.edge(edge.getId()).label(), "the legend says it once");
		}
		assertTrue(top.centre().x() > 0);
		assertApart(scene);
	}

	@Test
	void makingADiagramIsOneStepAndNamesAreNotUsedTwice() {
		int before = session.getStudy().getDiagrams().size();
		ThemeDiagram first = generator.fromTheme(coded.themes.get(0));
		ThemeDiagram second = generator.fromTheme(coded.themes.get(0));
		assertEquals(first.getName() + " 2", second.getName());
		session.undo();
		session.undo();
		assertEquals(before, session.getStudy().getDiagrams().size());
		session.redo();
		assertEquals(6, session.getStudy().getDiagrams().get(before).getNodes().size());
	}

	@Test
	void refreshKeepsWhatPeopleDidAndFollowsTheData() {
		ThemeDiagram diagram = generator.fromTheme(coded.themes.get(0));
		DiagramOperations operations = new DiagramOperations(session);
		DiagramNode kept = node(diagram, codes.get(0));
		operations.resize(kept, new SceneBox(-500, 333, 240, 90));
		DiagramNode text = operations.createText(diagram, "by hand", 0, 600);
		DiagramNode joined = node(diagram, codes.get(1));
		DiagramEdge byHand = operations.connect(text, EdgeTypes.LEADS_TO, joined);
		DiagramEdge noted = diagram.getEdges().stream().filter(edge -> edge.getSource() == kept).findFirst().orElseThrow();
		session.execute("change", () -> {
			noted.setNote("to be looked at");
			coded.themes.get(0).getCodes().clear();
			coded.themes.get(0).getCodes().add(codes.get(6));
			coded.themes.get(0).getThemes().get(0).getCodes().remove(codes.get(4));
		});
		Refreshed result = generator.refresh(diagram);
		assertEquals(2, result.added(), "a code and its edge");
		assertEquals(3, result.removed(), "an edge, and a code with its edge");
		assertNull(node(diagram, codes.get(4)));
		assertSame(kept, node(diagram, codes.get(0)), "an edge with a note holds it");
		assertTrue(diagram.getEdges().contains(noted));
		assertSame(joined, node(diagram, codes.get(1)), "an edge made by hand holds it");
		assertTrue(diagram.getEdges().contains(byHand));
		assertEquals(List.of(-500, 333, 240, 90), List.of(kept.getX(), kept.getY(), kept.getWidth(), kept.getHeight()));
		DiagramScene scene = DiagramScene.of(diagram, new AwtTextMeasure(), ColourScheme.LIGHT);
		SceneBox added = scene.node(node(diagram, codes.get(6)).getId()).box();
		scene.nodes().stream().filter(each -> !each.box().equals(added))
				.forEach(each -> assertEquals(0, added.overlap(each.box()), each.label()));
		double distance = added.centre().distance(scene.node(node(diagram, coded.themes.get(0)).getId()).box().centre());
		assertTrue(distance < 350, "beside its theme: " + distance);
		session.undo();
		assertNull(node(diagram, codes.get(6)));
		assertEquals(7, diagram.getNodes().size());
	}

	@Test
	void refreshUpdatesWeightsAndIsNothingWhenNothingChanged() {
		ThemeDiagram diagram = generator.fromCooccurrence(List.of(), 3);
		Object last = session.getCommandStack().getUndoCommand();
		assertEquals(new Refreshed(0, 0, 0), generator.refresh(diagram));
		assertSame(last, session.getCommandStack().getUndoCommand(), "no empty step");
		session.execute("change", () -> session.getStudy().getCodingSets().get(0).getCodings().clear());
		Refreshed result = generator.refresh(diagram);
		assertTrue(result.changed() > 0);
		for (DiagramEdge edge : diagram.getEdges()) {
			List<Code> ends = List.copyOf(ends(edge));
			assertEquals(shared(ends.get(0), ends.get(1)).size(), edge.getWeight());
			assertTrue(edge.getWeight() >= 3);
		}
	}

	@Test
	void aNodeThatPeoplePutThereIsNotDoubledAndNotRemoved() {
		ThemeDiagram diagram = generator.fromTheme(coded.themes.get(1));
		Code code = codes.get(7);
		new DiagramOperations(session).add(diagram, List.of(code), 900, 900);
		session.execute("gather", () -> coded.themes.get(1).getCodes().add(code));
		generator.refresh(diagram);
		assertEquals(1, diagram.getNodes().stream().filter(each -> each.getSubject() == code).count());
		session.execute("release", () -> coded.themes.get(1).getCodes().remove(code));
		generator.refresh(diagram);
		assertEquals(900, node(diagram, code).getX());
	}

	@Test
	void withoutItsOriginADiagramStaysAsItIs() {
		ThemeDiagram diagram = generator.fromTheme(coded.themes.get(1));
		ThemeDiagram drawn = new StudyOperations(session).createDiagram("By hand");
		assertTrue(generator.canRefresh(diagram));
		assertFalse(generator.canRefresh(drawn));
		new StudyOperations(session).delete(List.of(coded.themes.get(1)));
		assertFalse(generator.canRefresh(diagram));
		int nodes = diagram.getNodes().size();
		assertEquals(new Refreshed(0, 0, 0), generator.refresh(diagram));
		assertEquals(nodes, diagram.getNodes().size());
	}

	private static DiagramNode node(ThemeDiagram diagram, Object subject) {
		return diagram.getNodes().stream().filter(each -> each.getSubject() == subject).findFirst().orElse(null);
	}

	private static void assertApart(DiagramScene scene) {
		for (SceneNode one : scene.nodes()) {
			scene.nodes().stream().filter(other -> other != one && other.kind() != NodeKind.GROUP)
					.forEach(other -> assertEquals(0, one.box().overlap(other.box()), one.label() + " on " + other.label()));
		}
	}
}
