package org.themewright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.edit.DiagramExcerpt;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.edit.Frames;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeKind;
import org.themewright.model.ThemeDiagram;

class DiagramExcerptTest {

	@TempDir
	Path folder;

	private StudySession session;
	private DiagramOperations operations;
	private ThemeDiagram diagram;

	@BeforeEach
	void create() throws Exception {
		session = StudySession.create(folder.resolve("study"), "Study");
		operations = new DiagramOperations(session);
		diagram = new StudyOperations(session).createDiagram("Map");
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void onlyRelationsBetweenWhatWasCopiedComeAlong() {
		DiagramNode a = operations.createTheme(diagram, "A", 10, 20);
		DiagramNode b = operations.createTheme(diagram, "B", 200, 20);
		DiagramNode c = operations.createTheme(diagram, "C", 400, 20);
		DiagramEdge edge = operations.connect(a, EdgeTypes.SUPPORTS, b);
		operations.setBends(edge, List.of(new ScenePoint(100, 90)));
		operations.setText(edge, "often");
		operations.connect(b, EdgeTypes.LEADS_TO, c);
		List<DiagramNode> copies = operations.paste(diagram, DiagramExcerpt.of(diagram, List.of(b, a)), 5, 7);
		assertEquals(5, diagram.getNodes().size());
		assertEquals(3, diagram.getEdges().size());
		assertSame(a.getSubject(), copies.get(0).getSubject());
		DiagramEdge copy = diagram.getEdges().get(2);
		assertEquals(List.of(copies.get(0), copies.get(1), EdgeTypes.SUPPORTS, "often"),
				List.of(copy.getSource(), copy.getTarget(), copy.getType(), copy.getName()));
		assertEquals(List.of(105, 97), List.of(copy.getBends().get(0).getX(), copy.getBends().get(0).getY()));
		assertFalse(copies.get(0).getId().equals(a.getId()));
		session.undo();
		assertEquals(3, diagram.getNodes().size());
		assertEquals(2, diagram.getEdges().size());
	}

	@Test
	void anExcerptIsReadAsItWasWritten() {
		DiagramNode frame = operations.createFrame(diagram, "Größe 🙂", new SceneBox(0, 0, 300, 200));
		DiagramNode a = operations.createText(diagram, "a", 10, 20);
		operations.move(List.of(a), 1, 1, Map.of(a, frame));
		operations.connect(a, EdgeTypes.IN_TENSION_WITH, frame);
		DiagramExcerpt excerpt = DiagramExcerpt.of(diagram, List.of(frame));
		assertEquals(2, excerpt.nodes().size(), "a frame is copied with what lies in it");
		byte[] bytes = excerpt.write();
		assertEquals(excerpt, DiagramExcerpt.read(bytes).orElseThrow());
		for (int length = 0; length < bytes.length; length++) {
			assertTrue(DiagramExcerpt.read(Arrays.copyOf(bytes, length)).isEmpty());
		}
		assertTrue(DiagramExcerpt.read("any text at all".getBytes()).isEmpty());
		DiagramNode copy = operations.paste(diagram, excerpt, 0, 0).get(1);
		assertEquals("Größe 🙂", copy.getFrame().getName());
		assertTrue(copy.getFrame() != frame);
	}

	@Test
	void whatAnotherStudyDoesNotHaveBecomesAText() throws Exception {
		DiagramNode a = operations.createTheme(diagram, "Trust", 10, 20);
		DiagramExcerpt excerpt = DiagramExcerpt.of(diagram, List.of(a));
		try (StudySession other = StudySession.create(folder.resolve("other"), "Other")) {
			ThemeDiagram target = new StudyOperations(other).createDiagram("Map");
			DiagramNode copy = new DiagramOperations(other).paste(target, excerpt, 0, 0).get(0);
			assertEquals(NodeKind.TEXT, copy.getKind());
			assertEquals("Trust", copy.getName());
			assertNull(copy.getSubject());
		}
	}

	@Test
	void aFrameNeverHoldsItself() {
		DiagramNode outer = operations.createFrame(diagram, "outer", new SceneBox(0, 0, 300, 200));
		DiagramNode inner = operations.createFrame(diagram, "inner", new SceneBox(20, 20, 100, 100));
		DiagramNode text = operations.createText(diagram, "t", 0, 0);
		operations.move(List.of(inner), 0, 0, Map.of(inner, outer));
		operations.move(List.of(text), 0, 0, Map.of(text, inner));
		assertEquals(Set.of(outer, inner, text), Frames.withMembers(diagram, List.of(outer)));
		operations.move(List.of(outer), 0, 0, Map.of(outer, inner));
		assertNull(outer.getFrame());
		assertFalse(Frames.canHold(text, inner));
	}

	@Test
	void nodesGoToTheFrontAndToTheBack() {
		DiagramNode a = operations.createText(diagram, "a", 0, 0);
		DiagramNode b = operations.createText(diagram, "b", 0, 0);
		DiagramNode c = operations.createText(diagram, "c", 0, 0);
		operations.order(List.of(b, a), true);
		assertEquals(List.of(c, a, b), diagram.getNodes());
		operations.order(List.of(b, a), false);
		assertEquals(List.of(a, b, c), diagram.getNodes());
	}
}
