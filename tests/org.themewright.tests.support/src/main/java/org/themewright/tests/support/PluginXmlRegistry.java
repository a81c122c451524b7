package org.themewright.tests.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * An extension registry without OSGi, filled from {@code plugin.xml} files: those of this project on the class path, and
 * such as a test makes up. Classes are loaded from the class path.
 */
public final class PluginXmlRegistry {

	private static final String PREFIX = "org.themewright.";

	private final Object token = new Object();
	private final IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token,
			token);

	private PluginXmlRegistry() {
	}

	/** @return a registry with the contributions of all bundles of this project that are on the class path */
	public static PluginXmlRegistry ofClassPath() {
		PluginXmlRegistry result = new PluginXmlRegistry();
		bundles().forEach(result::add);
		return result;
	}

	/**
	 * @return the bundles of this project on the class path that have a {@code plugin.xml}: its address by symbolic name
	 */
	public static Map<String, URL> bundles() {
		Map<String, URL> result = new LinkedHashMap<>();
		try {
			for (URL manifest : Collections.list(loader().getResources("META-INF/MANIFEST.MF"))) {
				String name = symbolicName(manifest);
				URL plugin = sibling(manifest, "plugin.xml");
				if (name != null && name.startsWith(PREFIX) && exists(plugin)) {
					result.put(name, plugin);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return result;
	}

	/**
	 * @param file a file at the root of a bundle
	 * @param name path of another from there
	 * @return its address
	 */
	public static URL sibling(URL file, String name) {
		String address = file.toString();
		String root = address.endsWith("META-INF/MANIFEST.MF")
				? address.substring(0, address.length() - "META-INF/MANIFEST.MF".length())
				: address.substring(0, address.lastIndexOf('/') + 1);
		try {
			return URI.create(root + name).toURL();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean exists(URL file) {
		try (InputStream in = file.openStream()) {
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	private static String symbolicName(URL manifest) throws IOException {
		try (InputStream in = manifest.openStream()) {
			String value = new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName");
			return value == null ? null : value.split(";")[0].strip();
		}
	}

	private static ClassLoader loader() {
		return PluginXmlRegistry.class.getClassLoader();
	}

	private void add(String bundle, URL plugin) {
		try (InputStream xml = plugin.openStream()) {
			URL texts = sibling(plugin, "plugin.properties");
			add(bundle, xml, exists(texts) ? bundle(texts) : null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static ResourceBundle bundle(URL properties) throws IOException {
		try (InputStream in = properties.openStream()) {
			return new PropertyResourceBundle(in);
		}
	}

	/**
	 * Adds contributions of a made-up bundle.
	 *
	 * @param bundle     its symbolic name
	 * @param extensions the content of its {@code plugin.xml}, without the {@code plugin} element
	 * @return this
	 */
	public PluginXmlRegistry with(String bundle, String extensions) {
		String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>" + extensions
				+ "</plugin>";
		add(bundle, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), null);
		return this;
	}

	private void add(String bundle, InputStream xml, ResourceBundle texts) {
		IContributor contributor = new RegistryContributor(bundle, bundle, null, null);
		if (!registry.addContribution(xml, contributor, false, bundle, texts, token)) {
			throw new IllegalStateException("plugin.xml of " + bundle + " cannot be read");
		}
	}

	/** @return the registry */
	public IExtensionRegistry registry() {
		return registry;
	}
}
