package org.themewright.core.deidentify;

import java.util.List;
import java.util.Objects;

import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.text.TextRange;

/**
 * Words that may tell who somebody is, for people to decide. Immutable; any thread may use it.
 *
 * @param category   what they seem to be, not null
 * @param text       the words as they stand where they were found first, not null
 * @param confidence how likely it is that they have to be replaced, from 0 to 1
 * @param reason     why they are proposed, not null
 * @param places     where they stand, at least one, by transcript in the order of the study, then by offset
 * @since 1.0
 */
public record Proposal(Category category, String text, double confidence, Reason reason, List<Place> places) {

	/** What words may be. */
	public enum Category {
		/** A person's name. */
		PERSON(Kind.PERSON),
		/** A town, region, country, street or building. */
		PLACE(Kind.PLACE),
		/** A service, employer, school or other organisation. */
		ORGANISATION(Kind.ORGANISATION),
		/** A nationality, language or faith; often worth keeping. */
		NATIONALITY(Kind.OTHER),
		/** An e-mail address. */
		EMAIL(Kind.OTHER),
		/** A phone number. */
		PHONE(Kind.OTHER),
		/** A postcode. */
		POSTCODE(Kind.PLACE),
		/** A date, above all one of birth. */
		DATE(Kind.OTHER),
		/** An age of 90 or more. */
		AGE(Kind.OTHER),
		/** An address or a name on the web. */
		WEB(Kind.OTHER),
		/** A number that belongs to one person: of an insurance, a bank account. */
		NUMBER(Kind.OTHER);

		private final Kind kind;

		Category(Kind kind) {
			this.kind = kind;
		}

		/** @return under which kind it goes into the pseudonym key */
		public Kind kind() {
			return kind;
		}
	}

	/** Why words are proposed. */
	public enum Reason {
		/** Stands after a title: Dr Patel. */
		TITLE,
		/** Stands after a word for a relation or a role: my brother Tom. */
		RELATION,
		/** Somebody is introduced or spoken to: a man called Tom, Hi Tom. */
		INTRODUCED,
		/** Is the name of somebody who speaks in the study. */
		SPEAKER,
		/** Is a known first name. */
		FIRST_NAME,
		/** Is in a list of places. */
		KNOWN_PLACE,
		/** Has a word that names of places have: Maple Street. */
		PLACE_WORD,
		/** Stands after a word of place: in Ambleside. */
		AFTER_PREPOSITION,
		/** Has a word that names of organisations have: Harbour Trust. */
		ORGANISATION_WORD,
		/** Is in a list of nationalities, languages and faiths. */
		KNOWN_NATIONALITY,
		/** Begins with a capital inside of a sentence. */
		INSIDE_SENTENCE,
		/** Begins a sentence, and with a capital stands inside of others. */
		ELSEWHERE_INSIDE_SENTENCE,
		/** Has the form of such a thing. */
		FORM,
		/** Has the form, and stands beside a word that says so: born on 1 May 1962. */
		FORM_AND_WORD
	}

	/**
	 * Where the words stand.
	 *
	 * @param sourceId the id of the transcript
	 * @param range    half-open, in UTF-16 code units
	 */
	public record Place(String sourceId, TextRange range) {
	}

	/** Takes a copy of the places. */
	public Proposal {
		Objects.requireNonNull(category);
		Objects.requireNonNull(text);
		Objects.requireNonNull(reason);
		places = List.copyOf(places);
		if (places.isEmpty() || confidence < 0 || confidence > 1) {
			throw new IllegalArgumentException("not a proposal"); //$NON-NLS-1$
		}
	}

	/** Reveals nothing: a name must not get into a log by accident. */
	@Override
	public String toString() {
		return Proposal.class.getSimpleName();
	}
}
