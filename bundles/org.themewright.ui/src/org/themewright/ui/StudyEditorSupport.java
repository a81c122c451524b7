package org.themewright.ui;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.actions.ActionFactory;
import org.themewright.core.StudyChange;
import org.themewright.core.StudyListener;
import org.themewright.core.StudySession;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.internal.widgets.EditorActions;

/**
 * What every editor and view of one study needs: to be told of changes, the study's one {@link Saveable}, and undo and
 * redo of the study's one command stack. Made when the part is, disposed with it. Used on the UI thread.
 *
 * @since 0.1
 */
public final class StudyEditorSupport {

	private final StudySession session;
	private final StudyListener listener;
	private final Runnable dirtyChanged;
	private final CommandStackListener stackListener = event -> stackChanged();
	private HistoryAction undo;
	private HistoryAction redo;
	/** What undo is called is not what the user waits for. */
	private Coalescer naming;
	/** Where undo and redo are an editor's; null elsewhere. */
	private EditorActions editorActions;
	private boolean dirty;

	/**
	 * @param session the study
	 * @param changed told of every change; the study may be closed meanwhile
	 * @param dirtyChanged run when the study becomes dirty or clean: an editor fires its PROP_DIRTY then
	 */
	public StudyEditorSupport(StudySession session, Consumer<StudyChange> changed, Runnable dirtyChanged) {
		this.session = Objects.requireNonNull(session);
		this.listener = changed::accept;
		this.dirtyChanged = dirtyChanged;
		this.dirty = session.isDirty();
		session.addListener(listener);
		session.getCommandStack().addCommandStackListener(stackListener);
	}

	/** @return the study */
	public StudySession getSession() {
		return session;
	}

	/** @return what {@link org.eclipse.ui.ISaveablesSource} asks for; nothing once the study is closed */
	public Saveable[] getSaveables() {
		Saveable saveable = PlatformUI.getWorkbench().getService(OpenStudies.class).getSaveable(session);
		return saveable == null ? new Saveable[0] : new Saveable[] { saveable };
	}

	/**
	 * Makes undo and redo of the workbench those of the study, with the label of what they would do. Those of an editor
	 * hold while it is the active one of its kind.
	 *
	 * @param part the part; its site must have action bars
	 * @param bars the action bars of its site
	 */
	public void hookUndo(IWorkbenchPart part, IActionBars bars) {
		if (undo == null) {
			createActions(part.getSite().getWorkbenchWindow());
		}
		if (part instanceof IEditorPart editor && editor.getEditorSite().getActionBars() == bars) {
			hook(editor, bars);
		} else {
			bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
			bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
			bars.updateActionBars();
		}
		enableActions();
		nameActions();
	}

	private void createActions(IWorkbenchWindow window) {
		ISharedImages images = window.getWorkbench().getSharedImages();
		undo = new HistoryAction(true, images);
		redo = new HistoryAction(false, images);
		naming = new Coalescer(window.getShell(), this::nameActions);
	}

	private void hook(IEditorPart editor, IActionBars bars) {
		if (editorActions == null) {
			editorActions = new EditorActions(editor, bars);
		}
		editorActions.set(ActionFactory.UNDO.getId(), undo);
		editorActions.set(ActionFactory.REDO.getId(), redo);
		editorActions.update();
	}

	private void enableActions() {
		undo.setEnabled(undo.isPossible());
		redo.setEnabled(redo.isPossible());
	}

	private void nameActions() {
		undo.name();
		redo.name();
	}

	private void stackChanged() {
		if (undo != null) {
			enableActions();
			naming.requestAfterPaint();
		}
		boolean now = session.isDirty();
		if (now != dirty) {
			dirty = now;
			dirtyChanged.run();
		}
	}

	/** Stops listening. */
	public void dispose() {
		session.removeListener(listener);
		session.getCommandStack().removeCommandStackListener(stackListener);
		if (editorActions != null) {
			editorActions.dispose();
		}
	}

	/** Undoes or redoes, and says what. */
	private final class HistoryAction extends Action {

		private final boolean back;

		HistoryAction(boolean back, ISharedImages images) {
			this.back = back;
			setId(back ? ActionFactory.UNDO.getId() : ActionFactory.REDO.getId());
			setActionDefinitionId(back ? ActionFactory.UNDO.getCommandId() : ActionFactory.REDO.getCommandId());
			setImageDescriptor(images.getImageDescriptor(back ? ISharedImages.IMG_TOOL_UNDO : ISharedImages.IMG_TOOL_REDO));
		}

		boolean isPossible() {
			var stack = session.getCommandStack();
			return back ? stack.canUndo() : stack.canRedo();
		}

		void name() {
			var stack = session.getCommandStack();
			String what = !isPossible() ? "" //$NON-NLS-1$
					: " " + (back ? stack.getUndoCommand() : stack.getRedoCommand()).getLabel(); //$NON-NLS-1$
			String text = (back ? Messages.undo : Messages.redo) + what;
			if (!text.equals(getText())) {
				// menus and tool bars follow, for each of many views
				setText(text);
				setToolTipText((back ? Messages.undoTip : Messages.redoTip) + what);
			}
		}

		@Override
		public void run() {
			if (back) {
				session.undo();
			} else {
				session.redo();
			}
		}
	}
}
