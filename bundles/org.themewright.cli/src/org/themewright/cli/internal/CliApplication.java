package org.themewright.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.themewright.cli.CliContext;

/** The command line as an application of the product. */
public final class CliApplication implements IApplication {

	@Override
	public Object start(IApplicationContext application) {
		// Drawing and fonts must not look for a display.
		System.setProperty("java.awt.headless", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		application.applicationRunning();
		String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		PrintWriter out = utf8(FileDescriptor.out);
		PrintWriter err = utf8(FileDescriptor.err);
		try {
			return ThemewrightCommandLine.run(context(), out, err, arguments);
		} finally {
			out.flush();
			err.flush();
		}
	}

	private static PrintWriter utf8(FileDescriptor descriptor) {
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
	}

	private static CliContext context() {
		Version version = FrameworkUtil.getBundle(CliApplication.class).getVersion();
		return new CliContext(Platform.getExtensionRegistry(), Path.of("").toAbsolutePath(), cacheFolder(), System.getenv(), //$NON-NLS-1$
				version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), CliApplication::log); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Optional<Path> cacheFolder() {
		Location instance = Platform.getInstanceLocation();
		if (instance == null || !instance.isSet()) {
			return Optional.empty();
		}
		return Optional.of(Platform.getStateLocation(FrameworkUtil.getBundle(CliApplication.class)).toPath());
	}

	private static Optional<Path> log(Throwable failure) {
		ILog.of(CliApplication.class).error(Messages.unexpectedLogged, failure);
		return Optional.of(Platform.getLogFileLocation().toPath());
	}

	@Override
	public void stop() {
		// A command is stopped by ending the process; studies are written whole or not at all.
	}
}
