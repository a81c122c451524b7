package org.themewright.search.internal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.HitOrder;
import org.themewright.search.SearchOptions;

/**
 * Writes options as text and reads them: pairs of a key and a value, encoded as in the address of a web page. The same
 * options give the same text. What this version does not know is passed over.
 */
public final class SettingsText {

	private static final String ACCENTS = "accents"; //$NON-NLS-1$
	private static final String FOLDED = "folded"; //$NON-NLS-1$
	private static final String ORDER = "order"; //$NON-NLS-1$
	private static final String SOURCE = "source"; //$NON-NLS-1$
	private static final String SPEAKER = "speaker"; //$NON-NLS-1$
	private static final String PARTICIPANT = "participant"; //$NON-NLS-1$
	private static final String CODE = "code"; //$NON-NLS-1$
	private static final String WITHIN = "within"; //$NON-NLS-1$
	/** Goes on with the field, and of an attribute with its name. */
	private static final String NARROWED = "narrowed."; //$NON-NLS-1$

	private SettingsText() {
	}

	/** @return the options as text; empty for those that nobody changed */
	public static String write(SearchOptions options) {
		List<String> pairs = new ArrayList<>();
		if (options.accentsFolded()) {
			add(pairs, ACCENTS, List.of(FOLDED));
		}
		if (options.order() != HitOrder.PLACE) {
			add(pairs, ORDER, List.of(options.order().name()));
		}
		add(pairs, SOURCE, options.sourceIds());
		add(pairs, SPEAKER, options.speakers());
		add(pairs, PARTICIPANT, options.participantIds());
		add(pairs, CODE, options.codeIds());
		options.within().forEach(each -> add(pairs, WITHIN, List.of(each)));
		options.narrowed().stream()
				.sorted(Comparator.comparing(FacetKey::field).thenComparing(SettingsText::attribute).thenComparing(FacetKey::value))
				.forEach(each -> add(pairs, NARROWED + each.field().name() + attribute(each), List.of(each.value())));
		return String.join("&", pairs); //$NON-NLS-1$
	}

	private static String attribute(FacetKey key) {
		return key.attribute() == null ? "" : '.' + key.attribute(); //$NON-NLS-1$
	}

	private static void add(List<String> pairs, String key, Collection<String> values) {
		values.stream().sorted().forEach(each -> pairs.add(encoded(key) + '=' + encoded(each)));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * @param text what {@link #write} wrote, now or in another version, or anything
	 * @param options the options to begin with
	 * @return these options with what the text says
	 */
	public static SearchOptions read(String text, SearchOptions options) {
		Set<String> sources = new HashSet<>(options.sourceIds());
		Set<String> speakers = new HashSet<>(options.speakers());
		Set<String> participants = new HashSet<>(options.participantIds());
		Set<String> codes = new HashSet<>(options.codeIds());
		List<String> within = new ArrayList<>(options.within());
		Set<FacetKey> narrowed = new HashSet<>(options.narrowed());
		HitOrder order = options.order();
		boolean folded = options.accentsFolded();
		for (String pair : text.split("&")) { //$NON-NLS-1$
			int equal = pair.indexOf('=');
			String key = equal < 0 ? "" : decoded(pair.substring(0, equal)); //$NON-NLS-1$
			String value = decoded(pair.substring(equal + 1));
			switch (key) {
				case ACCENTS -> folded = value.equals(FOLDED);
				case ORDER -> order = constant(HitOrder.values(), value, order);
				case SOURCE -> sources.add(value);
				case SPEAKER -> speakers.add(value);
				case PARTICIPANT -> participants.add(value);
				case CODE -> codes.add(value);
				case WITHIN -> within.add(value);
				default -> {
					FacetKey wanted = key.startsWith(NARROWED) ? key(key.substring(NARROWED.length()), value) : null;
					if (wanted != null) {
						narrowed.add(wanted);
					}
				}
			}
		}
		return new SearchOptions(options.limit(), options.context(), options.scope(), order, sources, speakers, participants,
				codes, within, narrowed, options.facets(), folded, options.hidden());
	}

	private static FacetKey key(String named, String value) {
		String[] parts = named.split("\\.", 2); //$NON-NLS-1$
		FacetField field = constant(FacetField.values(), parts[0], null);
		return field == null || field == FacetField.ATTRIBUTE != parts.length > 1 ? null
				: new FacetKey(field, parts.length > 1 ? parts[1] : null, value);
	}

	private static <T extends Enum<T>> T constant(T[] all, String name, T otherwise) {
		for (T each : all) {
			if (each.name().equals(name)) {
				return each;
			}
		}
		return otherwise;
	}

	/** What is no encoding of anything stands for itself. */
	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return text;
		}
	}
}
