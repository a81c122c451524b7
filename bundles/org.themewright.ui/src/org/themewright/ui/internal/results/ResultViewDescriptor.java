package org.themewright.ui.internal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisResult;
import org.themewright.ui.results.ResultViewer;

/**
 * A contributed viewer: what it declares about itself, and the way to make one. The contributor's class is loaded by the
 * first use.
 */
final class ResultViewDescriptor {

	/** What it shows: results of a type, of a method, or of both; null for any. */
	private record Shown(ResultType type, String methodId) {

		boolean holds(String method, ResultType of) {
			return (type == null || type == of) && (methodId == null || methodId.equals(method));
		}
	}

	private static final List<String> ATTRIBUTES = List.of("id", "name", "icon", "class", "rank"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final List<String> SHOWS_ATTRIBUTES = List.of("result", "method"); //$NON-NLS-1$ //$NON-NLS-2$

	private final IConfigurationElement element;
	private final String id;
	private final String name;
	private final int rank;
	private final List<Shown> shown;

	private ResultViewDescriptor(IConfigurationElement element) throws InvalidViewException {
		this.element = element;
		checkNames(element, ATTRIBUTES);
		id = required(element, "id"); //$NON-NLS-1$
		name = required(element, "name"); //$NON-NLS-1$
		required(element, "class"); //$NON-NLS-1$
		rank = rank(element);
		List<Shown> some = new ArrayList<>();
		for (IConfigurationElement each : element.getChildren()) {
			if (!"shows".equals(each.getName())) { //$NON-NLS-1$
				throw new InvalidViewException(NLS.bind(Messages.views_badElement, each.getName()));
			}
			some.add(shown(each));
		}
		if (some.isEmpty()) {
			throw new InvalidViewException(NLS.bind(Messages.views_showsNothing, id));
		}
		shown = List.copyOf(some);
	}

	/** Reads a contribution; throws with what is wrong with it. */
	static ResultViewDescriptor read(IConfigurationElement element) throws InvalidViewException {
		if (!"view".equals(element.getName())) { //$NON-NLS-1$
			throw new InvalidViewException(NLS.bind(Messages.views_badElement, element.getName()));
		}
		return new ResultViewDescriptor(element);
	}

	private Shown shown(IConfigurationElement shows) throws InvalidViewException {
		checkNames(shows, SHOWS_ATTRIBUTES);
		String literal = shows.getAttribute("result"); //$NON-NLS-1$
		String method = shows.getAttribute("method"); //$NON-NLS-1$
		if (literal == null && method == null) {
			throw new InvalidViewException(NLS.bind(Messages.views_showsNothing, id));
		}
		ResultType type = literal == null ? null
				: ResultType.parse(literal).orElseThrow(() -> new InvalidViewException(
						NLS.bind(Messages.views_badType, new Object[] { id, literal, ResultType.literals() })));
		return new Shown(type, method);
	}

	private static int rank(IConfigurationElement element) throws InvalidViewException {
		String rank = element.getAttribute("rank"); //$NON-NLS-1$
		try {
			return rank == null ? 20 : Integer.parseInt(rank);
		} catch (NumberFormatException e) {
			throw new InvalidViewException(NLS.bind(Messages.views_badRank, rank));
		}
	}

	private static String required(IConfigurationElement element, String attribute) throws InvalidViewException {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new InvalidViewException(NLS.bind(Messages.views_missing, element.getName(), attribute));
		}
		return value;
	}

	/** What is misspelt would otherwise be silently left out. */
	private static void checkNames(IConfigurationElement element, List<String> known) throws InvalidViewException {
		for (String each : element.getAttributeNames()) {
			if (!known.contains(each)) {
				throw new InvalidViewException(NLS.bind(Messages.views_unknownAttribute,
						new Object[] { element.getName(), each, String.join(", ", known) })); //$NON-NLS-1$
			}
		}
	}

	String getId() {
		return id;
	}

	String getName() {
		return name;
	}

	int getRank() {
		return rank;
	}

	/** Path of an SVG icon in the contributor's bundle. */
	Optional<String> getIcon() {
		return Optional.ofNullable(element.getAttribute("icon")); //$NON-NLS-1$
	}

	/** Symbolic name of the contributing bundle. */
	String getContributor() {
		return element.getContributor().getName();
	}

	/** Whether results of a type, found by a method, are shown. */
	boolean shows(String methodId, ResultType type) {
		return shown.stream().anyMatch(each -> each.holds(methodId, type));
	}

	/** Whether it is made for the method. */
	boolean isFor(String methodId, ResultType type) {
		return shown.stream().anyMatch(each -> each.methodId() != null && each.holds(methodId, type));
	}

	/**
	 * Makes a viewer.
	 *
	 * @return the viewer, if it can show the result
	 * @throws CoreException if its class cannot be used; the message names viewer and contributor
	 */
	Optional<ResultViewer> create(AnalysisResult result) throws CoreException {
		try {
			if (element.createExecutableExtension("class") instanceof ResultViewer viewer) { //$NON-NLS-1$
				return viewer.canShow(result) ? Optional.of(viewer) : Optional.empty();
			}
			throw failure(Messages.views_noViewer, null);
		} catch (CoreException e) {
			throw e.getStatus().getPlugin().equals(ResultViews.BUNDLE) ? e : failure(e.getMessage(), e);
		} catch (RuntimeException | LinkageError e) {
			throw failure(e.toString(), e);
		}
	}

	/** What to tell when the viewer cannot be used. */
	CoreException failure(String reason, Throwable cause) {
		return new CoreException(new Status(Status.ERROR, ResultViews.BUNDLE,
				NLS.bind(Messages.views_failed, new Object[] { name, getContributor(), reason }), cause));
	}

	@Override
	public String toString() {
		return id + " (" + getContributor() + ')'; //$NON-NLS-1$
	}

	/** A contribution breaks the rules. */
	static final class InvalidViewException extends Exception {

		private static final long serialVersionUID = 1L;

		InvalidViewException(String message) {
			super(message);
		}
	}
}
