package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeKind;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.diagram.internal.DiagramViewer;

/** A researcher opens a theme diagram, moves a node, draws a new theme, saves, and finds it again. */
class DiagramWorkflowTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private ThemeDiagram diagram;
	private IEditorPart editor;
	private GraphicalViewer viewer;
	private Control canvas;

	private void openDiagram() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		diagram = session.getStudy().getDiagrams().get(0);
		editor = StudyEditors.open(Workbench.page(), session, diagram);
		Workbench.settle();
		viewer = editor.getAdapter(GraphicalViewer.class);
		canvas = viewer.getControl();
		viewer.flush();
		Workbench.settle();
	}

	private GraphicalEditPart part(Object model) {
		EditPart part = (EditPart) viewer.getEditPartRegistry().get(model);
		assertTrue(part instanceof GraphicalEditPart, () -> "no edit part for " + model);
		return (GraphicalEditPart) part;
	}

	private static Rectangle bounds(GraphicalEditPart part) {
		IFigure figure = part.getFigure();
		Rectangle bounds = figure.getBounds().getCopy();
		figure.translateToAbsolute(bounds);
		return bounds;
	}

	private DiagramNode visibleNode(NodeKind kind) {
		org.eclipse.swt.graphics.Rectangle area = ((Composite) canvas).getClientArea();
		return diagram.getNodes().stream().filter(each -> each.getKind() == kind).filter(each -> {
			Rectangle bounds = bounds(part(each));
			return bounds.x > 10 && bounds.y > 10 && bounds.right() < area.width - 80
					&& bounds.bottom() < area.height - 60;
		}).findFirst().orElseThrow(() -> new AssertionError("no node of kind " + kind + " is seen"));
	}

	@Test
	void everyNodeAndEdgeOfTheDiagramIsDrawn() throws Exception {
		openDiagram();
		diagram.getNodes().forEach(this::part);
		diagram.getEdges().forEach(this::part);
		assertTrue(diagram.getNodes().size() > 10);
		Workbench.page().toggleZoom(Workbench.page().getReference(editor));
		Workbench.settle();
		((DiagramViewer) viewer).zoomToFit();
		RealInput.moveAway();
		Workbench.screenshot("theme-diagram");
		Workbench.page().toggleZoom(Workbench.page().getReference(editor));
	}

	@Test
	void aNodeIsMovedByMouseAndUndoPutsItBack() throws Exception {
		openDiagram();
		DiagramNode node = visibleNode(NodeKind.CODE);
		int x = node.getX();
		int y = node.getY();
		Rectangle bounds = bounds(part(node));
		int centreX = bounds.x + bounds.width / 2;
		int centreY = bounds.y + bounds.height / 2;
		RealInput.drag(canvas, centreX, centreY, canvas, centreX + 60, centreY + 40);
		assertNotEquals(List.of(x, y), List.of(node.getX(), node.getY()));
		assertTrue(node.getX() > x && node.getY() > y, () -> node.getX() + "," + node.getY());
		RealInput.keys("ctrl+z");
		assertEquals(List.of(x, y), List.of(node.getX(), node.getY()));
	}

	@Test
	void aThemeDrawnInTheDiagramIsAThemeOfTheStudyAndIsThereAfterSaving() throws Exception {
		openDiagram();
		int nodes = diagram.getNodes().size();
		ToolBar tool = Workbench.all(Workbench.window().getShell(), ToolBar.class).stream().filter(ToolBar::isVisible)
				.filter(each -> each.getItemCount() == 1 && each.getItem(0).getText().equals("Theme")).findFirst()
				.orElseThrow();
		RealInput.click(tool, 20, tool.getSize().y / 2);
		org.eclipse.swt.graphics.Rectangle area = ((Composite) canvas).getClientArea();
		RealInput.click(canvas, area.width - 40, area.height - 30);
		RealInput.type("Hope is lent");
		RealInput.keys("Return");
		Workbench.waitFor("the new node", () -> diagram.getNodes().size() == nodes + 1);
		Theme theme = StudyObjects.allThemes(session.getStudy().getCodebook()).stream()
				.filter(each -> "Hope is lent".equals(each.getName())).findFirst().orElseThrow();
		Workbench.command("org.eclipse.ui.file.save");
		Workbench.waitFor("the study to be saved", () -> !session.isDirty() && Workbench.isIdle());
		Workbench.studies().close(session);
		try (StudySession again = StudySession.open(workbench.temp().resolve("sample"), StudySession.Access.READ, null)) {
			assertEquals(List.of(), again.getFindings());
			assertTrue(again.getStudy().getDiagrams().get(0).getNodes().stream()
					.anyMatch(each -> each.getSubject() instanceof Theme read && read.getId().equals(theme.getId())));
		}
	}

	@Test
	void renamingACodeRenamesItsNodeAndDeletingItRemovesTheNode() throws Exception {
		openDiagram();
		DiagramNode node = diagram.getNodes().stream().filter(each -> each.getKind() == NodeKind.CODE).findFirst()
				.orElseThrow();
		StudyOperations operations = new StudyOperations(session);
		Rectangle before = bounds(part(node));
		operations.rename((org.themewright.model.Named) node.getSubject(), "A much longer name than the one it had before");
		Workbench.settle();
		assertNotEquals(before, bounds(part(node)));
		operations.delete(List.of(node.getSubject()));
		Workbench.settle();
		assertEquals(null, viewer.getEditPartRegistry().get(node));
		session.undo();
		Workbench.settle();
		part(node);
	}
}
