package org.themewright.ui.diagram.internal.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionCreationTool;

/** Draws a relation of one type from node to node, by two clicks or by dragging. */
public final class RelationTool extends ConnectionCreationTool {

	/** The type is an id of {@link org.themewright.diagram.scene.EdgeTypes} or one of the study's own. */
	public RelationTool(String type) {
		super(new CreationFactory() {
			@Override
			public Object getNewObject() {
				return type;
			}

			@Override
			public Object getObjectType() {
				return String.class;
			}
		});
		setUnloadWhenFinished(true);
	}

	/** A drag ends where the mouse is let go; a click goes on to a second click. */
	@Override
	protected boolean handleButtonUp(int button) {
		boolean dragged = movedPastThreshold();
		if (isInState(STATE_CONNECTION_STARTED) && dragged) {
			handleCreateConnection();
			setState(STATE_TERMINAL);
			handleFinished();
			return true;
		}
		return super.handleButtonUp(button);
	}

	@Override
	protected boolean handleDragInProgress() {
		return isInState(STATE_CONNECTION_STARTED) ? handleMove() : super.handleDragInProgress();
	}
}
