package org.themewright.exchange.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;

/**
 * The importers that plug-ins contribute. Reads declarations only; nothing of a plug-in is loaded until one of its files
 * is read. Immutable; any thread.
 *
 * @since 0.1
 */
public final class ImporterRegistry {

	/** The extension point. */
	public static final String POINT = "org.themewright.exchange.importer"; //$NON-NLS-1$

	private final List<ImporterDescriptor> importers;
	private final List<String> problems;

	/**
	 * @param extensions the extension registry, in the workbench {@code Platform.getExtensionRegistry()}
	 */
	public ImporterRegistry(IExtensionRegistry extensions) {
		List<ImporterDescriptor> found = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		for (IConfigurationElement element : extensions.getConfigurationElementsFor(POINT)) {
			try {
				found.add(new ImporterDescriptor(element));
			} catch (IllegalArgumentException e) {
				wrong.add(NLS.bind(Messages.badContribution, element.getContributor().getName(), e.getMessage()));
			}
		}
		found.sort(Comparator.comparing(ImporterDescriptor::getId));
		importers = Collections.unmodifiableList(found);
		problems = Collections.unmodifiableList(wrong);
	}

	/** @return all importers, by id */
	public List<ImporterDescriptor> getImporters() {
		return importers;
	}

	/** @return what is wrong with contributions that are left out, naming the plug-in of each */
	public List<String> getProblems() {
		return problems;
	}

	/**
	 * @param fileName the name of a file
	 * @return the importer for it, by its extension
	 */
	public Optional<ImporterDescriptor> forFile(String fileName) {
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return importers.stream().filter(each -> each.getExtensions().contains(extension)).findFirst();
	}

	/** @return all file name extensions that can be imported, in lower case, sorted */
	public List<String> getExtensions() {
		return importers.stream().flatMap(each -> each.getExtensions().stream()).distinct().sorted().toList();
	}
}
