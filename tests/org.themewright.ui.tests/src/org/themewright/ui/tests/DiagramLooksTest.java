package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.diagram.edit.LookOperations;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramLayer;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeRouting;
import org.themewright.model.NodeKind;
import org.themewright.model.NodeShape;
import org.themewright.model.NodeSizing;
import org.themewright.model.ThemeDiagram;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.diagram.internal.DiagramViewer;

/** A researcher makes a diagram look as it shall: layers, shapes, own relations, what sizes and colours say. */
class DiagramLooksTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private ThemeDiagram diagram;
	private DiagramViewer viewer;

	private void openDiagram() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		diagram = session.getStudy().getDiagrams().get(0);
		IEditorPart editor = StudyEditors.open(Workbench.page(), session, diagram);
		Workbench.settle();
		viewer = (DiagramViewer) editor.getAdapter(GraphicalViewer.class);
		viewer.getControl().setFocus();
		Workbench.settle();
	}

	private DiagramNode node(NodeKind kind) {
		return diagram.getNodes().stream().filter(node -> node.getKind() == kind).findFirst().orElseThrow();
	}

	/** Runs an item of the context menu by its texts. */
	private void menu(String... texts) {
		Menu menu = viewer.getControl().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = null;
		for (String text : texts) {
			Menu current = menu;
			item = Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").startsWith(text)).findFirst()
					.orElseThrow(() -> new AssertionError(text + " is not among " + Arrays.toString(current.getItems())));
			if (item.getMenu() != null) {
				menu = item.getMenu();
				menu.notifyListeners(SWT.Show, new Event());
			}
		}
		if ((item.getStyle() & SWT.RADIO) != 0) {
			item.setSelection(true);
		}
		item.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	@Test
	void whatIsOnAHiddenLayerIsNotDrawn() throws Exception {
		openDiagram();
		DiagramNode code = node(NodeKind.CODE);
		DiagramLayer layer = new LookOperations(session).createLayer(diagram, "Codes", List.of(code));
		Workbench.view("org.eclipse.ui.views.ContentOutline");
		Table table = Workbench.all(Workbench.window().getShell(), Table.class).stream()
				.filter(each -> (each.getStyle() & SWT.CHECK) != 0 && each.isVisible() && each.getItemCount() == 1).findFirst()
				.orElseThrow();
		assertTrue(table.getItem(0).getChecked());
		assertNotNull(viewer.getEditPartRegistry().get(code));
		Workbench.screenshot("canvas-layers");
		Rectangle row = table.getItem(0).getBounds();
		RealInput.click(table, row.x - 12, row.y + row.height / 2);
		assertTrue(layer.isHidden());
		assertNull(viewer.getEditPartRegistry().get(code));
		session.undo();
		Workbench.settle();
		assertNotNull(viewer.getEditPartRegistry().get(code));
		assertTrue(table.getItem(0).getChecked());
	}

	@Test
	void shapesColoursAndLinesAreChosenInTheMenu() throws Exception {
		openDiagram();
		DiagramNode theme = node(NodeKind.THEME);
		viewer.selectNodes(List.of(theme));
		menu("Shape", "Ellipse");
		assertEquals(NodeShape.ELLIPSE, theme.getShape());
		menu("Colour", "#009e73");
		assertEquals("#009e73", theme.getColour());
		viewer.deselectAll();
		menu("Lines", "Curved");
		assertEquals(EdgeRouting.CURVED, diagram.getRouting());
		menu("Show Legend");
		assertTrue(diagram.isLegend());
		viewer.zoomToFit();
		Workbench.screenshot("canvas-curved");
	}

	@Test
	void aRelationGetsATypeOfTheStudysOwn() throws Exception {
		openDiagram();
		DiagramEdge edge = diagram.getEdges().get(0);
		viewer.select((EditPart) viewer.getEditPartRegistry().get(edge));
		Hand.during(() -> menu("Change Relation to", "New Relation Type"), hand -> {
			Shell dialog = hand.dialog("New Relation Type", "OK");
			hand.type("grows out of");
			hand.press(dialog, "OK");
		});
		assertEquals("grows out of", session.getStudy().getRelationTypes().get(0).getName());
		assertEquals("grows out of", EdgeTypes.of(session.getStudy(), edge.getType()).label());
		assertTrue(Workbench.all(Workbench.window().getShell(), ToolBar.class).stream()
				.anyMatch(each -> each.getItemCount() == 1 && each.getItem(0).getText().equals("grows out of")),
				"the palette has the type");
		session.undo();
		session.undo();
		Workbench.settle();
	}

	@Test
	void aNoteOnARelationIsNotLostByEscapeAndSavedByAKey() throws Exception {
		openDiagram();
		DiagramEdge edge = diagram.getEdges().get(0);
		viewer.select((EditPart) viewer.getEditPartRegistry().get(edge));
		Hand.during(() -> menu("Note..."), hand -> {
			hand.dialog("Note on the Relation", "Save");
			hand.type(" Said often");
			hand.keys("Escape");
			hand.dialog("Note on the Relation", "Discard");
			hand.keys("Escape");
			hand.dialog("Note on the Relation", "Save");
			hand.keys("ctrl+Return");
		});
		assertTrue(edge.getNote().endsWith("Said often"), edge.getNote());
		session.undo();
		Workbench.settle();
	}

	@Test
	void participantsWhoShareAValueAreAdded() throws Exception {
		openDiagram();
		int before = diagram.getNodes().size();
		Hand.during(() -> menu("Add Participants With"), hand -> {
			Shell dialog = hand.dialog("Participants Who Share a Value", "OK");
			hand.press(dialog, "OK");
		});
		assertEquals(before + 1, diagram.getNodes().size());
		DiagramNode made = diagram.getNodes().get(before);
		assertEquals(NodeKind.PARTICIPANTS, made.getKind());
		assertSame(session.getStudy().getAttributes().get(0), made.getSubject());
		Workbench.settle();
		Workbench.screenshot("canvas-participants");
	}

	@Test
	void thePropertiesOfTheDiagramSayWhatSizesSay() throws Exception {
		openDiagram();
		Workbench.view("org.eclipse.ui.views.PropertySheet");
		Workbench.page().activate(Workbench.page().getActiveEditor());
		viewer.deselectAll();
		Workbench.settle();
		Composite shell = Workbench.window().getShell();
		Combo sizes = Workbench.all(shell, Combo.class).stream()
				.filter(each -> each.isVisible() && "Size of nodes".equals(each.getToolTipText())).findFirst().orElseThrow();
		sizes.select(1);
		sizes.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
		assertEquals(NodeSizing.CODINGS, diagram.getSizing());
		viewer.zoomToFit();
		Workbench.screenshot("canvas-sized");
	}
}
