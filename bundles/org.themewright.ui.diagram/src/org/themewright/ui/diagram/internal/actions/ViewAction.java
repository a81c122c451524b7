package org.themewright.ui.diagram.internal.actions;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Does something with what is seen of the diagram, by a command that has its name; changes nothing in the study. */
public final class ViewAction extends Action {

	private static final String PREFIX = "org.themewright.ui.diagram."; //$NON-NLS-1$

	private final Runnable run;

	/** The last part of the command's id, a label, and what is done. */
	public ViewAction(String name, String text, Runnable run) {
		this(PREFIX + name, text, IAction.AS_PUSH_BUTTON, run);
	}

	private ViewAction(String command, String text, int style, Runnable run) {
		super(text, style);
		this.run = run;
		setId(command);
		setActionDefinitionId(command);
	}

	/** An action that stands in for a command of the platform. */
	public static ViewAction of(String command, String text, Runnable run) {
		return new ViewAction(command, text, IAction.AS_PUSH_BUTTON, run);
	}

	/** An action that switches something on and off. */
	public static ViewAction toggle(String name, String text, Runnable run) {
		return new ViewAction(PREFIX + name, text, IAction.AS_CHECK_BOX, run);
	}

	/** The id of the action with a name. */
	public static String id(String name) {
		return PREFIX + name;
	}

	@Override
	public void run() {
		run.run();
	}
}
