package org.themewright.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.edit.LookOperations;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramLayer;
import org.themewright.model.DiagramNode;
import org.themewright.model.Named;
import org.themewright.model.NodeKind;
import org.themewright.ui.diagram.internal.figures.EdgeFigure;
import org.themewright.ui.diagram.internal.figures.NodeFigure;
import org.themewright.ui.diagram.internal.palette.NodeTool;
import org.themewright.ui.diagram.internal.palette.RelationTool;
import org.themewright.ui.diagram.internal.parts.NodeEditPart;

/** What the edit parts of a diagram do, in a bare shell: no workbench is there to help. */
class EditPartsTest {

	@TempDir
	Path temp;

	private BareShell it;
	private DiagramNode a;
	private DiagramNode b;
	private DiagramNode c;

	@BeforeEach
	void open() throws Exception {
		assertFalse(PlatformUI.isWorkbenchRunning());
		it = new BareShell(temp.resolve("study"));
		a = it.operations.createTheme(it.diagram, "Trust", 60, 60);
		b = it.operations.createTheme(it.diagram, "Hope", 360, 90);
		c = it.operations.createTheme(it.diagram, "Shame", 120, 300);
		it.settle();
	}

	@AfterEach
	void close() throws Exception {
		it.close();
	}

	private DiagramEdge connect(DiagramNode from, DiagramNode to) {
		DiagramEdge edge = it.operations.connect(from, EdgeTypes.LEADS_TO, to);
		it.settle();
		return edge;
	}

	private static List<Integer> place(DiagramNode node) {
		return List.of(node.getX(), node.getY());
	}

	private EdgeFigure figure(DiagramEdge edge) {
		return (EdgeFigure) it.part(edge).getFigure();
	}

	private NodeFigure figure(DiagramNode node) {
		return (NodeFigure) it.part(node).getFigure();
	}

	private Point end(DiagramEdge edge) {
		Point end = ((PolylineConnection) figure(edge)).getPoints().getLastPoint().getCopy();
		figure(edge).translateToAbsolute(end);
		return end;
	}

	private Point middle(DiagramEdge edge) {
		Point middle = ((PolylineConnection) figure(edge)).getPoints().getMidpoint().getCopy();
		figure(edge).translateToAbsolute(middle);
		return middle;
	}

	@Test
	void aToolMakesANodeWhereOneClicksAndNothingWithoutAName() {
		it.useTool(new NodeTool(it.context, NodeKind.THEME));
		it.click(new Point(500, 400));
		assertEquals(3, it.diagram.getNodes().size(), "no node before its name is known");
		it.name("Pride");
		assertEquals(4, it.diagram.getNodes().size());
		DiagramNode made = it.diagram.getNodes().get(3);
		assertEquals("Pride", ((Named) made.getSubject()).getName());
		Point centre = it.centre(made);
		assertTrue(Math.abs(centre.x - 500) < 40 && Math.abs(centre.y - 400) < 25, () -> "at " + centre);
		assertEquals(List.of(made), it.selected());
		assertSame(it.domain.getDefaultTool(), it.domain.getActiveTool(), "the tool is put away");
		it.undo();
		assertFalse(it.isShown(made));
		assertEquals(List.of("Trust", "Hope", "Shame"), it.session.getStudy().getCodebook().getThemes().stream().map(Named::getName).toList());
		it.redo();
		assertTrue(it.isShown(made));

		it.useTool(new NodeTool(it.context, NodeKind.CODE));
		it.click(new Point(600, 500));
		it.name("  ");
		assertEquals(4, it.diagram.getNodes().size());
		assertNull(it.nameField());
	}

	@Test
	void aFrameIsDrawnAndWhatIsMadeInItBelongsToIt() {
		it.useTool(new NodeTool(it.context, NodeKind.GROUP));
		it.drag(new Point(450, 350), new Point(800, 600));
		it.name("Outside");
		DiagramNode frame = it.diagram.getNodes().stream().filter(each -> each.getKind() == NodeKind.GROUP).findFirst().orElseThrow();
		assertEquals(List.of(450, 350), place(frame));
		assertEquals(350, frame.getWidth(), 1);
		assertEquals(250, frame.getHeight(), 1);
		it.useTool(new NodeTool(it.context, NodeKind.TEXT));
		it.click(new Point(600, 480));
		it.name("A remark");
		DiagramNode text = it.diagram.getNodes().get(it.diagram.getNodes().size() - 1);
		assertSame(frame, text.getFrame());
		List<Integer> before = place(text);
		it.drag(new Point(500, 362), new Point(480, 372));
		assertEquals(List.of(before.get(0) - 20, before.get(1) + 10), place(text));
		assertEquals(List.of(430, 360), place(frame));
		it.undo();
		assertEquals(before, place(text), "the frame and what is in it move in one step");
		assertEquals(List.of(450, 350), place(frame));
	}

	@Test
	void aRelationIsDrawnByDraggingAndByTwoClicksButNotToItself() {
		it.useTool(new RelationTool(EdgeTypes.SUPPORTS));
		it.drag(it.centre(a), it.centre(b));
		DiagramEdge edge = it.diagram.getEdges().get(0);
		assertEquals(List.of(a, b, EdgeTypes.SUPPORTS), List.of(edge.getSource(), edge.getTarget(), edge.getType()));
		assertSame(it.part(a), ((ConnectionEditPart) it.part(edge)).getSource());
		assertSame(it.part(b), ((ConnectionEditPart) it.part(edge)).getTarget());

		it.useTool(new RelationTool(EdgeTypes.PART_OF));
		it.click(it.centre(b));
		it.click(it.centre(c));
		assertEquals(2, it.diagram.getEdges().size());
		assertEquals(List.of(b, c), List.of(it.diagram.getEdges().get(1).getSource(), it.diagram.getEdges().get(1).getTarget()));

		it.useTool(new RelationTool(EdgeTypes.PART_OF));
		it.click(it.centre(c));
		it.click(it.centre(c).getTranslated(4, 2));
		assertEquals(2, it.diagram.getEdges().size());
		it.domain.loadDefaultTool();
		it.undo();
		it.undo();
		assertEquals(List.of(), it.diagram.getEdges());
		assertFalse(it.isShown(edge));
		it.redo();
		assertTrue(it.isShown(edge));
	}

	@Test
	void aNodeThatIsNotSelectedIsDraggedAtOnceAndItsEdgesFollow() {
		DiagramEdge edge = connect(a, b);
		List<Integer> before = place(b);
		it.drag(it.centre(b), it.centre(b).getTranslated(70, 120));
		assertEquals(List.of(before.get(0) + 70, before.get(1) + 120), place(b));
		assertEquals(List.of(b), it.selected());
		assertTrue(it.place(b).getExpanded(1, 1).contains(end(edge)), "the edge ends at the node");
		it.undo();
		assertEquals(before, place(b));
		assertTrue(it.place(b).getExpanded(1, 1).contains(end(edge)), "the edge has gone back, too");
		it.redo();
		assertEquals(List.of(before.get(0) + 70, before.get(1) + 120), place(b));
	}

	@Test
	void aDragIsNotLostWhenTheToolkitTellsOfHoveringLate() {
		List<Integer> before = place(b);
		Point from = it.centre(b);
		Point to = from.getTranslated(70, 120);
		it.mouse(SWT.MouseMove, from, 0);
		it.mouse(SWT.MouseDown, from, 0);
		it.mouse(SWT.MouseHover, from.getTranslated(30, 50), SWT.BUTTON1);
		it.mouse(SWT.MouseMove, to, SWT.BUTTON1);
		it.mouse(SWT.MouseUp, to, SWT.BUTTON1);
		it.settle();
		assertEquals(List.of(before.get(0) + 70, before.get(1) + 120), place(b));
	}

	@Test
	void allSelectedNodesMoveInOneStep() {
		it.viewer.selectNodes(List.of(a, c));
		List<Integer> aBefore = place(a);
		List<Integer> cBefore = place(c);
		it.drag(it.centre(a), it.centre(a).getTranslated(30, 20));
		assertEquals(List.of(aBefore.get(0) + 30, aBefore.get(1) + 20), place(a));
		assertEquals(List.of(cBefore.get(0) + 30, cBefore.get(1) + 20), place(c));
		it.undo();
		assertEquals(aBefore, place(a));
		assertEquals(cBefore, place(c));
		it.viewer.selectNodes(List.of(a, c));
		it.key(SWT.ARROW_RIGHT, SWT.SHIFT);
		assertEquals(List.of(aBefore.get(0) + 10, aBefore.get(1)), place(a));
		assertEquals(List.of(cBefore.get(0) + 10, cBefore.get(1)), place(c));
	}

	@Test
	void aDragWithTheGridOnEndsOnTheGrid() {
		it.viewer.setGrid(true);
		it.drag(it.centre(a), it.centre(a).getTranslated(37, 29));
		assertEquals(List.of(0, 0), List.of(a.getX() % 20, a.getY() % 20), () -> "at " + place(a));
		assertFalse(place(a).equals(List.of(60, 60)));
	}

	@Test
	void aNodeIsResizedByItsHandlesButNotBelowItsLabel() {
		it.click(a);
		Rectangle before = it.place(a);
		Point corner = it.handleNear(before.getBottomRight());
		it.drag(corner, corner.getTranslated(60, 40));
		Rectangle now = it.place(a);
		assertEquals(before.getTopLeft(), now.getTopLeft());
		assertEquals(before.width + 60, now.width, 2);
		assertEquals(before.height + 40, now.height, 2);
		Point left = it.handleNear(now.getLeft());
		it.drag(left, left.getTranslated(-25, 0));
		assertEquals(35, a.getX(), 1);
		assertEquals(now.right(), it.place(a).right(), 2);
		it.undo();
		it.undo();
		assertEquals(before, it.place(a));
		assertEquals(-1, a.getWidth(), "its size is what the label needs again");

		Point right = it.handleNear(it.place(a).getRight());
		it.drag(right, right.getTranslated(-500, 0));
		assertTrue(it.place(a).width >= 40, () -> "" + it.place(a));
	}

	@Test
	void aDoubleClickOrEnterRenamesWhatANodeStandsFor() {
		it.part(a).performRequest(new Request(RequestConstants.REQ_OPEN));
		assertEquals("Trust", it.nameField().getText());
		int width = it.place(a).width;
		it.name("Trust that grows slowly and is lost at once");
		assertEquals("Trust that grows slowly and is lost at once", ((Named) a.getSubject()).getName());
		assertEquals(((Named) a.getSubject()).getName(), figure(a).getNode().label());
		assertTrue(it.place(a).width > width);
		it.undo();
		assertEquals("Trust", figure(a).getNode().label());
		assertEquals(width, it.place(a).width);
		it.click(b);
		it.key(SWT.CR, 0);
		assertEquals("Hope", it.nameField().getText());
		it.name("Hope");
		assertEquals("Hope", figure(b).getNode().label());
	}

	@Test
	void anEdgeIsSelectedByItsLineReconnectedAtBothEndsAndLetGoOverNothing() {
		DiagramEdge edge = connect(a, b);
		Point start = ((PolylineConnection) figure(edge)).getPoints().getFirstPoint();
		it.click(new Point((7 * start.x + end(edge).x) / 8, (7 * start.y + end(edge).y) / 8));
		assertEquals(List.of(edge), it.selected());
		Point end = it.handleNear(end(edge));
		it.drag(end, it.centre(c));
		assertEquals(List.of(a, c), List.of(edge.getSource(), edge.getTarget()));
		assertSame(it.part(c), ((ConnectionEditPart) it.part(edge)).getTarget());
		it.undo();
		assertEquals(List.of(a, b), List.of(edge.getSource(), edge.getTarget()));
		assertTrue(it.place(b).getExpanded(1, 1).contains(end(edge)));
		it.viewer.select(it.part(edge));
		it.drag(it.handleNear(end(edge)), new Point(800, 600));
		assertEquals(List.of(a, b), List.of(edge.getSource(), edge.getTarget()), "nothing is there to lead to");
		assertTrue(it.place(b).getExpanded(1, 1).contains(end(edge)), "the line is back where it was");
	}

	@Test
	void bendsAreMadeMovedAndStraightenedByTheirHandles() {
		DiagramEdge edge = connect(a, b);
		it.viewer.select(it.part(edge));
		it.settle();
		Point middle = it.handleNear(middle(edge));
		it.drag(middle, middle.getTranslated(0, 120));
		assertEquals(1, edge.getBends().size());
		Point bend = new Point(edge.getBends().get(0).getX(), edge.getBends().get(0).getY());
		assertEquals(middle.y + 120, bend.y, 4);
		Point handle = it.handleNear(bend);
		it.drag(handle, handle.getTranslated(40, 0));
		assertEquals(bend.x + 40, edge.getBends().get(0).getX(), 4);
		it.undo();
		assertEquals(bend.x, edge.getBends().get(0).getX());
		handle = it.handleNear(bend);
		it.drag(handle, middle);
		assertEquals(List.of(), edge.getBends(), "a bend on the straight line is none");
	}

	@Test
	void anEdgeGetsATextOfItsOwnOrLosesIt() {
		DiagramEdge edge = connect(a, b);
		it.part(edge).performRequest(new Request(RequestConstants.REQ_OPEN));
		it.name("slowly");
		assertEquals("slowly", edge.getName());
		assertTrue(figure(edge).getEdge().label().contains("slowly"));
		it.part(edge).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		it.name("");
		assertNull(edge.getName());
	}

	@Test
	void whatIsDeletedGoesWithItsEdgesAndComesBackWithThem() {
		DiagramEdge edge = connect(a, b);
		DiagramEdge other = connect(b, c);
		it.perform(it.part(a), new GroupRequest(RequestConstants.REQ_DELETE));
		assertEquals(List.of(b, c), it.diagram.getNodes());
		assertFalse(it.isShown(a));
		assertFalse(it.isShown(edge));
		assertTrue(it.isShown(other));
		assertEquals(3, it.session.getStudy().getCodebook().getThemes().size(), "the theme stays in the study");
		it.undo();
		assertEquals(List.of(a, b, c), it.diagram.getNodes());
		assertTrue(it.isShown(a) && it.isShown(edge));
		assertSame(it.part(a), ((ConnectionEditPart) it.part(edge)).getSource());
		it.perform(it.part(edge), new GroupRequest(RequestConstants.REQ_DELETE));
		assertEquals(List.of(other), it.diagram.getEdges());
		it.undo();
		it.undo();
		it.undo();
		assertEquals(List.of(), it.diagram.getEdges());
		it.redo();
		it.redo();
		assertEquals(List.of(edge, other), it.diagram.getEdges());
	}

	@Test
	void aRubberBandSelectsWhatLiesInIt() {
		it.drag(new Point(20, 20), new Point(700, 200));
		assertEquals(Set.of(a, b), Set.copyOf(it.selected()));
		it.click(new Point(700, 550));
		assertEquals(List.of(), it.selected());
	}

	@Test
	void changesMadeElsewhereAreShown() {
		DiagramEdge edge = connect(a, b);
		StudyOperations study = new StudyOperations(it.session);
		study.rename((Named) a.getSubject(), "Confidence");
		it.settle();
		assertEquals("Confidence", figure(a).getNode().label());
		study.delete(List.of(b.getSubject()));
		it.settle();
		assertFalse(it.isShown(b));
		assertFalse(it.isShown(edge));
		it.session.undo();
		it.settle();
		assertTrue(it.isShown(b) && it.isShown(edge));
		DiagramLayer layer = new LookOperations(it.session).createLayer(it.diagram, "Feelings", List.of(b));
		new LookOperations(it.session).setHidden(layer, true);
		it.settle();
		assertFalse(it.isShown(b));
		assertFalse(it.isShown(edge));
		it.session.undo();
		it.settle();
		assertTrue(it.isShown(b) && it.isShown(edge));
	}

	@Test
	void placesAreThoseOfTheDiagramAtAnyZoomAndScroll() {
		it.viewer.zoom().setZoom(2);
		it.settle();
		it.canvas.scrollTo(40, 30);
		it.settle();
		List<Integer> before = place(a);
		Point from = it.centre(a);
		it.drag(from, from.getTranslated(60, 40));
		assertEquals(before.get(0) + 30, a.getX(), 1);
		assertEquals(before.get(1) + 20, a.getY(), 1);
		it.useTool(new NodeTool(it.context, NodeKind.TEXT));
		it.click(new Point(500, 420));
		it.name("Here");
		Point centre = it.centre(it.diagram.getNodes().get(3));
		assertTrue(Math.abs(centre.x - 500) < 110 && Math.abs(centre.y - 420) < 50, () -> "at " + centre);
	}

	@Test
	void aFrameIsGrabbedAtItsBorderAndLeavesRoomWithin() {
		DiagramNode frame = it.operations.createFrame(it.diagram, "Group", new SceneBox(300, 250, 300, 250));
		it.settle();
		assertFalse(it.viewer.findObjectAt(new Point(450, 400)) instanceof NodeEditPart, "there is room in the frame");
		assertSame(it.part(frame), it.viewer.findObjectAt(new Point(302, 400)));
		it.drag(it.centre(c), new Point(450, 400));
		assertSame(frame, c.getFrame());
		it.drag(it.centre(c), new Point(120, 550));
		assertNull(c.getFrame());
		it.undo();
		assertSame(frame, c.getFrame());
	}
}
