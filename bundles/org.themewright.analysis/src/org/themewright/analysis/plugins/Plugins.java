package org.themewright.analysis.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisMethodRegistry;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Finds out which plug-ins from outside there are, and what is wrong with them: those that were dropped in but cannot be
 * installed, those that are installed but cannot be resolved, contributions that break the rules, classes that are
 * missing, and methods of analysis that fail, do not end, or find something else every time. Takes a while; to be called
 * in a job.
 *
 * @since 1.0
 */
public final class Plugins {

	private static final String OURS = "org.themewright."; //$NON-NLS-1$
	private static final String DROPINS = "dropins"; //$NON-NLS-1$
	private static final String DROPINS_PROPERTY = "org.eclipse.equinox.p2.reconciler.dropins.directory"; //$NON-NLS-1$
	private static final String PLUGIN_XML = "plugin.xml"; //$NON-NLS-1$

	private final IExtensionRegistry registry;
	private final BundleContext context;
	private final Optional<Duration> trial;
	private final Map<String, Entry> entries = new TreeMap<>();

	/** A plug-in while it is looked at. */
	private static final class Entry {

		private final String id;
		private String version = ""; //$NON-NLS-1$
		private String location = ""; //$NON-NLS-1$
		private final List<String> provides = new ArrayList<>();
		private final Set<String> problems = new LinkedHashSet<>();

		Entry(String id) {
			this.id = id;
		}

		PluginReport report() {
			return new PluginReport(id, version, location, provides, List.copyOf(problems));
		}
	}

	private Plugins(IExtensionRegistry registry, Optional<Duration> trial) {
		this.registry = registry;
		this.trial = trial;
		// that of the framework itself, because a bundle that was not started has none
		context = Platform.isRunning() ? Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME).getBundleContext()
				: null;
	}

	/**
	 * Looks at all plug-ins from outside. Where no framework runs, only at what they contribute.
	 *
	 * @param registry where they contribute
	 * @param trial    how long a method of analysis may take when it is tried; empty to try none
	 * @param monitor  for progress and cancel, or null
	 * @return the plug-ins by id
	 * @throws OperationCanceledException if cancelled
	 */
	public static List<PluginReport> check(IExtensionRegistry registry, Optional<Duration> trial,
			IProgressMonitor monitor) {
		Plugins plugins = new Plugins(registry, trial);
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		plugins.contributions();
		if (plugins.context != null) {
			plugins.dropped();
			plugins.bundles();
		}
		progress.worked(2);
		plugins.methods(progress.split(8));
		return plugins.entries.values().stream().map(Entry::report).toList();
	}

	/**
	 * Lists all that is added at the extension points of this program, by itself and by plug-ins.
	 *
	 * @param registry where it is added
	 * @return the contributions by bundle, then extension point, then name; what plug-ins add first; not modifiable
	 */
	public static List<Contribution> contributions(IExtensionRegistry registry) {
		List<Contribution> result = new ArrayList<>();
		for (IExtensionPoint point : registry.getExtensionPoints()) {
			if (point.getUniqueIdentifier().startsWith(OURS)) {
				for (IConfigurationElement each : registry.getConfigurationElementsFor(point.getUniqueIdentifier())) {
					try {
						result.add(contribution(point, each));
					} catch (InvalidRegistryObjectException e) {
						// went away while it was looked at
						continue;
					}
				}
			}
		}
		result.sort(Comparator.comparing(Contribution::outside).reversed().thenComparing(Contribution::bundle)
				.thenComparing(Contribution::kind).thenComparing(Contribution::name));
		return List.copyOf(result);
	}

	private static Contribution contribution(IExtensionPoint point, IConfigurationElement element) {
		String bundle = element.getContributor().getName();
		Bundle contributing = Platform.isRunning() ? ContributorFactoryOSGi.resolve(element.getContributor()) : null;
		String id = element.getAttribute("id"); //$NON-NLS-1$
		return new Contribution(point.getUniqueIdentifier(), point.getLabel(), id == null ? "" : id, name(element), bundle, //$NON-NLS-1$
				contributing == null ? "" : contributing.getVersion().toString(), !bundle.startsWith(OURS)); //$NON-NLS-1$
	}

	private static String name(IConfigurationElement element) {
		return Stream.of("name", "id", "class").map(element::getAttribute) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.filter(value -> value != null && !value.isBlank()).findFirst().orElse(element.getName());
	}

	private Entry entry(String id) {
		return entries.computeIfAbsent(id, Entry::new);
	}

	/** Everything that contributes to a point of this program and is not part of it. */
	private void contributions() {
		for (IExtension extension : Stream.of(registry.getExtensionPoints())
				.filter(point -> point.getUniqueIdentifier().startsWith(OURS))
				.flatMap(point -> Stream.of(point.getExtensions())).toList()) {
			try {
				String contributor = extension.getContributor().getName();
				if (!contributor.startsWith(OURS)) {
					String point = extension.getExtensionPointUniqueIdentifier();
					for (IConfigurationElement each : extension.getConfigurationElements()) {
						entry(contributor).provides
								.add(point.substring(point.lastIndexOf('.') + 1) + ": " + name(each)); //$NON-NLS-1$
					}
				}
			} catch (InvalidRegistryObjectException e) {
				// went away while it was looked at
				continue;
			}
		}
	}

	/** What lies in the folder for plug-ins, whether it could be installed or not. */
	private void dropped() {
		for (Path jar : jars()) {
			try (JarFile file = new JarFile(jar.toFile())) {
				Manifest manifest = file.getManifest();
				String name = manifest == null ? null
						: manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
				if (name == null) {
					broken(jar, Messages.noBundle);
				} else {
					dropped(jar, name.split(";")[0].strip(), //$NON-NLS-1$
							manifest.getMainAttributes().getValue(Constants.BUNDLE_VERSION));
				}
			} catch (IOException e) {
				broken(jar, NLS.bind(Messages.noJar, e.getMessage()));
			}
		}
	}

	private void dropped(Path jar, String id, String version) {
		Entry entry = entry(id);
		entry.location = jar.toString();
		entry.version = version == null ? "" : version; //$NON-NLS-1$
		if (Stream.of(context.getBundles()).noneMatch(each -> id.equals(each.getSymbolicName()))) {
			entry.problems.add(NLS.bind(Messages.notInstalled, whyNotInstalled(jar)));
		}
	}

	private void broken(Path jar, String reason) {
		Entry entry = entry(jar.getFileName().toString());
		entry.location = jar.toString();
		entry.problems.add(reason);
	}

	private static List<Path> jars() {
		String folder = System.getProperty(DROPINS_PROPERTY);
		String install = System.getProperty("osgi.install.area"); //$NON-NLS-1$
		if (folder == null && install == null) {
			return List.of();
		}
		Path dropins = folder != null ? Path.of(folder)
				: Path.of(URI.create(install.replace(" ", "%20"))).resolve(DROPINS); //$NON-NLS-1$ //$NON-NLS-2$
		if (!Files.isDirectory(dropins)) {
			return List.of();
		}
		// a jar lies in the folder itself, in a folder of its own, or there in plugins
		try (Stream<Path> files = Files.walk(dropins, 4)) {
			return files.filter(each -> each.toString().endsWith(".jar")).sorted().toList(); //$NON-NLS-1$
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The framework knows best what is missing; it is asked by installing the bundle for a moment. */
	private String whyNotInstalled(Path jar) {
		try {
			Bundle bundle = context.installBundle("themewright-check:" + jar, Files.newInputStream(jar)); //$NON-NLS-1$
			try {
				return whyNotResolved(bundle).orElse(Messages.restartNeeded);
			} finally {
				bundle.uninstall();
			}
		} catch (BundleException | IOException e) {
			return e.getMessage();
		}
	}

	private static Optional<String> whyNotResolved(Bundle bundle) {
		if (bundle.getState() != Bundle.INSTALLED || bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
			return Optional.empty();
		}
		try {
			bundle.start(Bundle.START_TRANSIENT);
			return Optional.empty();
		} catch (BundleException e) {
			return Optional.of(String.valueOf(e.getMessage()).lines().map(String::strip)
					.filter(each -> !each.isEmpty()).collect(Collectors.joining(" "))); //$NON-NLS-1$
		}
	}

	private void bundles() {
		for (Bundle bundle : context.getBundles()) {
			String id = bundle.getSymbolicName();
			boolean known = id != null && entries.containsKey(id);
			if (known) {
				Entry entry = entry(id);
				entry.version = bundle.getVersion().toString();
				if (entry.location.isEmpty()) {
					entry.location = bundle.getLocation();
				}
				pluginXml(bundle, entry);
				classes(bundle, entry);
			}
			if (id != null && (known || bundle.getState() == Bundle.INSTALLED)) {
				whyNotResolved(bundle).ifPresent(reason -> {
					entry(id).location = bundle.getLocation();
					entry(id).problems.add(NLS.bind(Messages.notResolved, reason));
				});
			}
		}
	}

	/** What the registry passes over in silence. */
	private void pluginXml(Bundle bundle, Entry entry) {
		URL file = bundle.getEntry(PLUGIN_XML);
		if (file == null) {
			return;
		}
		String name = bundle.getHeaders().get(Constants.BUNDLE_SYMBOLICNAME);
		if (!name.replaceAll("\\s", "").contains(";singleton:=true")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			entry.problems.add(Messages.notSingleton);
		}
		try (InputStream in = file.openStream()) {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
			factory.newSAXParser().parse(in, new DefaultHandler() {

				@Override
				public void startElement(String uri, String localName, String element, Attributes attributes) {
					String point = attributes.getValue("point"); //$NON-NLS-1$
					if (element.equals("extension") && registry.getExtensionPoint(point) == null) { //$NON-NLS-1$
						entry.problems.add(NLS.bind(Messages.noPoint, point));
					}
				}
			});
		} catch (SAXException | IOException e) {
			entry.problems.add(NLS.bind(Messages.badPluginXml, e.getMessage()));
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Every class that is named in a contribution has to be there, with all that it is made of. */
	private void classes(Bundle bundle, Entry entry) {
		for (IExtension extension : registry.getExtensions(ContributorFactoryOSGi.createContributor(bundle))) {
			if (extension.getExtensionPointUniqueIdentifier().startsWith(OURS)) {
				for (IConfigurationElement each : extension.getConfigurationElements()) {
					classes(bundle, each, entry);
				}
			}
		}
	}

	private static void classes(Bundle bundle, IConfigurationElement element, Entry entry) {
		String name = element.getAttribute("class"); //$NON-NLS-1$
		if (name != null) {
			try {
				bundle.loadClass(name.split(":")[0].strip()); //$NON-NLS-1$
			} catch (ClassNotFoundException | LinkageError e) {
				entry.problems.add(NLS.bind(Messages.noClass, name, e));
			}
		}
		for (IConfigurationElement each : element.getChildren()) {
			classes(bundle, each, entry);
		}
	}

	private void methods(SubMonitor progress) {
		AnalysisMethodRegistry methods = new AnalysisMethodRegistry(registry);
		for (IStatus each : methods.getProblems()) {
			if (entries.containsKey(each.getPlugin())) {
				entry(each.getPlugin()).problems.add(each.getMessage());
			}
		}
		Map<String, AnalysisMethodDescriptor> outside = new LinkedHashMap<>();
		methods.getMethods().stream().filter(each -> entries.containsKey(each.getContributor()))
				.forEach(each -> outside.put(each.getId(), each));
		progress.setWorkRemaining(outside.size());
		outside.values().forEach(each -> {
			Entry entry = entry(each.getContributor());
			trial.flatMap(limit -> new MethodTrial(limit).run(each, progress.split(1))).ifPresent(entry.problems::add);
		});
	}
}
