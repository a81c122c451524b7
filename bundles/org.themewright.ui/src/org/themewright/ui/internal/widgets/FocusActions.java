package org.themewright.ui.internal.widgets;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Global actions of a part that hold only while one of its controls has the focus. In its text fields, Delete and Copy
 * are about the text.
 */
public final class FocusActions {

	private final IActionBars bars;
	private final Map<String, IAction> actions = new LinkedHashMap<>();

	/**
	 * @param bars the action bars of the part
	 * @param control has the focus
	 */
	public FocusActions(IActionBars bars, Control control) {
		this.bars = bars;
		control.addFocusListener(FocusListener.focusGainedAdapter(event -> set(true)));
		control.addFocusListener(FocusListener.focusLostAdapter(event -> control.getDisplay().asyncExec(() -> left(control))));
	}

	/** A dialog only borrows the focus. */
	private void left(Control control) {
		Control focused = control.isDisposed() ? null : control.getDisplay().getFocusControl();
		if (focused != null && focused != control && focused.getShell() == control.getShell()) {
			set(false);
		}
	}

	/**
	 * @param factory of the workbench action
	 * @param action does it here
	 * @return this
	 */
	public FocusActions add(ActionFactory factory, IAction action) {
		action.setActionDefinitionId(factory.getCommandId());
		actions.put(factory.getId(), action);
		return this;
	}

	private void set(boolean focused) {
		actions.forEach((id, action) -> {
			// another editor of the kind, which shares the action bars, may have set its own meanwhile
			if (focused || bars.getGlobalActionHandler(id) == action) {
				bars.setGlobalActionHandler(id, focused ? action : null);
			}
		});
		bars.updateActionBars();
	}
}
