package org.themewright.search.internal.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.themewright.model.SpeakerRole;

/** The names of roles in queries. */
public final class Roles {

	/** All names, for people. */
	static final String NAMES = String.join(", ", names()); //$NON-NLS-1$

	/** @return all names */
	public static List<String> names() {
		return Arrays.stream(SpeakerRole.values()).map(Roles::nameOf).toList();
	}

	private Roles() {
	}

	/**
	 * @param name a folded name
	 * @return the role of that name
	 */
	public static Optional<SpeakerRole> of(String name) {
		return Arrays.stream(SpeakerRole.values()).filter(role -> nameOf(role).equals(name)).findFirst();
	}

	private static String nameOf(SpeakerRole role) {
		return role.getName().toLowerCase(Locale.ROOT);
	}
}
