package org.themewright.ui.internal.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.themewright.ui.internal.results.ResultViewDescriptor.InvalidViewException;

/**
 * The contributed viewers, read from an extension registry when this is created. No class of a contributor is loaded by
 * that. Immutable; any thread may use it.
 */
public final class ResultViews {

	/** Id of the extension point. */
	public static final String EXTENSION_POINT = "org.themewright.ui.resultView"; //$NON-NLS-1$
	static final String BUNDLE = "org.themewright.ui"; //$NON-NLS-1$

	private final Map<String, ResultViewDescriptor> views = new LinkedHashMap<>();
	private final List<IStatus> problems = new ArrayList<>();

	/** @param registry where contributions are read from */
	public ResultViews(IExtensionRegistry registry) {
		List<ResultViewDescriptor> found = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			try {
				found.add(ResultViewDescriptor.read(element));
			} catch (InvalidViewException e) {
				String contributor = element.getContributor().getName();
				report(contributor, NLS.bind(Messages.views_invalid, contributor, e.getMessage()));
			} catch (InvalidRegistryObjectException e) {
				problems.add(Status.error(Messages.views_gone, e));
			}
		}
		// the order in which bundles start must not show
		found.sort(Comparator.comparing(ResultViewDescriptor::getRank).reversed()
				.thenComparing(ResultViewDescriptor::getName).thenComparing(ResultViewDescriptor::getId)
				.thenComparing(ResultViewDescriptor::getContributor));
		for (ResultViewDescriptor each : found) {
			ResultViewDescriptor first = views.putIfAbsent(each.getId(), each);
			if (first != null) {
				report(each.getContributor(), NLS.bind(Messages.views_duplicate,
						new Object[] { each.getContributor(), each.getId(), first.getContributor() }));
			}
		}
	}

	private void report(String contributor, String message) {
		problems.add(new Status(IStatus.ERROR, contributor, message));
	}

	/**
	 * @param methodId id of the method that found a result; empty for none
	 * @param type     its type
	 * @return the viewers that show it by rank; of those of one rank, such as are for the method first; not modifiable
	 */
	List<ResultViewDescriptor> find(String methodId, ResultType type) {
		return views.values().stream().filter(each -> each.shows(methodId, type))
				.sorted(Comparator.comparing(ResultViewDescriptor::getRank).reversed()
						.thenComparing((ResultViewDescriptor each) -> !each.isFor(methodId, type)))
				.toList();
	}

	/**
	 * @return contributions that were left out, each naming contributor and reason, the contributor as
	 *         {@link IStatus#getPlugin()}, too; not modifiable
	 */
	public List<IStatus> getProblems() {
		return List.copyOf(problems);
	}
}
