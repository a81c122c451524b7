package org.themewright.ui.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.NameEditor;
import org.themewright.ui.diagram.internal.figures.NodeAnchor;
import org.themewright.ui.diagram.internal.figures.NodeFigure;
import org.themewright.ui.diagram.internal.policies.NodeConnectionPolicy;
import org.themewright.ui.diagram.internal.policies.RemovePolicy;

/** A node. */
public final class NodeEditPart extends AbstractGraphicalEditPart implements org.eclipse.gef.NodeEditPart {

	private final DiagramContext context;

	NodeEditPart(DiagramContext context) {
		this.context = context;
	}

	/** The node of the study. */
	public DiagramNode node() {
		return (DiagramNode) getModel();
	}

	private DiagramEditPart diagram() {
		return (DiagramEditPart) getParent();
	}

	@Override
	protected IFigure createFigure() {
		NodeFigure figure = new NodeFigure(context.painter());
		figure.setNode(diagram().sceneNode(node()));
		return figure;
	}

	@Override
	protected void refreshVisuals() {
		NodeFigure figure = (NodeFigure) getFigure();
		figure.setNode(diagram().sceneNode(node()));
		diagram().setLayoutConstraint(this, figure, NodeFigure.bounds(figure.getNode().box()));
	}

	/** Shows the node as the scene has it now; where nothing changed, nothing is done. */
	void update() {
		SceneNode now = diagram().sceneNode(node());
		if (now != ((NodeFigure) getFigure()).getNode()) {
			refreshVisuals();
		}
		if (!shows(getSourceConnections(), getModelSourceConnections())) {
			refreshSourceConnections();
		}
		if (!shows(getTargetConnections(), getModelTargetConnections())) {
			refreshTargetConnections();
		}
	}

	private static boolean shows(List<?> parts, List<DiagramEdge> edges) {
		if (parts.size() != edges.size()) {
			return false;
		}
		for (int i = 0; i < edges.size(); i++) {
			if (((EditPart) parts.get(i)).getModel() != edges.get(i)) {
				return false;
			}
		}
		return true;
	}

	/** Shows the edges that begin here as they are now, also when they were moved by a change elsewhere. */
	void updateEdges() {
		getSourceConnections().forEach(edge -> ((EdgeEditPart) edge).update());
	}

	@Override
	protected List<DiagramEdge> getModelSourceConnections() {
		return diagram().outgoing(node());
	}

	@Override
	protected List<DiagramEdge> getModelTargetConnections() {
		return diagram().incoming(node());
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RemovePolicy(context));
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new NodeConnectionPolicy(context));
	}

	@Override
	public void performRequest(Request request) {
		if (request.getType() == RequestConstants.REQ_OPEN || request.getType() == RequestConstants.REQ_DIRECT_EDIT) {
			String label = ((NodeFigure) getFigure()).getNode().label();
			NameEditor.open(getViewer(), getFigure(), label, name -> context.operations().rename(node(), name));
		}
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new NodeAnchor((NodeFigure) getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new NodeAnchor((NodeFigure) getFigure());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new NodeAnchor((NodeFigure) getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return new NodeAnchor((NodeFigure) getFigure());
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return new AccessibleGraphicalEditPart() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = ((NodeFigure) getFigure()).getNode().label();
			}
		};
	}
}
