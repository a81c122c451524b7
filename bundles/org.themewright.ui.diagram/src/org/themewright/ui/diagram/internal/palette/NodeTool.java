package org.themewright.ui.diagram.internal.palette;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.themewright.model.NodeKind;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.policies.Accent;

/** Makes a node where it is clicked, or a frame where it is drawn; the name is asked for there. */
public final class NodeTool extends AbstractTool {

	private final DiagramContext context;
	private final NodeKind kind;
	private Figure outline;

	/** Makes nodes of one kind. */
	public NodeTool(DiagramContext context, NodeKind kind) {
		this.context = context;
		this.kind = kind;
		setDefaultCursor(Display.getCurrent().getSystemCursor(SWT.CURSOR_CROSS));
		setDisabledCursor(Display.getCurrent().getSystemCursor(SWT.CURSOR_CROSS));
	}

	@Override
	protected String getCommandName() {
		return kind.getLiteral();
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button == 1) {
			stateTransition(STATE_INITIAL, STATE_DRAG);
		} else {
			handleFinished();
		}
		return true;
	}

	@Override
	protected boolean handleDragInProgress() {
		if (kind == NodeKind.GROUP && isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS)) {
			showOutline();
		}
		return true;
	}

	private void showOutline() {
		if (outline == null) {
			outline = new Outline(context.painter().colour(Accent.of(context.scheme())));
			addFeedback(outline);
		}
		Rectangle box = drawn();
		outline.translateToRelative(box);
		outline.setBounds(box);
	}

	private Rectangle drawn() {
		return new Rectangle(getStartLocation(), getLocation());
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (stateTransition(STATE_DRAG | STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
			NewNode request = new NewNode(getCurrentViewer(), context, kind);
			Rectangle drawn = drawn();
			handleFinished();
			request.ask(drawn);
		}
		return true;
	}

	@Override
	public void deactivate() {
		if (outline != null) {
			removeFeedback(outline);
			outline = null;
		}
		super.deactivate();
	}

	/** What will be the frame. */
	private static final class Outline extends Figure {

		private final Color accent;

		Outline(Color accent) {
			this.accent = accent;
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			graphics.setForegroundColor(accent);
			graphics.setLineStyle(SWT.LINE_DASH);
			graphics.drawRectangle(getBounds().getCopy().resize(-1, -1));
		}
	}
}
