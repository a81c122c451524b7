package org.themewright.product.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The workbench as a program. */
public final class ThemewrightApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Display display = PlatformUI.createDisplay();
		Location workspace = Platform.getInstanceLocation();
		try {
			if (workspace != null && workspace.isSet() && !workspace.lock()) {
				MessageDialog.openError(null, Messages.alreadyRunningTitle,
						NLS.bind(Messages.alreadyRunning, workspace.getURL().getPath()));
				return IApplication.EXIT_OK;
			}
			int result = PlatformUI.createAndRunWorkbench(display, new ThemewrightWorkbenchAdvisor());
			return result == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
		} finally {
			if (workspace != null) {
				workspace.release();
			}
			display.dispose();
		}
	}

	@Override
	public void stop() {
		IWorkbench workbench = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench() : null;
		if (workbench != null) {
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
