package org.themewright.core.internal.storage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** File names that are the same on every file system: short, lower case, ASCII. */
public final class Slugs {

	private static final int LONGEST = 60;
	private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "original"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private Slugs() {
	}

	/**
	 * @param name a name in any script
	 * @param fallback used when nothing of the name is left
	 * @param taken tells whether a slug is in use
	 * @return a slug not in use
	 */
	public static String of(String name, String fallback, Predicate<String> taken) {
		String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD) //$NON-NLS-1$
				.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.replaceAll("^-+|-+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (plain.length() > LONGEST) {
			plain = plain.substring(0, LONGEST).replaceAll("-+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (plain.isEmpty()) {
			plain = fallback;
		}
		if (RESERVED.contains(plain) || plain.matches("(com|lpt)[0-9]")) { //$NON-NLS-1$
			plain = plain + "-1"; //$NON-NLS-1$
		}
		String slug = plain;
		for (int i = 2; taken.test(slug); i++) {
			slug = plain + "-" + i; //$NON-NLS-1$
		}
		return slug;
	}

	/** Whether a name is one that a slug can be, so that the file may be one we wrote. */
	static boolean isSlug(String name) {
		return name.matches("[a-z0-9]+(-[a-z0-9]+)*") && name.length() <= LONGEST + 6; //$NON-NLS-1$
	}

	/**
	 * @param slug a slug as a file says it, which may be anything; or null
	 * @param fallback used when nothing of it is left
	 * @return the slug when it is one, else one like it, which cannot lead out of a folder
	 */
	static String safe(String slug, String fallback) {
		return of(slug, fallback, each -> false);
	}
}
