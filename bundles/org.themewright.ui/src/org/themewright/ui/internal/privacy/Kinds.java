package org.themewright.ui.internal.privacy;

import java.util.List;

import org.themewright.core.privacy.PseudonymEntry.Kind;

/** The kinds of names in the words of the screen. */
final class Kinds {

	/** In the order in which they are offered. */
	static final List<Kind> ALL = List.of(Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.OTHER);

	private Kinds() {
	}

	static String text(Kind kind) {
		return switch (kind) {
		case PERSON -> Messages.person;
		case PLACE -> Messages.place;
		case ORGANISATION -> Messages.organisation;
		case OTHER -> Messages.other;
		};
	}
}
