package org.themewright.ui.internal.search;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Begins to index the open studies, so that the first search need not wait. */
public final class IndexStartup implements IStartup {

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> workbench.getService(IndexService.class));
	}
}
