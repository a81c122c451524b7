package org.themewright.ui.internal;

import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;

/** Holds the images and settings of the bundle. */
public final class UiPlugin extends AbstractUIPlugin {

	/** Symbolic name of the bundle. */
	public static final String ID = "org.themewright.ui"; //$NON-NLS-1$

	private static UiPlugin plugin;

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		plugin = this;
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		plugin = null;
		super.stop(context);
	}

	/** The bundle's one instance, as the platform makes it. */
	public static UiPlugin getDefault() {
		return plugin;
	}
}
