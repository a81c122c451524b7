package org.themewright.search.internal.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The languages whose word forms are known, by their BCP 47 language codes. Immutable. */
public final class Stemmings {

	private static final String BUNDLE = "org.themewright.search"; //$NON-NLS-1$

	/** Those that need no plug-in. */
	public static final Stemmings BUILT_IN = new Stemmings(Map.of());

	private final Map<String, Stemming> byLanguage = new LinkedHashMap<>();
	private final Stemming usual;

	/** @param contributed by language; they take the place of those that are built in */
	public Stemmings(Map<String, Stemming> contributed) {
		for (BuiltInAnalyzer each : BuiltInAnalyzer.values()) {
			byLanguage.put(each.language(), new Stemming(each.language(), BUNDLE, each));
		}
		Stemming norwegian = byLanguage.get("no"); //$NON-NLS-1$
		byLanguage.put("nb", norwegian); //$NON-NLS-1$
		byLanguage.put("nn", norwegian); //$NON-NLS-1$
		byLanguage.putAll(contributed);
		usual = byLanguage.get("en"); //$NON-NLS-1$
	}

	/**
	 * @param tag a BCP 47 language tag, or null
	 * @return the stemming for it; English for a language that is not known here
	 */
	public Stemming of(String tag) {
		String language = tag == null ? "" : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage(); //$NON-NLS-1$
		return byLanguage.getOrDefault(language, usual);
	}

	/**
	 * @param field the name of an index field
	 * @return the stemming whose words are in it
	 */
	public Optional<Stemming> ofField(String field) {
		return all().stream().filter(each -> each.field().equals(field)).findFirst();
	}

	/** @return each once, in the order of their fields */
	public Collection<Stemming> all() {
		Map<String, Stemming> result = new TreeMap<>();
		byLanguage.values().forEach(each -> result.put(each.field(), each));
		return result.values();
	}

	/** @return codes of the languages that need no plug-in */
	public static List<String> builtInLanguages() {
		return Arrays.stream(BuiltInAnalyzer.values()).map(BuiltInAnalyzer::language).toList();
	}

	/** @return what tells these from others: an index that was made with others is of no use */
	public String signature() {
		StringBuilder result = new StringBuilder();
		new TreeMap<>(byLanguage).forEach((language, each) -> {
			if (!each.contributor().equals(BUNDLE)) {
				result.append(language).append('=').append(each.id()).append(';');
			}
		});
		return result.toString();
	}
}
