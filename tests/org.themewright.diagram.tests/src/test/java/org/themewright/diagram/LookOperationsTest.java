package org.themewright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.edit.LookOperations;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramLayer;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeDirection;
import org.themewright.model.LineStyle;
import org.themewright.model.RelationType;
import org.themewright.model.ThemeDiagram;

class LookOperationsTest {

	@TempDir
	Path folder;

	private StudySession session;
	private LookOperations looks;
	private ThemeDiagram diagram;
	private DiagramNode a;
	private DiagramNode b;
	private DiagramEdge edge;

	@BeforeEach
	void create() throws Exception {
		session = StudySession.create(folder.resolve("study"), "Study");
		looks = new LookOperations(session);
		diagram = new StudyOperations(session).createDiagram("Map");
		DiagramOperations operations = new DiagramOperations(session);
		a = operations.createText(diagram, "a", 0, 0);
		b = operations.createText(diagram, "b", 200, 0);
		edge = operations.connect(a, EdgeTypes.LEADS_TO, b);
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void aLayerThatIsDeletedLeavesWhatIsOnIt() {
		DiagramLayer layer = looks.createLayer(diagram, " Draft ", List.of(a, edge));
		assertEquals("Draft", layer.getName());
		assertSame(layer, a.getLayer());
		looks.setHidden(layer, true);
		looks.deleteLayer(layer);
		assertTrue(diagram.getLayers().isEmpty());
		assertEquals(2, diagram.getNodes().size());
		assertNull(a.getLayer());
		assertNull(edge.getLayer());
		session.undo();
		assertSame(layer, edge.getLayer());
		assertTrue(layer.isHidden());
	}

	@Test
	void aTypeOfTheStudysOwnIsDeclaredOnce() {
		RelationType type = looks.createRelationType("grows out of", EdgeDirection.BOTH, LineStyle.DASHED, null);
		new DiagramOperations(session).setType(List.of(edge), type.getId());
		assertEquals("grows out of", EdgeTypes.of(session.getStudy(), edge.getType()).label());
		for (String taken : List.of("Grows out of ", "leads to", " ")) {
			assertThrows(IllegalArgumentException.class,
					() -> looks.createRelationType(taken, EdgeDirection.FORWARD, LineStyle.SOLID, null));
		}
	}

	@Test
	void looksOfSeveralPartsAreOneStep() {
		looks.setColour(List.of(a, b, edge), "#009e73");
		assertEquals(List.of("#009e73", "#009e73", "#009e73"), List.of(a.getColour(), b.getColour(), edge.getColour()));
		session.undo();
		assertNull(edge.getColour());
		assertNull(a.getColour());
		looks.setNote(edge, "  ");
		assertNull(edge.getNote());
		looks.setWeight(List.of(edge), -2);
		assertEquals(0, edge.getWeight());
	}
}
