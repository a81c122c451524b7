package org.themewright.analysis;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Several results of one run, e.g. a table and its chart. The first is what people see first.
 *
 * @param title the title, for people
 * @param parts the parts, at least one, ids unique
 * @since 1.0
 */
public record CompositeResult(String title, List<Part> parts) implements AnalysisResult {

	/**
	 * A part.
	 *
	 * @param id     the same in every run; lower-case letters, digits and hyphens, so that it can be part of a file name
	 * @param result the result, not composite
	 */
	public record Part(String id, AnalysisResult result) {

		private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"); //$NON-NLS-1$

		/** Checks the id and the kind. */
		public Part {
			if (!ID.matcher(id).matches() || result instanceof CompositeResult) {
				throw new IllegalArgumentException("not a part: " + id); //$NON-NLS-1$
			}
			Objects.requireNonNull(result);
		}
	}

	/** Copies the parts. */
	public CompositeResult {
		Objects.requireNonNull(title);
		parts = List.copyOf(parts);
		if (parts.isEmpty() || parts.stream().map(Part::id).distinct().count() != parts.size()) {
			throw new IllegalArgumentException("no parts, or two of one id"); //$NON-NLS-1$
		}
	}
}
