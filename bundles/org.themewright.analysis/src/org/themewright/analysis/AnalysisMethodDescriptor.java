package org.themewright.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ISafeRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.snapshot.StudySnapshot;

/**
 * A contributed method of analysis: what it declares about itself, and the way to run it. The contributor's class is
 * loaded by the first run. Immutable; any thread may use it.
 *
 * @since 0.1
 */
public final class AnalysisMethodDescriptor {

	private final IConfigurationElement element;
	private final String id;
	private final String name;
	private final String category;
	private final String description;
	private final String icon;
	private final String contributor;
	private final List<ParameterDeclaration> parameters;

	private AnalysisMethodDescriptor(IConfigurationElement element) throws InvalidContributionException {
		this.element = element;
		id = ContributionReader.required(element, "id"); //$NON-NLS-1$
		name = ContributionReader.required(element, "name"); //$NON-NLS-1$
		ContributionReader.required(element, "class"); //$NON-NLS-1$
		category = ContributionReader.optional(element, "category", Messages.method_otherCategory); //$NON-NLS-1$
		description = ContributionReader.optional(element, "description", ""); //$NON-NLS-1$ //$NON-NLS-2$
		icon = ContributionReader.optional(element, "icon", null); //$NON-NLS-1$
		contributor = element.getContributor().getName();
		parameters = List.copyOf(ContributionReader.parameters(element));
	}

	static AnalysisMethodDescriptor read(IConfigurationElement element) throws InvalidContributionException {
		if (!"method".equals(element.getName())) { //$NON-NLS-1$
			throw new InvalidContributionException(NLS.bind(Messages.contribution_badElement, element.getName()));
		}
		return new AnalysisMethodDescriptor(element);
	}

	/** @return the unique id */
	public String getId() {
		return id;
	}

	/** @return what stands after the last dot of the id */
	public String getShortId() {
		return id.substring(id.lastIndexOf('.') + 1);
	}

	/** @return what people call it */
	public String getName() {
		return name;
	}

	/** @return the heading under which it is listed */
	public String getCategory() {
		return category;
	}

	/** @return what it answers; empty when not described */
	public String getDescription() {
		return description;
	}

	/** @return path of an SVG icon in the bundle of the contributor, if there is one */
	public Optional<String> getIcon() {
		return Optional.ofNullable(icon);
	}

	/** @return symbolic name of the contributing bundle */
	public String getContributor() {
		return contributor;
	}

	/** @return the declared parameters, in the order of the form; not modifiable */
	public List<ParameterDeclaration> getParameters() {
		return parameters;
	}

	/**
	 * Checks values for a run and applies the defaults.
	 *
	 * @param given values by parameter id
	 * @return the values
	 * @throws ParameterException if one is not declared, not allowed, or missing
	 */
	public Parameters parameters(Map<String, String> given) throws ParameterException {
		return Parameters.of(parameters, given);
	}

	/**
	 * Runs the method. Whatever goes wrong in the contributor's code ends as an exception that names the contributor.
	 *
	 * @param study      the study
	 * @param values     values made by {@link #parameters(Map)}
	 * @param monitor    for progress and cancel, or null
	 * @return the result, not null
	 * @throws AnalysisException          if the class cannot be loaded, or the method fails
	 * @throws OperationCanceledException if cancelled
	 */
	public AnalysisResult run(StudySnapshot study, Parameters values, IProgressMonitor monitor)
			throws AnalysisException {
		Run run = new Run(new AnalysisContext(study, values,
				Objects.requireNonNullElseGet(monitor, NullProgressMonitor::new)));
		SafeRunner.run(run);
		return run.outcome();
	}

	private AnalysisMethod createMethod() throws AnalysisException {
		try {
			Object object = element.createExecutableExtension("class"); //$NON-NLS-1$
			if (object instanceof AnalysisMethod method) {
				return method;
			}
			throw new AnalysisException(NLS.bind(Messages.method_notAMethod,
					new Object[] { name, contributor, object.getClass().getName() }));
		} catch (CoreException e) {
			throw new AnalysisException(
					NLS.bind(Messages.method_cannotLoad, new Object[] { name, contributor, e.getMessage() }), e);
		}
	}

	private final class Run implements ISafeRunnable {

		private final AnalysisContext context;
		private AnalysisResult result;
		private Throwable failure;

		Run(AnalysisContext context) {
			this.context = context;
		}

		@Override
		public void run() {
			try {
				result = createMethod().run(context);
			} catch (AnalysisException e) {
				// What a method foresaw is told to the researcher and is nothing for the log.
				failure = e;
			}
		}

		@Override
		public void handleException(Throwable exception) {
			failure = exception;
		}

		AnalysisResult outcome() throws AnalysisException {
			if (failure instanceof OperationCanceledException cancelled) {
				throw cancelled;
			}
			if (failure instanceof AnalysisException foreseen) {
				throw foreseen;
			}
			if (failure != null) {
				throw new AnalysisException(
						NLS.bind(Messages.method_failed, new Object[] { name, contributor, failure }), failure);
			}
			if (result == null) {
				throw new AnalysisException(NLS.bind(Messages.method_noResult, name, contributor));
			}
			return result;
		}
	}

	@Override
	public String toString() {
		return id + " (" + contributor + ")"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
