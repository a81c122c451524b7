package org.themewright.ui.internal.widgets;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** The key that creates something in a view, as a command that can be given another key in the preferences. */
public final class InsertKey {

	/** Id of the command. */
	public static final String COMMAND = "org.themewright.ui.createInView"; //$NON-NLS-1$

	/** Id of the context in which keys of lists work. */
	static final String CONTEXT = "org.themewright.ui.lists"; //$NON-NLS-1$

	private InsertKey() {
	}

	/**
	 * @param site of the view; the key works while the view is active
	 * @param create creates something, perhaps after asking
	 */
	public static void install(IWorkbenchPartSite site, Runnable create) {
		IHandler handler = new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				create.run();
				return null;
			}
		};
		site.getService(IHandlerService.class).activateHandler(COMMAND, handler);
		site.getService(IContextService.class).activateContext(CONTEXT);
	}
}
