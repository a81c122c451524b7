package org.themewright.core.internal.migration;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ISafeRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.migration.MigrationFiles;
import org.themewright.core.migration.StudyMigration;

/** A contributed migration, known by its declaration. Its class is loaded when a study needs it. */
final class MigrationDescriptor {

	private final IConfigurationElement element;
	private final String id;
	private final int from;

	MigrationDescriptor(IConfigurationElement element) {
		this.element = element;
		this.id = required(element, "id"); //$NON-NLS-1$
		this.from = Integer.parseUnsignedInt(required(element, "from")); //$NON-NLS-1$
		required(element, "class"); //$NON-NLS-1$
	}

	private static String required(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException(NLS.bind(Messages.attributeMissing, attribute));
		}
		return value.strip();
	}

	String id() {
		return id;
	}

	/** The version of the files it changes; they are of the next one then. */
	int from() {
		return from;
	}

	String contributor() {
		return element.getContributor().getName();
	}

	/** Runs it; whatever goes wrong in it comes back as an exception that names its plug-in. */
	void migrate(MigrationFiles files, IProgressMonitor monitor) throws IOException {
		SafeMigration migration = new SafeMigration(files, monitor);
		SafeRunner.run(migration);
		if (migration.cancel != null) {
			throw migration.cancel;
		}
		if (migration.failure != null) {
			throw new IOException(NLS.bind(Messages.migrationFailed,
					new Object[] { id, contributor(), migration.failure.getMessage() == null ? migration.failure
							: migration.failure.getMessage() }), migration.failure);
		}
	}

	private final class SafeMigration implements ISafeRunnable {

		private final MigrationFiles files;
		private final IProgressMonitor monitor;
		private OperationCanceledException cancel;
		private Throwable failure;

		SafeMigration(MigrationFiles files, IProgressMonitor monitor) {
			this.files = files;
			this.monitor = monitor;
		}

		@Override
		public void run() throws CoreException {
			try {
				((StudyMigration) element.createExecutableExtension("class")).migrate(files, monitor); //$NON-NLS-1$
			} catch (IOException e) {
				failure = e;
			} catch (OperationCanceledException e) {
				cancel = e;
			}
		}

		@Override
		public void handleException(Throwable exception) {
			failure = exception;
		}
	}
}
