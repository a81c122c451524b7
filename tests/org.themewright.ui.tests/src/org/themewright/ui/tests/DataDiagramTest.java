package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.generate.DataDiagrams;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.Study;
import org.themewright.model.ThemeDiagram;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.diagram.DiagramEditor;
import org.themewright.ui.diagram.internal.DiagramViewer;

/** A researcher makes diagrams from codings, reads what is behind a relation, and brings them up to date. */
class DataDiagramTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private DiagramViewer viewer;
	private IEditorPart editor;

	private Study openStudy() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		return session.getStudy();
	}

	private void show(ThemeDiagram diagram) {
		editor = StudyEditors.open(Workbench.page(), session, diagram);
		Workbench.settle();
		viewer = (DiagramViewer) editor.getAdapter(GraphicalViewer.class);
		viewer.flush();
		viewer.getControl().setFocus();
		Workbench.settle();
	}

	private static void runWizard() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		Map<String, String> parameters = new HashMap<>();
		parameters.put("newWizardId", "org.themewright.ui.diagram.new.data");
		ParameterizedCommand command = ParameterizedCommand
				.generateCommand(commands.getCommand("org.eclipse.ui.newWizard"), parameters);
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			fail(e);
		}
	}

	@Test
	void theWizardDrawsWhatOccursTogether() throws Exception {
		Study study = openStudy();
		int before = study.getDiagrams().size();
		Hand.during(DataDiagramTest::runWizard, hand -> {
			Shell dialog = hand.dialog("Theme Diagram from Data", "Finish");
			Button together = hand.ask(() -> Workbench.all(dialog, Button.class).stream()
					.filter(each -> each.getText().replace("&", "").startsWith("Codes that occur")).findFirst().orElseThrow());
			hand.click(together);
			hand.ask(() -> {
				Workbench.screenshot("canvas-wizard");
				return null;
			});
			hand.press(dialog, "Finish");
		});
		Workbench.settle();
		assertEquals(before + 1, study.getDiagrams().size());
		ThemeDiagram made = study.getDiagrams().get(before);
		assertTrue(made.getEdges().stream().allMatch(edge -> edge.getWeight() >= 2));
		IEditorPart active = Workbench.page().getActiveEditor();
		assertEquals(made, ((StudyEditorInput) active.getEditorInput()).getObject());
		Workbench.page().toggleZoom(Workbench.page().getReference(active));
		Workbench.settle();
		((DiagramViewer) active.getAdapter(GraphicalViewer.class)).zoomToFit();
		RealInput.moveAway();
		Workbench.screenshot("co-occurrence-map");
		Workbench.page().toggleZoom(Workbench.page().getReference(active));
	}

	@Test
	void aDoubleClickOnARelationShowsItsPassagesAndLeadsToThem() throws Exception {
		openStudy();
		ThemeDiagram diagram = new DataDiagrams(session).fromCooccurrence(List.of(), 3);
		show(diagram);
		((DiagramViewer) viewer).zoomToFit();
		DiagramEdge edge = diagram.getEdges().stream().max(Comparator.comparingInt(DiagramEdge::getWeight)).orElseThrow();
		EditPart part = (EditPart) viewer.getEditPartRegistry().get(edge);
		viewer.reveal(part);
		Workbench.settle();
		PolylineConnection line = (PolylineConnection) ((GraphicalEditPart) part).getFigure();
		Point middle = line.getPoints().getMidpoint().getCopy();
		line.translateToAbsolute(middle);
		RealInput.doubleClick(viewer.getControl(), middle.x, middle.y);
		Shell dialog = Arrays.stream(Display.getCurrent().getShells())
				.filter(each -> each.getText().equals("Passages Behind a Relation")).findFirst().orElseThrow();
		Table table = Workbench.find(dialog, Table.class);
		assertEquals(edge.getWeight(), table.getItemCount());
		Workbench.screenshot("canvas-passages");
		table.setSelection(0);
		table.notifyListeners(SWT.Selection, new Event());
		RealInput.doubleClick(table, 40, table.getItem(0).getBounds().y + table.getItem(0).getBounds().height / 2);
		assertEquals(StudyEditors.TRANSCRIPT, Workbench.page().getActiveEditor().getSite().getId());
		dialog.close();
	}

	@Test
	void refreshingKeepsWhatWasPlacedByHand() throws Exception {
		Study study = openStudy();
		ThemeDiagram diagram = new DataDiagrams(session).fromTheme(study.getCodebook().getThemes().get(0));
		show(diagram);
		DiagramNode moved = diagram.getNodes().get(1);
		int x = moved.getX();
		viewer.selectNodes(List.of(moved));
		viewer.getControl().setFocus();
		RealInput.keys("shift+Right");
		assertEquals(x + 10, moved.getX());
		int nodes = diagram.getNodes().size();
		new StudyOperations(session).gather(study.getCodebook().getThemes().get(0),
				List.of(study.getCodebook().getCodes().get(1)));
		RealInput.keys("F5");
		assertEquals(nodes + 1, diagram.getNodes().size());
		assertEquals(x + 10, moved.getX());
	}

	@Test
	void aLayoutOfTheSelectionLeavesTheOthersAndIsOneStep() throws Exception {
		Study study = openStudy();
		show(study.getDiagrams().get(0));
		ThemeDiagram diagram = study.getDiagrams().get(0);
		List<DiagramNode> some = List.copyOf(diagram.getNodes().subList(0, 4));
		Map<DiagramNode, List<Integer>> before = new HashMap<>();
		diagram.getNodes().forEach(node -> before.put(node, List.of(node.getX(), node.getY())));
		viewer.selectNodes(some);
		DiagramEditor diagrams = (DiagramEditor) editor;
		Job job = diagrams.layOut(diagrams.getLayouts().get(diagrams.getLayouts().size() - 1));
		Workbench.waitFor("the layout", () -> job.getResult() != null);
		Workbench.settle();
		diagram.getNodes().stream().filter(node -> !some.contains(node))
				.forEach(node -> assertEquals(before.get(node), List.of(node.getX(), node.getY()), node::toString));
		assertTrue(some.stream().anyMatch(node -> !before.get(node).equals(List.of(node.getX(), node.getY()))));
		for (DiagramNode node : some) {
			GraphicalEditPart part = (GraphicalEditPart) viewer.getEditPartRegistry().get(node);
			assertEquals(node.getX(), part.getFigure().getBounds().x, "the drawing is where the node is");
		}
		session.undo();
		Workbench.settle();
		before.forEach((node, place) -> assertEquals(place, List.of(node.getX(), node.getY())));
	}
}
