package org.themewright.ui.diagram.internal.palette;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.osgi.util.NLS;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.Codebook;
import org.themewright.model.DiagramNode;
import org.themewright.model.Named;
import org.themewright.model.NodeKind;
import org.themewright.model.StudyObjects;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.FrameFinder;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.NameEditor;
import org.themewright.ui.diagram.internal.parts.DiagramEditPart;

/** A node that is about to be made: asks for its name where it will be. Nothing is made before the name is known. */
public final class NewNode {

	private static final int USUAL_HALF_WIDTH = 70;
	private static final int USUAL_HALF_HEIGHT = 20;
	private static final int LEAST_FRAME = 60;

	private final EditPartViewer viewer;
	private final DiagramContext context;
	private final NodeKind kind;

	/** A node of one of the kinds that are made in a diagram: theme, code, text or frame. */
	public NewNode(EditPartViewer viewer, DiagramContext context, NodeKind kind) {
		this.viewer = viewer;
		this.context = context;
		this.kind = kind;
	}

	/** Asks, then makes the node in the middle of what is seen. */
	public void askInMiddle() {
		Rectangle seen = ((FigureCanvas) viewer.getControl()).getViewport().getClientArea();
		ask(new Rectangle(seen.width / 2, seen.height / 2, 0, 0));
	}

	/** Asks, then makes the node at a place in pixels of the canvas; a size counts for a frame only. */
	public void ask(Rectangle place) {
		Rectangle box = place.getCopy();
		layer().translateToRelative(box);
		NameEditor.open(viewer, place, "", name -> { //$NON-NLS-1$
			DiagramNode node = makeInFrame(name, box);
			viewer.flush();
			if (viewer.getEditPartRegistry().get(node) instanceof EditPart part) {
				viewer.select(part);
				viewer.reveal(part);
			}
		});
	}

	private IFigure layer() {
		return ((GraphicalEditPart) viewer.getContents()).getFigure();
	}

	/** One command, also when the node lies in a frame. */
	private DiagramNode makeInFrame(String name, Rectangle box) {
		ScenePoint centre = new ScenePoint(box.getCenter().x, box.getCenter().y);
		DiagramNode frame = new FrameFinder(context.diagram(), ((DiagramEditPart) viewer.getContents()).getScene())
				.frameAt(centre, List.of());
		DiagramNode[] made = new DiagramNode[1];
		context.session().execute(NLS.bind(Messages.command_addNamed, name), () -> {
			made[0] = make(name, box);
			if (made[0].getFrame() == null) {
				made[0].setFrame(frame);
			}
		});
		return made[0];
	}

	private DiagramNode make(String name, Rectangle box) {
		DiagramOperations operations = context.operations();
		ThemeDiagram diagram = context.diagram();
		int x = box.x - USUAL_HALF_WIDTH;
		int y = box.y - USUAL_HALF_HEIGHT;
		return switch (kind) {
		case THEME -> added(StudyObjects.allThemes(codebook()), name, x, y)
				.orElseGet(() -> operations.createTheme(diagram, name, x, y));
		case CODE -> added(StudyObjects.allCodes(codebook()), name, x, y)
				.orElseGet(() -> operations.createCode(diagram, name, context.researcher(), x, y));
		case GROUP -> operations.createFrame(diagram, name, box.width < LEAST_FRAME || box.height < LEAST_FRAME
				? new SceneBox(x, y, -1, -1)
				: new SceneBox(box.x, box.y, box.width, box.height));
		case TEXT -> operations.createText(diagram, name, x, y);
		case PARTICIPANT, PARTICIPANTS, MEMO -> throw new IllegalArgumentException(kind.getLiteral());
		};
	}

	private Codebook codebook() {
		return context.session().getStudy().getCodebook();
	}

	/** What has the name already is not made a second time: it gets a node, if it has none. */
	private Optional<DiagramNode> added(List<? extends Named> objects, String name, int x, int y) {
		Named known = objects.stream().filter(each -> name.equalsIgnoreCase(each.getName())).findFirst().orElse(null);
		if (known == null) {
			return Optional.empty();
		}
		context.operations().add(context.diagram(), List.of(known), x, y);
		return context.diagram().getNodes().stream().filter(node -> node.getSubject() == known).findFirst();
	}
}
