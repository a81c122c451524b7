package org.themewright.ui.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RoutingAnimator;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.themewright.diagram.generate.EdgeEvidence;
import org.themewright.diagram.generate.Passage;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.DiagramEdge;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.NameEditor;
import org.themewright.ui.diagram.internal.figures.EdgeFigure;
import org.themewright.ui.diagram.internal.figures.NodeFigure;
import org.themewright.ui.diagram.internal.policies.EdgeBendPolicy;
import org.themewright.ui.diagram.internal.policies.EdgeEndPolicy;
import org.themewright.ui.diagram.internal.policies.RemovePolicy;
import org.themewright.ui.internal.widgets.PassagesDialog;

/** An edge. */
public final class EdgeEditPart extends AbstractConnectionEditPart {

	private final DiagramContext context;

	EdgeEditPart(DiagramContext context) {
		this.context = context;
	}

	/** The edge of the study. */
	public DiagramEdge edge() {
		return (DiagramEdge) getModel();
	}

	@Override
	protected IFigure createFigure() {
		EdgeFigure figure = new EdgeFigure(context.painter());
		figure.addRoutingListener(RoutingAnimator.getDefault());
		return figure;
	}

	@Override
	protected void refreshVisuals() {
		EditPart end = getSource() != null ? getSource() : getTarget();
		if (end == null || !(end.getParent() instanceof DiagramEditPart diagram)) {
			return;
		}
		SceneEdge scene = diagram.sceneEdge(edge());
		if (scene == null) {
			return;
		}
		EdgeFigure figure = (EdgeFigure) getFigure();
		List<ScenePoint> points = edge().getBends().isEmpty() ? List.of()
				: edge().getBends().stream().map(bend -> new ScenePoint(bend.getX(), bend.getY())).toList();
		if (figure.shows(scene, points)) {
			return;
		}
		List<AbsoluteBendpoint> bends = new ArrayList<>();
		edge().getBends().forEach(bend -> bends.add(new AbsoluteBendpoint(bend.getX(), bend.getY())));
		figure.setConnectionRouter(diagram.router());
		figure.setRoutingConstraint(bends);
		figure.setForegroundColor(context.painter().colour(context.scheme().line()));
		figure.setEdge(scene, points);
	}

	/**
	 * Shows the edge as the scene has it now; where nothing changed, nothing is done. A refresh would make new anchors, which
	 * lead the edge anew.
	 */
	void update() {
		refreshVisuals();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ROLE, new RemovePolicy(context));
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndPolicy(context));
		installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new EdgeBendPolicy(context));
	}

	@Override
	public void performRequest(Request request) {
		if (request.getType() == RequestConstants.REQ_OPEN && edge().isDerived() && showPassages()) {
			return;
		}
		if (request.getType() == RequestConstants.REQ_OPEN || request.getType() == RequestConstants.REQ_DIRECT_EDIT) {
			EdgeFigure figure = (EdgeFigure) getFigure();
			Point middle = figure.getPoints().getMidpoint();
			Rectangle place = figure.getEdge().labelBox() == null ? new Rectangle(middle.x, middle.y, 1, 1)
					: NodeFigure.bounds(figure.getEdge().labelBox());
			figure.translateToAbsolute(place);
			String name = edge().getName() == null ? "" : edge().getName(); //$NON-NLS-1$
			NameEditor.openOptional(getViewer(), place, name, text -> context.operations().setText(edge(), text));
		}
	}

	/** Shows the passages that the edge rests on; returns whether there are any. */
	public boolean showPassages() {
		EdgeEvidence evidence = EdgeEvidence.of(edge(), context.counts());
		if (evidence.passages().isEmpty()) {
			return false;
		}
		SceneNode from = ((DiagramEditPart) getSource().getParent()).sceneNode(edge().getSource());
		SceneNode to = ((DiagramEditPart) getSource().getParent()).sceneNode(edge().getTarget());
		String relation = NLS.bind(Messages.passages_relation, from.label(), to.label());
		List<PassagesDialog.Passage> rows = evidence.passages().stream()
				.map(each -> new PassagesDialog.Passage(each.source().getId(), each.range().start(), each.range().end(),
						codes(each)))
				.toList();
		new PassagesDialog(getViewer().getControl().getShell(), context.session(), Messages.passages_title,
				NLS.bind(Messages.passages_message, rows.size(), relation), rows).open();
		return true;
	}

	private static String codes(Passage passage) {
		return passage.codings().stream().map(coding -> StudyLabels.text(coding.getCode())).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return new AccessibleGraphicalEditPart() {
			@Override
			public void getName(AccessibleEvent event) {
				SceneEdge scene = ((EdgeFigure) getFigure()).getEdge();
				event.result = scene == null ? null : scene.label();
			}
		};
	}
}
