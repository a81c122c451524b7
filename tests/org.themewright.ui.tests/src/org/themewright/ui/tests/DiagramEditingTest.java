package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.Named;
import org.themewright.model.NodeKind;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.diagram.internal.DiagramViewer;
import org.themewright.ui.diagram.internal.clipboard.DiagramClipboard;

/** A researcher draws by hand, with mouse and keys. */
class DiagramEditingTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private DiagramOperations operations;
	private ThemeDiagram diagram;
	private DiagramViewer viewer;
	private FigureCanvas canvas;
	private DiagramNode a;
	private DiagramNode b;
	private DiagramNode c;

	private void openDiagram() throws Exception {
		StudySession.create(workbench.temp().resolve("study"), "Drawing").close();
		session = Workbench.open(workbench.temp().resolve("study"));
		operations = new DiagramOperations(session);
		diagram = new StudyOperations(session).createDiagram("Map");
		a = operations.createTheme(diagram, "Trust", 60, 60);
		b = operations.createTheme(diagram, "Hope", 300, 90);
		c = operations.createTheme(diagram, "Shame", 120, 240);
		show(diagram);
	}

	private void show(ThemeDiagram shown) {
		IEditorPart editor = StudyEditors.open(Workbench.page(), session, shown);
		Workbench.settle();
		viewer = (DiagramViewer) editor.getAdapter(GraphicalViewer.class);
		canvas = (FigureCanvas) viewer.getControl();
		viewer.flush();
		canvas.setFocus();
		Workbench.settle();
	}

	private GraphicalEditPart part(Object model) {
		EditPart part = (EditPart) viewer.getEditPartRegistry().get(model);
		assertTrue(part instanceof GraphicalEditPart, () -> "no edit part for " + model);
		return (GraphicalEditPart) part;
	}

	private Rectangle bounds(Object model) {
		IFigure figure = part(model).getFigure();
		Rectangle bounds = figure.getBounds().getCopy();
		figure.translateToAbsolute(bounds);
		return bounds;
	}

	private void click(DiagramNode node) {
		Point centre = bounds(node).getCenter();
		RealInput.click(canvas, centre.x, centre.y);
	}

	private List<Object> selected() {
		List<Object> result = new ArrayList<>();
		viewer.getSelectedEditParts().forEach(each -> result.add(((EditPart) each).getModel()));
		return result;
	}

	private static List<Integer> place(DiagramNode node) {
		return List.of(node.getX(), node.getY());
	}

	private static void choose(String tool) {
		ToolBar bar = Workbench.all(Workbench.window().getShell(), ToolBar.class).stream().filter(ToolBar::isVisible)
				.filter(each -> each.getItemCount() == 1 && each.getItem(0).getText().equals(tool)).findFirst().orElseThrow();
		RealInput.click(bar, 20, bar.getSize().y / 2);
	}

	@Test
	void relationsAreDrawnBentReconnectedAndDeletedByMouse() throws Exception {
		openDiagram();
		choose("supports");
		Point from = bounds(a).getCenter();
		Point to = bounds(b).getCenter();
		RealInput.drag(canvas, from.x, from.y, canvas, to.x, to.y);
		assertEquals(1, diagram.getEdges().size());
		DiagramEdge edge = diagram.getEdges().get(0);
		assertEquals(List.of(a, b, EdgeTypes.SUPPORTS), List.of(edge.getSource(), edge.getTarget(), edge.getType()));

		Point end = end(edge);
		RealInput.click(canvas, (bounds(a).right() + end.x) / 2 - 16, (end.y + from.y) / 2);
		assertEquals(List.of(edge), selected());
		Point target = bounds(c).getCenter();
		end = end(edge);
		RealInput.drag(canvas, end.x, end.y, canvas, target.x, target.y);
		assertSame(c, edge.getTarget());
		RealInput.keys("ctrl+z");
		assertSame(b, edge.getTarget());

		Point middle = middle(edge);
		RealInput.drag(canvas, middle.x, middle.y, canvas, middle.x, middle.y + 70);
		assertEquals(1, edge.getBends().size());
		RealInput.keys("Delete");
		assertEquals(List.of(), diagram.getEdges());
		RealInput.keys("ctrl+z", "ctrl+z");
		assertEquals(0, diagram.getEdges().get(0).getBends().size());
		RealInput.keys("ctrl+shift+z");
		assertEquals(1, diagram.getEdges().get(0).getBends().size());
	}

	private Point end(DiagramEdge edge) {
		PolylineConnection figure = (PolylineConnection) part(edge).getFigure();
		Point end = figure.getPoints().getLastPoint().getCopy();
		figure.translateToAbsolute(end);
		return end;
	}

	private Point middle(DiagramEdge edge) {
		PolylineConnection figure = (PolylineConnection) part(edge).getFigure();
		Point middle = figure.getPoints().getMidpoint().getCopy();
		figure.translateToAbsolute(middle);
		return middle;
	}

	@Test
	void nodesAreResizedRenamedAndSelectedByMouse() throws Exception {
		openDiagram();
		click(a);
		Rectangle before = bounds(a);
		RealInput.drag(canvas, before.right(), before.bottom(), canvas, before.right() + 60, before.bottom() + 30);
		assertTrue(bounds(a).width > before.width + 40, () -> bounds(a) + " was " + before);
		assertTrue(bounds(a).height > before.height + 15, () -> bounds(a) + " was " + before);
		Point centre = bounds(a).getCenter();
		RealInput.doubleClick(canvas, centre.x, centre.y);
		RealInput.type("Slow trust");
		RealInput.keys("Return");
		assertEquals("Slow trust", ((Named) a.getSubject()).getName());

		Rectangle area = bounds(a).union(bounds(b)).getExpanded(12, 12);
		RealInput.drag(canvas, area.x, area.y, canvas, area.right(), area.bottom());
		assertEquals(Set.of(a, b), Set.copyOf(selected()));
		RealInput.keys("ctrl+a");
		assertTrue(selected().containsAll(List.of(a, b, c)));
	}

	@Test
	void copiesGoWithinAndBetweenDiagramsWithTheirRelations() throws Exception {
		openDiagram();
		operations.connect(a, EdgeTypes.LEADS_TO, b);
		Workbench.settle();
		viewer.selectNodes(List.of(a, b));
		canvas.setFocus();
		RealInput.keys("ctrl+c", "ctrl+v");
		assertEquals(5, diagram.getNodes().size());
		assertEquals(2, diagram.getEdges().size());
		DiagramNode copy = diagram.getNodes().get(3);
		assertSame(a.getSubject(), copy.getSubject());
		assertTrue(copy.getX() > a.getX() && copy.getY() > a.getY());
		assertEquals(diagram.getNodes().subList(3, 5), selected());
		RealInput.keys("ctrl+d");
		assertEquals(7, diagram.getNodes().size());
		RealInput.keys("ctrl+z", "ctrl+z");
		assertEquals(3, diagram.getNodes().size());

		ThemeDiagram other = new StudyOperations(session).createDiagram("Other");
		show(other);
		RealInput.keys("ctrl+v");
		assertEquals(2, other.getNodes().size());
		assertEquals(1, other.getEdges().size());
		RealInput.keys("ctrl+x");
		assertEquals(0, other.getNodes().size());
		RealInput.keys("ctrl+v");
		assertEquals(2, other.getNodes().size());
	}

	@Test
	void aPictureIsCopiedForOtherPrograms() throws Exception {
		openDiagram();
		RealInput.keys("ctrl+shift+c");
		DiagramClipboard clipboard = new DiagramClipboard(Display.getCurrent());
		Workbench.waitFor("the picture", () -> clipboard.svg() != null);
		assertTrue(clipboard.svg().contains("<svg") && clipboard.svg().contains("Shame"));
		assertTrue(clipboard.pixels().width > 300);
	}

	@Test
	void theKeyboardDoesItAll() throws Exception {
		openDiagram();
		RealInput.keys("Tab");
		assertEquals(List.of(a), selected());
		RealInput.keys("Tab");
		assertEquals(List.of(b), selected());
		RealInput.keys("alt+Down");
		assertEquals(List.of(c), selected());
		List<Integer> before = place(c);
		RealInput.keys("Right", "shift+Down");
		assertEquals(List.of(before.get(0) + 1, before.get(1) + 10), place(c));
		RealInput.keys("Return");
		RealInput.type("Blame");
		RealInput.keys("Return");
		assertEquals("Blame", ((Named) c.getSubject()).getName());

		RealInput.sequence(List.of("key", "ctrl+l"), List.of("sleep", "1"), List.of("type", "hop"), List.of("key", "Return"));
		assertEquals(1, diagram.getEdges().size());
		assertSame(b, diagram.getEdges().get(0).getTarget());

		RealInput.sequence(List.of("key", "Insert"), List.of("sleep", "1"), List.of("key", "Down"), List.of("key", "Return"));
		RealInput.type("Pride");
		RealInput.keys("Return");
		assertEquals(4, diagram.getNodes().size());
		assertEquals(NodeKind.THEME, diagram.getNodes().get(3).getKind());
		RealInput.keys("Delete");
		assertEquals(3, diagram.getNodes().size());
	}

	@Test
	void keysInTheNameFieldEditTheName() throws Exception {
		openDiagram();
		click(a);
		RealInput.keys("F2");
		RealInput.type("Trusting");
		RealInput.keys("ctrl+a", "ctrl+x");
		assertEquals(3, diagram.getNodes().size());
		RealInput.type("Faith");
		RealInput.keys("Home", "Delete", "Return");
		assertEquals("aith", ((Named) a.getSubject()).getName());
	}

	@Test
	void nodesAreFoundWhileOneTypes() throws Exception {
		openDiagram();
		RealInput.keys("ctrl+f");
		RealInput.type("h");
		assertEquals(List.of(b), selected());
		Text field = Workbench.all(Workbench.window().getShell(), Text.class).stream().filter(Text::isFocusControl)
				.findFirst().orElseThrow();
		assertEquals("h", field.getText());
		RealInput.keys("Return");
		assertEquals(List.of(c), selected());
		RealInput.keys("shift+Return");
		assertEquals(List.of(b), selected());
		Workbench.screenshot("canvas-find");
		RealInput.keys("Escape");
		assertTrue(canvas.isFocusControl());
	}

	@Test
	void theWheelZoomsAtThePointerAndTheMiddleButtonAndTheSpaceBarPan() throws Exception {
		openDiagram();
		Point centre = bounds(b).getCenter();
		List<String> over = over(centre);
		RealInput.sequence(over, List.of("keydown", "ctrl"), List.of("click", "4"), List.of("click", "4"),
				List.of("keyup", "ctrl"));
		assertTrue(viewer.zoom().getZoom() > 1.3, () -> "" + viewer.zoom().getZoom());
		Point now = bounds(b).getCenter();
		assertTrue(Math.abs(now.x - centre.x) < 4 && Math.abs(now.y - centre.y) < 4, () -> now + " was " + centre);
		RealInput.keys("ctrl+1");
		assertEquals(1, viewer.zoom().getZoom(), 0.001);

		Point before = canvas.getViewport().getViewLocation();
		Point start = new Point(500, 320);
		RealInput.sequence(over(start), List.of("mousedown", "2"), over(new Point(470, 300)), over(new Point(420, 260)),
				List.of("mouseup", "2"));
		assertEquals(before.getTranslated(80, 60), canvas.getViewport().getViewLocation());
		RealInput.sequence(over(start), List.of("keydown", "space"), List.of("mousedown", "1"), over(new Point(520, 330)),
				over(new Point(580, 380)), List.of("mouseup", "1"), List.of("keyup", "space"));
		assertEquals(before, canvas.getViewport().getViewLocation());
	}

	private List<String> over(Point place) {
		org.eclipse.swt.graphics.Point pixel = RealInput.pixel(canvas.toDisplay(place.x, place.y));
		return List.of("mousemove", "" + pixel.x, "" + pixel.y);
	}

	@Test
	void nodesAreArrangedByKeys() throws Exception {
		openDiagram();
		viewer.selectNodes(List.of(a, b, c));
		canvas.setFocus();
		RealInput.keys("alt+shift+l");
		assertEquals(List.of(c.getX(), c.getX()), List.of(a.getX(), b.getX()));
		RealInput.keys("alt+shift+v");
		assertEquals(bounds(b).y - bounds(a).bottom(), bounds(c).y - bounds(b).bottom(), 2);
		RealInput.keys("alt+shift+s");
		assertEquals(bounds(c).width, bounds(a).width);
		RealInput.keys("ctrl+z");
		assertEquals(-1, a.getWidth());
		viewer.selectNodes(List.of(a));
		RealInput.keys("ctrl+shift+Up");
		assertEquals(List.of(b, c, a), diagram.getNodes());
		RealInput.keys("ctrl+shift+Down");
		assertEquals(List.of(a, b, c), diagram.getNodes());
	}

	@Test
	void aFrameTakesWhatIsDraggedIntoItAlong() throws Exception {
		openDiagram();
		DiagramNode frame = operations.createFrame(diagram, "Group", new SceneBox(360, 200, 260, 200));
		Workbench.settle();
		Rectangle box = bounds(frame);
		Point from = bounds(c).getCenter();
		RealInput.drag(canvas, from.x, from.y, canvas, box.getCenter().x, box.getCenter().y + 20);
		assertSame(frame, c.getFrame());
		List<Integer> before = place(c);
		RealInput.drag(canvas, box.x + 60, box.y + 14, canvas, box.x + 100, box.y + 44);
		assertNotEquals(before, place(c));
		assertEquals(before.get(0) - 360, c.getX() - frame.getX());
		Workbench.screenshot("canvas-frame");
		from = bounds(c).getCenter();
		RealInput.drag(canvas, from.x, from.y, canvas, 120, 260);
		assertNull(c.getFrame());
		RealInput.keys("ctrl+z");
		assertSame(frame, c.getFrame());
		viewer.selectNodes(List.of(frame));
		RealInput.keys("Delete");
		assertTrue(diagram.getNodes().contains(c));
		assertNull(c.getFrame());
	}

	@Test
	void aDoubleClickOnTheCanvasOffersNewNodesAndAnEmptyDiagramSaysSo() throws Exception {
		openDiagram();
		ThemeDiagram empty = new StudyOperations(session).createDiagram("Empty");
		show(empty);
		Workbench.screenshot("canvas-empty");
		RealInput.doubleClick(canvas, 300, 200);
		RealInput.keys("Down", "Down", "Down", "Return");
		RealInput.type("Being alone");
		RealInput.keys("Return");
		assertEquals(1, empty.getNodes().size());
		assertEquals(NodeKind.TEXT, empty.getNodes().get(0).getKind());
		Point centre = bounds(empty.getNodes().get(0)).getCenter();
		assertTrue(Math.abs(centre.x - 300) < 80 && Math.abs(centre.y - 200) < 40, centre::toString);
	}

	@Test
	void codesAreDraggedInFromTheCodebook() throws Exception {
		openDiagram();
		new StudyOperations(session).createCode(null, "Waiting", null, null);
		var view = Workbench.view("org.themewright.ui.codebook");
		Workbench.page().activate(Workbench.page().getActiveEditor());
		Tree tree = Workbench.all((Composite) view.getSite().getShell(), Tree.class).stream()
				.filter(each -> each.isVisible() && find(each, "Waiting") != null).findFirst().orElseThrow();
		org.eclipse.swt.graphics.Rectangle row = find(tree, "Waiting").getBounds();
		RealInput.drag(tree, row.x + 10, row.y + row.height / 2, canvas, 420, 300);
		assertEquals(4, diagram.getNodes().size());
		assertEquals(NodeKind.CODE, diagram.getNodes().get(3).getKind());
	}

	private static TreeItem find(Tree tree, String text) {
		for (TreeItem item : tree.getItems()) {
			if (item.getText().equals(text)) {
				return item;
			}
		}
		return null;
	}
}
