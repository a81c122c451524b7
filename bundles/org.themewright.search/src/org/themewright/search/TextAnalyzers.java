package org.themewright.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.themewright.search.internal.text.Stemming;
import org.themewright.search.internal.text.Stemmings;

/**
 * The languages whose word forms search knows: those that are built in, and those that plug-ins contribute, read from an
 * extension registry when this is created. No class of a contributor is loaded by that. A contributed language takes the
 * place of one that is built in. Immutable; any thread may use it.
 *
 * @since 1.0
 */
public final class TextAnalyzers {

	/** Id of the extension point. */
	public static final String EXTENSION_POINT = "org.themewright.search.textAnalyzer"; //$NON-NLS-1$

	/** The languages that are built in. */
	public static final TextAnalyzers BUILT_IN = new TextAnalyzers();

	private final Stemmings stemmings;
	private final List<IStatus> problems = new ArrayList<>();
	private final List<String> languages = new ArrayList<>(Stemmings.builtInLanguages());

	private TextAnalyzers() {
		stemmings = Stemmings.BUILT_IN;
	}

	/** A contribution that may be used. */
	private record Contribution(String id, String contributor, List<String> languages, IConfigurationElement element) {
	}

	/**
	 * @param registry where contributions are read from; in the product
	 *                 {@link org.eclipse.core.runtime.RegistryFactory#getRegistry()}; null for what is built in alone
	 */
	public TextAnalyzers(IExtensionRegistry registry) {
		List<Contribution> found = new ArrayList<>();
		IConfigurationElement[] elements = registry == null ? new IConfigurationElement[0]
				: registry.getConfigurationElementsFor(EXTENSION_POINT);
		for (IConfigurationElement element : elements) {
			try {
				read(element, found);
			} catch (InvalidRegistryObjectException e) {
				problems.add(Status.error(Messages.TextAnalyzers_gone, e));
			}
		}
		// The order in which bundles start must not show.
		found.sort(Comparator.comparing(Contribution::id).thenComparing(Contribution::contributor));
		Map<String, Stemming> byLanguage = new LinkedHashMap<>();
		for (Contribution each : found) {
			Stemming stemming = new Stemming(each.id, each.contributor, new Lazy(each.element));
			for (String language : each.languages) {
				Stemming first = byLanguage.putIfAbsent(language, stemming);
				if (first != null) {
					problems.add(Status.error(NLS.bind(Messages.TextAnalyzers_twice,
							new Object[] { each.contributor, language, first.contributor() })));
				} else if (!languages.contains(language)) {
					languages.add(language);
				}
			}
		}
		stemmings = new Stemmings(byLanguage);
	}

	private void read(IConfigurationElement element, List<Contribution> found) {
		String contributor = element.getContributor().getName();
		for (String attribute : List.of("id", "languages", "class")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			String value = element.getAttribute(attribute);
			if (value == null || value.isBlank()) {
				problems.add(Status.error(
						NLS.bind(Messages.TextAnalyzers_missing, new Object[] { contributor, element.getName(), attribute })));
				return;
			}
		}
		List<String> tags = Arrays.asList(element.getAttribute("languages").strip().split("[\\s,]+")); //$NON-NLS-1$ //$NON-NLS-2$
		for (String tag : tags) {
			if (!Locale.forLanguageTag(tag).getLanguage().equals(tag)) {
				problems.add(Status.error(NLS.bind(Messages.TextAnalyzers_language, contributor, tag)));
				return;
			}
		}
		found.add(new Contribution(element.getAttribute("id"), contributor, tags, element)); //$NON-NLS-1$
	}

	/** Loads the class of a contributor when words are there for it. */
	private static final class Lazy implements TextAnalyzer {

		private final IConfigurationElement element;
		private TextAnalyzer analyzer;

		Lazy(IConfigurationElement element) {
			this.element = element;
		}

		@Override
		public TokenStream analyze(TokenStream words) {
			return analyzer().analyze(words);
		}

		private synchronized TextAnalyzer analyzer() {
			if (analyzer == null) {
				try {
					analyzer = (TextAnalyzer) element.createExecutableExtension("class"); //$NON-NLS-1$
				} catch (CoreException | ClassCastException e) {
					throw new IllegalStateException(e.getMessage(), e);
				}
			}
			return analyzer;
		}
	}

	/** @return codes of the languages whose word forms are known, as BCP 47; not modifiable */
	public List<String> getLanguages() {
		return List.copyOf(languages);
	}

	/** @return contributions that were left out, each naming contributor and reason; not modifiable */
	public List<IStatus> getProblems() {
		return List.copyOf(problems);
	}

	Stemmings stemmings() {
		return stemmings;
	}
}
