package org.themewright.exchange.importer;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ISafeRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.osgi.util.NLS;

/**
 * A contributed importer, known by its declaration. Its class is loaded when it reads its first file. Any thread.
 *
 * @since 0.1
 */
public final class ImporterDescriptor {

	private final IConfigurationElement element;
	private final String id;
	private final String name;
	private final Set<String> extensions;
	private TranscriptImporter importer;

	ImporterDescriptor(IConfigurationElement element) {
		this.element = element;
		this.id = required(element, "id"); //$NON-NLS-1$
		this.name = required(element, "name"); //$NON-NLS-1$
		this.extensions = Stream.of(required(element, "extensions").split(",")) //$NON-NLS-1$ //$NON-NLS-2$
				.map(each -> each.strip().toLowerCase(Locale.ROOT)).filter(each -> !each.isEmpty())
				.collect(Collectors.toUnmodifiableSet());
		required(element, "class"); //$NON-NLS-1$
	}

	private static String required(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException(NLS.bind(Messages.attributeMissing, attribute));
		}
		return value.strip();
	}

	/** @return the identifier of the importer */
	public String getId() {
		return id;
	}

	/** @return its name for people */
	public String getName() {
		return name;
	}

	/** @return file name extensions in lower case, without the dot */
	public Set<String> getExtensions() {
		return extensions;
	}

	/** @return the symbolic name of the plug-in that contributes it */
	public String getContributor() {
		return element.getContributor().getName();
	}

	/**
	 * Reads a file. What goes wrong inside the importer is logged and comes back as an exception that names its plug-in.
	 *
	 * @param fileName the file's name without its folder
	 * @param content all bytes of the file
	 * @param monitor for progress and cancel, not null
	 * @return the text
	 * @throws ImportException if the file cannot be read or the importer fails
	 * @throws OperationCanceledException if cancelled
	 */
	public ImportedText read(String fileName, byte[] content, IProgressMonitor monitor) throws ImportException {
		SafeRead read = new SafeRead(fileName, content, monitor);
		SafeRunner.run(read);
		return read.result();
	}

	private synchronized TranscriptImporter importer() throws CoreException {
		if (importer == null) {
			importer = (TranscriptImporter) element.createExecutableExtension("class"); //$NON-NLS-1$
		}
		return importer;
	}

	private final class SafeRead implements ISafeRunnable {

		private final String fileName;
		private final byte[] content;
		private final IProgressMonitor monitor;
		private ImportedText text;
		private ImportException refusal;
		private OperationCanceledException cancel;
		private Throwable failure;

		SafeRead(String fileName, byte[] content, IProgressMonitor monitor) {
			this.fileName = fileName;
			this.content = content;
			this.monitor = monitor;
		}

		@Override
		public void run() throws Exception {
			try {
				text = importer().read(fileName, content, monitor);
			} catch (ImportException e) {
				refusal = e;
			} catch (OperationCanceledException e) {
				cancel = e;
			}
		}

		@Override
		public void handleException(Throwable exception) {
			failure = exception;
		}

		ImportedText result() throws ImportException {
			if (cancel != null) {
				throw cancel;
			}
			if (refusal != null) {
				throw refusal;
			}
			if (text == null) {
				throw new ImportException(NLS.bind(Messages.importerFailed,
						new Object[] { name, getContributor(), failure == null ? Messages.noResult : failure }), failure);
			}
			return text;
		}
	}
}
