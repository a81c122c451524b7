package org.themewright.exchange.importer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
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

	/**
	 * Reads the declarations of all plug-ins on a class path, for programs and tests that run without OSGi.
	 *
	 * @param loader finds their {@code plugin.xml} and classes
	 * @return the importers they contribute
	 * @throws IOException if a declaration cannot be read
	 */
	public static ImporterRegistry fromClassPath(ClassLoader loader) throws IOException {
		IExtensionRegistry registry = RegistryFactory.createRegistry(new ClassPathStrategy(loader), null, null);
		for (URL declaration : Collections.list(loader.getResources("plugin.xml"))) { //$NON-NLS-1$
			String place = declaration.toString();
			String root = place.substring(0, place.length() - "plugin.xml".length()); //$NON-NLS-1$
			String name = symbolicName(root);
			try (InputStream in = declaration.openStream()) {
				registry.addContribution(in, ContributorFactorySimple.createContributor(name), false, name,
						translations(root), null);
			}
		}
		return new ImporterRegistry(registry);
	}

	@SuppressWarnings("deprecation")
	private static URL url(String place) throws IOException {
		return new URL(place);
	}

	private static String symbolicName(String root) {
		try (InputStream in = url(root + "META-INF/MANIFEST.MF").openStream()) { //$NON-NLS-1$
			String name = new Manifest(in).getMainAttributes().getValue(new Attributes.Name("Bundle-SymbolicName")); //$NON-NLS-1$
			return name == null ? root : name.replaceAll(";.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IOException e) {
			// no bundle, but a declaration all the same
			return root;
		}
	}

	private static ResourceBundle translations(String root) {
		try (InputStream in = url(root + "plugin.properties").openStream()) { //$NON-NLS-1$
			return new PropertyResourceBundle(in);
		} catch (IOException e) {
			// untranslated: keys are shown
			return null;
		}
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

	private static final class ClassPathStrategy extends RegistryStrategy {

		private final ClassLoader loader;

		ClassPathStrategy(ClassLoader loader) {
			super(null, null);
			this.loader = loader;
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor,
				String className, String overridden) throws CoreException {
			try {
				return loader.loadClass(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error(className, e));
			}
		}
	}
}
