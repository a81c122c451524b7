package org.themewright.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import org.themewright.core.snapshot.StudySnapshot;

/**
 * A contributed method of analysis: what it declares about itself, and the way to run it. The contributor's class is
 * loaded by the first run. Immutable; any thread may use it.
 *
 * @since 1.0
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
	private final Set<Scope.Kind> scopeKinds;

	private AnalysisMethodDescriptor(IConfigurationElement element) throws InvalidContributionException {
		this.element = element;
		ContributionReader.checkNames(element);
		id = ContributionReader.required(element, "id"); //$NON-NLS-1$
		name = ContributionReader.required(element, "name"); //$NON-NLS-1$
		ContributionReader.required(element, "class"); //$NON-NLS-1$
		category = ContributionReader.optional(element, "category", Messages.method_otherCategory); //$NON-NLS-1$
		description = ContributionReader.optional(element, "description", ""); //$NON-NLS-1$ //$NON-NLS-2$
		icon = ContributionReader.optional(element, "icon", null); //$NON-NLS-1$
		contributor = element.getContributor().getName();
		parameters = List.copyOf(ContributionReader.parameters(element));
		scopeKinds = Collections.unmodifiableSet(ContributionReader.scopeKinds(element));
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

	/** @return what a run can be narrowed by, in the order of the form; not modifiable */
	public Set<Scope.Kind> getScopeKinds() {
		return scopeKinds;
	}

	/**
	 * @return the version of the bundle that contributes it, without its qualifier; {@code 0.0.0} when it is in no bundle
	 */
	public String getVersion() {
		Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
		Version version = bundle == null ? Version.emptyVersion : bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro(); //$NON-NLS-1$
	}

	/**
	 * Checks values for a run and applies the defaults.
	 *
	 * @param given values by parameter id; objects of the study by id, path or name
	 * @param study the whole study
	 * @return the values
	 * @throws ParameterException if one is not declared, not allowed, or missing
	 */
	public Parameters parameters(Map<String, List<String>> given, StudySnapshot study) throws ParameterException {
		return Parameters.of(parameters, given, study);
	}

	/**
	 * Runs the method on a thread of its own and waits for it. Whatever goes wrong in the contributor's code ends as an
	 * exception that names the contributor.
	 *
	 * @param study   the whole study
	 * @param scope   the part of it that the method sees
	 * @param values  values made by {@link #parameters}
	 * @param monitor for progress and cancel, or null
	 * @return the result, not null
	 * @throws AnalysisAbandonedException if the method went on after it was cancelled
	 * @throws AnalysisFaultException     if the class cannot be loaded, or the method fails
	 * @throws AnalysisException          if the study cannot be analysed, or nothing is in the scope
	 * @throws OperationCanceledException if cancelled
	 */
	public AnalysisResult run(StudySnapshot study, Scope scope, Parameters values, IProgressMonitor monitor)
			throws AnalysisException {
		StudySnapshot part = narrowed(study, scope, values);
		AnalysisResult result;
		try {
			result = MethodThread.run(getId(),
					threadMonitor -> createMethod().run(new AnalysisContext(part, values, threadMonitor)),
					Objects.requireNonNullElseGet(monitor, NullProgressMonitor::new));
		} catch (AnalysisException | OperationCanceledException e) {
			throw e;
		} catch (MethodThread.AbandonedException e) {
			throw new AnalysisAbandonedException(NLS.bind(Messages.method_abandoned, name, contributor));
		} catch (Throwable e) {
			throw new AnalysisFaultException(NLS.bind(Messages.method_failed, new Object[] { name, contributor, e }), e);
		}
		if (result == null) {
			throw new AnalysisFaultException(NLS.bind(Messages.method_noResult, name, contributor), null);
		}
		return result;
	}

	private StudySnapshot narrowed(StudySnapshot study, Scope scope, Parameters values) throws AnalysisException {
		for (Scope.Kind each : scope.kinds()) {
			if (!scopeKinds.contains(each)) {
				throw new ParameterException("scope", NLS.bind(Messages.scope_notOffered, name, each.literal())); //$NON-NLS-1$
			}
		}
		StudySnapshot part = scope.of(study);
		if (part.sources().isEmpty() && !study.sources().isEmpty()) {
			throw new ParameterException("scope", Messages.scope_empty); //$NON-NLS-1$
		}
		for (ParameterDeclaration each : parameters) {
			List<String> chosen = each.type().isSet() ? values.values(each.id()) : List.of();
			if (!chosen.isEmpty() && !StudyNames.hasAny(part, each.type(), chosen)) {
				throw new ParameterException(each.id(), NLS.bind(Messages.parameter_outOfScope, each.id()));
			}
		}
		return part;
	}

	/**
	 * Loads the contributor's class.
	 *
	 * @throws AnalysisFaultException if it cannot be loaded or is no method
	 */
	private AnalysisMethod createMethod() throws AnalysisFaultException {
		try {
			Object object = element.createExecutableExtension("class"); //$NON-NLS-1$
			if (object instanceof AnalysisMethod method) {
				return method;
			}
			throw new AnalysisFaultException(NLS.bind(Messages.method_notAMethod,
					new Object[] { name, contributor, object.getClass().getName() }), null);
		} catch (CoreException e) {
			throw new AnalysisFaultException(
					NLS.bind(Messages.method_cannotLoad, new Object[] { name, contributor, e.getMessage() }), e);
		}
	}

	@Override
	public String toString() {
		return id + " (" + contributor + ")"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
