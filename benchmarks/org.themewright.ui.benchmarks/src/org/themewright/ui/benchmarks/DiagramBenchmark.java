package org.themewright.ui.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.DiagramNode;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditors;

/**
 * Measures the diagram editor in the running workbench with a diagram of 500 nodes and 1,000 edges: what a move of the mouse
 * in a drag, a drop, a step of panning and zooming, a key that moves a node, and undo cost the UI thread until they are
 * painted, and with what they leave to be done later.
 */
class DiagramBenchmark {

	private static final int TIMES = Integer.getInteger("themewright.benchmark.times", 40);
	private static final int WARM_UP = 20;
	private static final int NODES = 500;
	private static final int EDGES = 1000;
	private static final int COLUMNS = 25;
	private static final int WINDOW_MILLIS = 120;
	private static final double ZOOM_STEP = 1.2;

	private final Display display = Display.getCurrent();
	private final UiClock clock = new UiClock(display);
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	private final OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
	private DiagramOperations operations;
	private GraphicalViewer viewer;
	private FigureCanvas canvas;
	private long paints;

	@Test
	void measure() throws IOException, StudyException {
		var intro = PlatformUI.getWorkbench().getIntroManager();
		intro.closeIntro(intro.getIntro());
		page.getWorkbenchWindow().getShell().setBounds(0, 0, 1500, 950);
		Path folder = Files.createTempDirectory("themewright-benchmark");
		try {
			StudySession.create(folder.resolve("study"), "Benchmark").close();
			studies.open(folder.resolve("study"));
			while (studies.getSessions().isEmpty()) {
				clock.rest(50);
			}
			StudySession session = studies.getSessions().get(0);
			measure(session);
			session.save(null);
			studies.close(session);
			clock.rest(1000);
		} finally {
			try (var walk = Files.walk(folder)) {
				for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}

	private void measure(StudySession session) {
		operations = new DiagramOperations(session);
		ThemeDiagram diagram = new StudyOperations(session).createDiagram("Large");
		List<DiagramNode> nodes = new ArrayList<>();
		Random random = new Random(1);
		session.execute("Fill", () -> {
			for (int i = 0; i < NODES; i++) {
				nodes.add(operations.createTheme(diagram, "Theme number " + i, i % COLUMNS * 220, i / COLUMNS * 110));
			}
			for (int i = 0; i < EDGES; i++) {
				operations.connect(nodes.get(random.nextInt(NODES)), EdgeTypes.known().get(i % 5).id(),
						nodes.get(random.nextInt(NODES)));
			}
		});
		System.out.printf("%n%-34s %9s %9s %9s %9s %9s%n", "ms on the UI thread", "median", "95 %", "+ later", "95 %",
				"longest");
		IEditorPart[] editor = new IEditorPart[1];
		UiClock.Cost opening = clock.measure(() -> {
			editor[0] = StudyEditors.open(page, session, diagram);
			viewer = editor[0].getAdapter(GraphicalViewer.class);
			canvas = (FigureCanvas) viewer.getControl();
			canvas.addListener(SWT.Paint, event -> paints++);
		}, () -> paints > 0, 2000);
		print("opening, by the clock", Figures.ofWall(List.of(opening)));
		// all is made to fit once the editor has its size
		clock.rest(1500);
		((ZoomManager) editor[0].getAdapter(ZoomManager.class)).setZoom(1);
		canvas.scrollTo(0, 0);
		clock.rest(500);
		pan("life-size");
		drag(nodes.get(COLUMNS + 1));
		zoom((ZoomManager) editor[0].getAdapter(ZoomManager.class));
		key(session, nodes.get(COLUMNS + 1));
		((ZoomManager) editor[0].getAdapter(ZoomManager.class)).setZoom(0.25);
		clock.rest(500);
		pan("at 25 %, all is seen");
		page.closeEditor(editor[0], false);
	}

	private void pan(String how) {
		print("pan, " + how, repeat(i -> canvas.scrollTo(canvas.getViewport().getViewLocation().x + (i % 30 < 15 ? 40 : -40),
				canvas.getViewport().getViewLocation().y + (i % 30 < 15 ? 25 : -25))));
	}

	private void zoom(ZoomManager zoom) {
		// out by four steps of the wheel and in again
		print("zoom", repeat(i -> zoom.setZoom(Math.pow(ZOOM_STEP, -Math.abs(4 - i % 8)))));
		zoom.setZoom(1);
		clock.rest(300);
	}

	private void drag(DiagramNode node) {
		Point centre = centre(node);
		mouse(SWT.MouseMove, centre.x, centre.y);
		mouse(SWT.MouseDown, centre.x, centre.y);
		for (int i = 1; i < 10; i++) {
			mouse(SWT.MouseMove, centre.x + i, centre.y + i);
			clock.rest(30);
		}
		print("a move of the mouse in a drag",
				repeat(i -> mouse(SWT.MouseMove, centre.x + 20 + i % 40, centre.y + 20 + i % 30)));
		print("drop", Figures.of(List.of(once(() -> mouse(SWT.MouseUp, centre.x + 30, centre.y + 30)))));
	}

	private void key(StudySession session, DiagramNode node) {
		viewer.select((EditPart) viewer.getEditPartRegistry().get(node));
		canvas.setFocus();
		clock.rest(500);
		print("a node moved by 1", repeat(i -> operations.move(List.of(node), i % 2 == 0 ? 1 : -1, 0)));
		print("undo", repeat(i -> {
			if (i % 2 == 0) {
				session.undo();
			} else {
				session.redo();
			}
		}));
	}

	private Point centre(DiagramNode node) {
		GraphicalEditPart part = (GraphicalEditPart) viewer.getEditPartRegistry().get(node);
		Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return bounds.getCenter();
	}

	private void mouse(int type, int x, int y) {
		Event event = new Event();
		event.type = type;
		event.button = 1;
		org.eclipse.swt.graphics.Point place = canvas.toDisplay(x, y);
		event.x = place.x;
		event.y = place.y;
		display.post(event);
	}

	private Figures repeat(IntConsumer action) {
		List<UiClock.Cost> costs = new ArrayList<>();
		for (int i = -WARM_UP; i < TIMES; i++) {
			int number = i + WARM_UP;
			UiClock.Cost cost = once(() -> action.accept(number));
			if (i >= 0) {
				costs.add(cost);
			}
		}
		return Figures.of(costs);
	}

	private UiClock.Cost once(Runnable action) {
		long from = paints;
		return clock.measure(action, () -> paints > from, WINDOW_MILLIS);
	}

	private static void print(String what, Figures figures) {
		System.out.println(figures.row(what, null));
	}
}
