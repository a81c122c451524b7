package org.themewright.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.Request;
import org.eclipse.gef.Tool;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.diagram.internal.DiagramCommandStack;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.DiagramEditDomain;
import org.themewright.ui.diagram.internal.DiagramViewer;

/**
 * A viewer of a new diagram in a shell of its own, without a workbench. It is used by events given to the canvas as the
 * toolkit gives them, so that GEF's dispatcher, domain and tools are all in play and no window manager is.
 */
final class BareShell implements AutoCloseable {

	private static final int WIDTH = 900;
	private static final int HEIGHT = 700;

	final StudySession session;
	final ThemeDiagram diagram;
	final DiagramOperations operations;
	final DiagramContext context;
	final DiagramEditDomain domain;
	final DiagramViewer viewer;
	final FigureCanvas canvas;
	private final Shell shell;

	/** Makes a study with an empty diagram in a folder, and shows it. */
	BareShell(Path folder) throws StudyException {
		this(StudySession.create(folder, "Drawing"), null);
	}

	/** Shows a diagram of a study; a new one when there is none. */
	BareShell(StudySession session, ThemeDiagram shown) {
		this.session = session;
		diagram = shown == null ? new StudyOperations(session).createDiagram("Map") : shown;
		operations = new DiagramOperations(session);
		context = new DiagramContext(session, diagram, () -> null, coding -> true);
		domain = new DiagramEditDomain(null, new DiagramCommandStack(session));
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		viewer = new DiagramViewer(shell, context, domain);
		canvas = (FigureCanvas) viewer.getControl();
		viewer.setSnapping(false);
		shell.setSize(WIDTH, HEIGHT);
		shell.open();
		settle();
	}

	/** Lets the toolkit and draw2d do what is due. */
	void settle() {
		while (shell.getDisplay().readAndDispatch()) {
			// until nothing is due
		}
		viewer.flush();
	}

	GraphicalEditPart part(Object model) {
		Object part = viewer.getEditPartRegistry().get(model);
		assertTrue(part instanceof GraphicalEditPart, () -> "no edit part for " + model);
		return (GraphicalEditPart) part;
	}

	boolean isShown(Object model) {
		return viewer.getEditPartRegistry().get(model) != null;
	}

	/** Where a figure is, in pixels of the canvas. */
	static Rectangle place(IFigure figure) {
		Rectangle bounds = figure.getBounds().getCopy();
		figure.translateToAbsolute(bounds);
		return bounds;
	}

	Rectangle place(Object model) {
		return place(part(model).getFigure());
	}

	Point centre(Object model) {
		return place(model).getCenter();
	}

	List<Object> selected() {
		List<Object> models = new ArrayList<>();
		viewer.getSelectedEditParts().forEach(each -> models.add(((EditPart) each).getModel()));
		return models;
	}

	void useTool(Tool tool) {
		domain.setActiveTool(tool);
	}

	// ---- mouse

	void click(Point at) {
		mouse(SWT.MouseMove, at, 0);
		mouse(SWT.MouseDown, at, 0);
		mouse(SWT.MouseUp, at, SWT.BUTTON1);
		settle();
	}

	void click(Object model) {
		click(centre(model));
	}

	/** Drags with the first button, past the distance from which on GEF calls it a drag. */
	void drag(Point from, Point to) {
		mouse(SWT.MouseMove, from, 0);
		mouse(SWT.MouseDown, from, 0);
		int steps = 5;
		for (int i = 1; i <= steps; i++) {
			mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps),
					SWT.BUTTON1);
		}
		mouse(SWT.MouseUp, to, SWT.BUTTON1);
		settle();
	}

	void mouse(int type, Point at, int buttons) {
		Event event = new Event();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = 1;
		event.x = at.x;
		event.y = at.y;
		event.stateMask = buttons;
		canvas.notifyListeners(type, event);
	}

	/** The middle of the handle of a selected part that lies nearest to a point. */
	Point handleNear(Point wanted) {
		for (int radius = 0; radius < 12; radius++) {
			for (int dx = -radius; dx <= radius; dx++) {
				for (int dy = -radius; dy <= radius; dy++) {
					Handle handle = viewer.findHandleAt(wanted.getTranslated(dx, dy));
					if (handle != null) {
						return place((IFigure) handle).getCenter();
					}
				}
			}
		}
		throw new AssertionError("no handle near " + wanted);
	}

	// ---- keys and names

	void key(int code, int modifiers) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = modifiers;
		canvas.notifyListeners(SWT.KeyDown, event);
		canvas.notifyListeners(SWT.KeyUp, event);
		settle();
	}

	/** The field in which a name is asked for; null when none is. */
	Text nameField() {
		for (Control child : canvas.getChildren()) {
			if (child instanceof Text text) {
				return text;
			}
		}
		return null;
	}

	/** Types a name where it is asked for, and Enter. */
	void name(String name) {
		Text field = nameField();
		assertTrue(field != null, "no name is asked for");
		field.setText(name);
		field.notifyListeners(SWT.DefaultSelection, new Event());
		settle();
	}

	// ---- commands

	/** Executes what a part answers to a request, as GEF's tools and actions do. */
	void perform(EditPart part, Request request) {
		Command command = part.getCommand(request);
		assertTrue(command != null && command.canExecute(), () -> part + " refuses " + request.getType());
		domain.getCommandStack().execute(command);
		settle();
	}

	void undo() {
		domain.getCommandStack().undo();
		settle();
	}

	void redo() {
		domain.getCommandStack().redo();
		settle();
	}

	@Override
	public void close() throws StudyException {
		shell.dispose();
		domain.getCommandStack().dispose();
		context.dispose();
		session.close();
	}
}
