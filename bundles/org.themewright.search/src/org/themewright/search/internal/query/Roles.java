package org.themewright.search.internal.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.themewright.model.SpeakerRole;

/** The names of roles in queries. */
public final class Roles {

	/** All names, for people. */
	static final String NAMES = Arrays.stream(SpeakerRole.values()).map(Roles::nameOf)
			.collect(Collectors.joining(", ")); //$NON-NLS-1$

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
