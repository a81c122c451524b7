package org.themewright.cli.internal.commands;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.themewright.cli.InputException;

/** The jars that plug-ins are compiled against, taken from this program. */
final class PluginApi {

	/** What a method, an importer or a layout of diagrams can see, with what that is made of. */
	private static final List<String> BUNDLES = List.of("org.themewright.analysis", "org.themewright.core", //$NON-NLS-1$ //$NON-NLS-2$
			"org.themewright.model", "org.eclipse.core.runtime", "org.eclipse.equinox.common", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.equinox.registry", "org.eclipse.core.jobs", "org.eclipse.osgi", "org.eclipse.emf.common", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"org.eclipse.emf.ecore"); //$NON-NLS-1$

	private PluginApi() {
	}

	/**
	 * Copies them under names without versions, so that a project need not change with the program.
	 *
	 * @param folder where to; made where it is not there
	 * @return how many
	 * @throws InputException if this program does not run from jars
	 */
	static int copy(Path folder) throws IOException, InputException {
		Files.createDirectories(folder);
		for (String each : BUNDLES) {
			Bundle bundle = Platform.isRunning() ? Platform.getBundle(each) : null;
			File file = bundle == null ? null : FileLocator.getBundleFileLocation(bundle).orElse(null);
			if (file == null || !file.isFile()) {
				throw new InputException(NLS.bind(Messages.noApi, each));
			}
			Files.copy(file.toPath(), folder.resolve(each + ".jar"), StandardCopyOption.REPLACE_EXISTING); //$NON-NLS-1$
		}
		return BUNDLES.size();
	}
}
