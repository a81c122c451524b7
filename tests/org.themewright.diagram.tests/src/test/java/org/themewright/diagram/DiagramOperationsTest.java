package org.themewright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.layout.LayoutResult;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.Code;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeKind;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;

class DiagramOperationsTest {

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
	void aNewThemeAndItsNodeAreOneStep() {
		DiagramNode node = operations.createTheme(diagram, "Trust", 10, 20);
		Theme theme = session.getStudy().getCodebook().getThemes().get(0);
		assertSame(theme, node.getSubject());
		session.undo();
		assertTrue(diagram.getNodes().isEmpty());
		assertTrue(session.getStudy().getCodebook().getThemes().isEmpty());
		session.redo();
		assertEquals(List.of(node), diagram.getNodes());
	}

	@Test
	void objectsAreAddedOnceAndOnlyWhatCanBeANode() {
		Code code = new StudyOperations(session).createCode(null, "Hope", null, null);
		assertEquals(1, operations.add(diagram, List.of(code, code, session.getStudy()), 0, 0).size());
		assertEquals(0, operations.add(diagram, List.of(code), 50, 50).size());
		assertEquals(NodeKind.CODE, diagram.getNodes().get(0).getKind());
	}

	@Test
	void renamingANodeRenamesWhatItStandsFor() {
		DiagramNode theme = operations.createTheme(diagram, "Trust", 0, 0);
		DiagramNode text = operations.createText(diagram, "Draft", 0, 100);
		operations.rename(theme, "Trust first");
		operations.rename(text, "Final");
		assertEquals("Trust first", session.getStudy().getCodebook().getThemes().get(0).getName());
		assertEquals("Final", text.getName());
	}

	@Test
	void bendsMoveWithBothEndsOnly() {
		DiagramNode a = operations.createText(diagram, "a", 0, 0);
		DiagramNode b = operations.createText(diagram, "b", 200, 0);
		DiagramEdge edge = operations.connect(a, EdgeTypes.SUPPORTS, b);
		operations.setBends(edge, List.of(new ScenePoint(100, 50)));
		operations.move(List.of(a), 10, 10);
		assertEquals(100, edge.getBends().get(0).getX());
		operations.move(List.of(a, b), 10, 5);
		assertEquals(110, edge.getBends().get(0).getX());
		assertEquals(55, edge.getBends().get(0).getY());
		assertEquals(20, a.getX());
		session.undo();
		assertEquals(100, edge.getBends().get(0).getX());
		assertEquals(10, a.getX());
	}

	@Test
	void removingANodeTakesItsEdgesAndKeepsTheTheme() {
		DiagramNode a = operations.createTheme(diagram, "A", 0, 0);
		DiagramNode b = operations.createTheme(diagram, "B", 200, 0);
		operations.connect(a, EdgeTypes.LEADS_TO, b);
		operations.remove(List.of(a));
		assertEquals(List.of(b), diagram.getNodes());
		assertTrue(diagram.getEdges().isEmpty());
		assertEquals(2, session.getStudy().getCodebook().getThemes().size());
		session.undo();
		assertEquals(List.of(a, b), diagram.getNodes());
		assertEquals(1, diagram.getEdges().size());
	}

	@Test
	void edgesStayInTheirDiagram() {
		DiagramNode a = operations.createText(diagram, "a", 0, 0);
		DiagramNode other = operations.createText(new StudyOperations(session).createDiagram("Other"), "b", 0, 0);
		assertThrows(IllegalArgumentException.class, () -> operations.connect(a, EdgeTypes.LEADS_TO, other));
		DiagramEdge loop = operations.connect(a, EdgeTypes.LEADS_TO, a);
		assertThrows(IllegalArgumentException.class, () -> operations.reconnect(loop, a, other));
	}

	@Test
	void aLayoutIsOneStepAndLeavesStrangersAlone() {
		DiagramNode a = operations.createText(diagram, "a", 1, 2);
		DiagramNode frame = operations.createFrame(diagram, "f", new SceneBox(0, 0, -1, -1));
		DiagramEdge edge = operations.connect(a, EdgeTypes.LEADS_TO, frame);
		operations.setBends(edge, List.of(new ScenePoint(5, 5)));
		operations.apply(diagram, "Test", new LayoutResult(
				Map.of(frame.getId(), new SceneBox(30, 40, 300, 200), "gone", new SceneBox(0, 0, 1, 1)), Map.of()));
		assertEquals(1, a.getX());
		assertEquals(300, frame.getWidth());
		assertTrue(edge.getBends().isEmpty());
		session.undo();
		assertEquals(-1, frame.getWidth());
		assertEquals(1, edge.getBends().size());
		assertSame(frame, diagram.getNodes().get(0), "frames lie below");
	}

	@Test
	void aBlankTextOfAnEdgeIsNone() {
		DiagramNode a = operations.createText(diagram, "a", 0, 0);
		DiagramEdge edge = operations.connect(a, EdgeTypes.LEADS_TO, a);
		operations.setText(edge, " sometimes ");
		assertEquals("sometimes", edge.getName());
		operations.setText(edge, " ");
		assertNull(edge.getName());
		operations.setType(List.of(edge), "our-own");
		assertEquals("our-own", edge.getType());
	}
}
