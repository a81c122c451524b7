package org.themewright.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * The contributed methods of analysis, read from an extension registry when this is created. No class of a contributor
 * is loaded by that. Immutable; any thread may use it.
 *
 * @since 1.0
 */
public final class AnalysisMethodRegistry {

	/** Id of the extension point. */
	public static final String EXTENSION_POINT = "org.themewright.analysis.analysisMethod"; //$NON-NLS-1$

	private final Map<String, AnalysisMethodDescriptor> methods = new LinkedHashMap<>();
	private final List<IStatus> problems = new ArrayList<>();

	/**
	 * @param registry where contributions are read from; in the product
	 *                 {@link org.eclipse.core.runtime.Platform#getExtensionRegistry()}
	 */
	public AnalysisMethodRegistry(IExtensionRegistry registry) {
		List<AnalysisMethodDescriptor> found = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			try {
				found.add(AnalysisMethodDescriptor.read(element));
			} catch (InvalidContributionException e) {
				String contributor = element.getContributor().getName();
				report(contributor, NLS.bind(Messages.registry_invalid, contributor, e.getMessage()));
			} catch (InvalidRegistryObjectException e) {
				problems.add(Status.error(Messages.registry_gone, e));
			}
		}
		// The order in which bundles start must not show.
		found.sort(Comparator.comparing(AnalysisMethodDescriptor::getCategory)
				.thenComparing(AnalysisMethodDescriptor::getName).thenComparing(AnalysisMethodDescriptor::getId)
				.thenComparing(AnalysisMethodDescriptor::getContributor));
		for (AnalysisMethodDescriptor each : found) {
			AnalysisMethodDescriptor first = methods.putIfAbsent(each.getId(), each);
			if (first != null) {
				report(each.getContributor(), NLS.bind(Messages.registry_duplicate,
						new Object[] { each.getContributor(), each.getId(), first.getContributor() }));
			}
		}
	}

	private void report(String contributor, String message) {
		problems.add(new Status(IStatus.ERROR, contributor, message));
	}

	/** @return all usable methods by category, then name; not modifiable */
	public List<AnalysisMethodDescriptor> getMethods() {
		return List.copyOf(methods.values());
	}

	/**
	 * @param id the id of a method
	 * @return the method, if it is contributed
	 */
	public Optional<AnalysisMethodDescriptor> find(String id) {
		return Optional.ofNullable(methods.get(id));
	}

	/**
	 * @return contributions that were left out, each naming contributor and reason, the contributor as
	 *         {@link IStatus#getPlugin()}, too; not modifiable
	 */
	public List<IStatus> getProblems() {
		return List.copyOf(problems);
	}
}
