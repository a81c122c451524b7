package org.themewright.core.themes;

import java.util.List;
import java.util.Objects;

import org.themewright.model.Identified;

/**
 * Something about a theme that a researcher should look at before the theme is final.
 *
 * @param kind what it is
 * @param message the same in words, a whole sentence
 * @param objects what it is about, in the order of the kind's description; may be empty
 * @since 1.0
 */
public record ThemeFinding(Kind kind, String message, List<Identified> objects) {

	/** What can be found about a theme. */
	public enum Kind {
		/** The theme gathers no codes; no objects. */
		NO_CODES,
		/** None of its codes is used; no objects. */
		NO_CODINGS,
		/** Codes without codings; the codes. */
		UNUSED_CODES,
		/** More than half of the codings are by one participant; the participant, then the codings. */
		ONE_VOICE,
		/** Nobody with a value of an attribute speaks to it; the attribute, then the participants who have the value. */
		SILENT_GROUP,
		/** No key quote was picked out; no objects. */
		NO_KEY_QUOTE,
		/** Key quotes of which somebody may not be quoted; the codings. */
		WITHHELD_QUOTE,
		/** Key quotes with a code that the theme does not gather; the codings. */
		STRAY_QUOTE,
		/** No contrary case was looked for; no objects. */
		NO_CONTRARY_CASE,
		/** Participants who speak to it and withdrew consent; the participants. */
		WITHDRAWN_CONSENT
	}

	/** Copies the list. */
	public ThemeFinding {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(message);
		objects = List.copyOf(objects);
	}
}
