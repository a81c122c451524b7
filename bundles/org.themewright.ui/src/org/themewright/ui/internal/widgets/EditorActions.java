package org.themewright.ui.internal.widgets;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Global actions of an editor. All editors of a kind share their action bars: so each gives its actions to them when it is
 * activated, and not when it is made, or what is done in one would be done to the one made last.
 */
public final class EditorActions implements IPartListener2 {

	private final IWorkbenchPart editor;
	private final IActionBars bars;
	private final Map<String, IAction> actions = new LinkedHashMap<>();

	/**
	 * @param editor whose actions they are; {@link #dispose} is called with it
	 * @param bars its action bars
	 */
	public EditorActions(IWorkbenchPart editor, IActionBars bars) {
		this.editor = editor;
		this.bars = bars;
		editor.getSite().getPage().addPartListener(this);
	}

	/**
	 * Takes effect with {@link #update}.
	 *
	 * @param id of a global action
	 * @param action what does it here, or null when nothing does
	 */
	public void set(String id, IAction action) {
		actions.put(id, action);
	}

	/** Gives the actions to the action bars, if the editor is where the user is. */
	public void update() {
		if (editor.getSite().getPage().getActivePart() == editor) {
			actions.forEach(bars::setGlobalActionHandler);
			bars.updateActionBars();
		}
	}

	/** Global actions of an editor hold until another editor is activated. */
	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) == editor) {
			update();
		}
	}

	/** Lets go of the editor. */
	public void dispose() {
		editor.getSite().getPage().removePartListener(this);
	}
}
