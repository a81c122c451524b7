package org.themewright.ui.diagram.internal.figures;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.gef.handles.SquareHandle;
import org.eclipse.gef.tools.ConnectionEndpointTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** Round handles in the accent colour, in place of GEF's black squares. */
public final class Handles {

	private static final int SIZE = 9;
	private static final int SMALL = 7;

	private final Color ring;
	private final Color fill;

	/** Handles with a ring around a fill. */
	public Handles(Color ring, Color fill) {
		this.ring = ring;
		this.fill = fill;
	}

	/** A handle to resize a node, at one of the sides or corners of {@link org.eclipse.draw2d.PositionConstants}. */
	public SquareHandle resize(GraphicalEditPart owner, int direction) {
		return sized(SIZE, new ResizeHandle(owner, direction) {
			@Override
			public void paintFigure(Graphics graphics) {
				circle(graphics, getBounds(), isPrimary());
			}
		});
	}

	/** A handle to lead an end of an edge to another node. */
	public SquareHandle end(ConnectionEditPart owner, boolean source) {
		return sized(SIZE, new EndHandle(owner, source));
	}

	/** A handle to move a bend. */
	public SquareHandle bend(ConnectionEditPart owner, int index) {
		return sized(SIZE, new BendpointMoveHandle(owner, index, index + 1) {
			@Override
			public void paintFigure(Graphics graphics) {
				circle(graphics, getBounds(), isPrimary());
			}
		});
	}

	/** A handle to make a bend in the middle of a straight part of an edge. */
	public SquareHandle newBend(ConnectionEditPart owner, int index) {
		return sized(SMALL, new BendpointCreationHandle(owner, index) {
			@Override
			public void paintFigure(Graphics graphics) {
				circle(graphics, getBounds(), false);
			}
		});
	}

	private static SquareHandle sized(int size, SquareHandle handle) {
		handle.setPreferredSize(size, size);
		return handle;
	}

	private void circle(Graphics graphics, Rectangle bounds, boolean primary) {
		Rectangle oval = bounds.getCopy().shrink(1, 1).resize(-1, -1);
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(fill);
		graphics.fillOval(oval);
		graphics.setForegroundColor(ring);
		graphics.setLineWidth(primary ? 2 : 1);
		graphics.drawOval(oval);
	}

	/** At an end of an edge. */
	private final class EndHandle extends ConnectionHandle {

		private final boolean source;

		EndHandle(ConnectionEditPart owner, boolean source) {
			this.source = source;
			setOwner(owner);
			setLocator(new ConnectionLocator(getConnection(), source ? ConnectionLocator.SOURCE : ConnectionLocator.TARGET));
		}

		@Override
		protected DragTracker createDragTracker() {
			ConnectionEndpointTracker tracker = new ConnectionEndpointTracker((ConnectionEditPart) getOwner());
			tracker.setCommandName(
					source ? RequestConstants.REQ_RECONNECT_SOURCE : RequestConstants.REQ_RECONNECT_TARGET);
			tracker.setDefaultCursor(getCursor());
			return tracker;
		}

		@Override
		public void paintFigure(Graphics graphics) {
			circle(graphics, getBounds(), isPrimary());
		}
	}
}
