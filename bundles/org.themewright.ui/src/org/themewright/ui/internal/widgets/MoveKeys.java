package org.themewright.ui.internal.widgets;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** The keys that move what is selected up and down among its siblings, as commands that can be given other keys. */
public final class MoveKeys {

	/** Id of the command that moves up. */
	public static final String UP = "org.themewright.ui.moveUp"; //$NON-NLS-1$
	/** Id of the command that moves down. */
	public static final String DOWN = "org.themewright.ui.moveDown"; //$NON-NLS-1$

	private MoveKeys() {
	}

	/**
	 * @param site of the part; the keys work while it is active
	 * @param up moves what is selected up
	 * @param down moves what is selected down
	 */
	public static void install(IWorkbenchPartSite site, Runnable up, Runnable down) {
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler(UP, handler(up));
		handlers.activateHandler(DOWN, handler(down));
		site.getService(IContextService.class).activateContext(InsertKey.CONTEXT);
	}

	private static IHandler handler(Runnable move) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				move.run();
				return null;
			}
		};
	}
}
