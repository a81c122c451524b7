package org.themewright.ui.internal.plugins;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what plug-ins contribute and what is wrong with them. */
public final class PluginsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new PluginsDialog(HandlerUtil.getActiveShellChecked(event)).open();
		return null;
	}
}
