package org.themewright.ui.diagram.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.diagram.internal.DiagramContext;

/** Makes the edit parts of a diagram. */
public final class DiagramEditPartFactory implements EditPartFactory {

	private final DiagramContext context;

	/** For one open diagram. */
	public DiagramEditPartFactory(DiagramContext context) {
		this.context = context;
	}

	@Override
	public EditPart createEditPart(EditPart parent, Object model) {
		EditPart part = switch (model) {
		case ThemeDiagram diagram -> new DiagramEditPart(context);
		case DiagramNode node -> new NodeEditPart(context);
		case DiagramEdge edge -> new EdgeEditPart(context);
		default -> throw new IllegalArgumentException(String.valueOf(model));
		};
		part.setModel(model);
		return part;
	}
}
